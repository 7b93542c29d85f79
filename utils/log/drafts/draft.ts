import type { StampedFields } from '../database/draft-row.ts';
import type { DraftRow } from '../database/schema.ts';
import { wellFormed } from '../entry/text.ts';
import type { LogProblem } from '../log-problem.ts';

/** Reads one stored field; undefined when it is not what it should be. */
export type ReadField<V> = (raw: unknown) => V | undefined;
/** A reader for every field of a draft. Values must be plain JSON. */
export type DraftSchema<T> = { readonly [K in keyof T]-?: ReadField<T[K]> };

/** For fields whose names are not known before: reads all there are. Must be a constant. */
export type DraftReader<T> = DraftSchema<T> | ((stamped: StampedFields) => Partial<T>);

/** A reader for text fields. The limit on text is the business of keeping. */
export const textField: ReadField<string> = (raw) =>
  typeof raw === 'string' ? wellFormed(raw) : undefined;

/** A reader for a field with few values, such as the step of a practice. */
export function oneOf<const V extends readonly (string | number | boolean)[]>(
  values: V,
): ReadField<V[number]> {
  return (raw) => values.find((value) => value === raw);
}

/** The fields as they are typed; what is not what it should be is left out. */
export function readAll<T extends object>(
  schema: DraftReader<T>,
  stamped: StampedFields,
): Partial<T> {
  if (typeof schema === 'function') return schema(stamped);
  const fields: Partial<T> = {};
  for (const name of Object.keys(schema) as (keyof T & string)[]) {
    const value = schema[name](stamped[name]?.value);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

/**
 * What someone is typing in one slot, shared by all open pages. Two pages on one draft see each
 * other's edits at once; where both edited the same field, the newest edit wins, field by field.
 * An edit that one page makes after another kept or let go of the draft goes into the next one.
 */
export type Draft<T extends object> = {
  readonly slot: string;
  /** Changes once the draft was kept or let go: then it is a new, empty one. */
  readonly id: string;
  /** The instant of the newest edit, in milliseconds; 0 while untouched. */
  readonly edited: number;
  /** The fields typed so far. Replaced, never changed in place. */
  readonly fields: Readonly<Partial<T>>;
  /** Remembers fields: a synchronous mirror now, the database as fast as it takes writes. */
  set(changes: Partial<T>): void;
  /** Waits until the database has everything. Never rejects: trouble goes to `onProblem`. */
  flush(): Promise<void>;
  /** "Let it go": forgets the fields, here and in every other page. */
  clear(): Promise<void>;
  /** Another page edited, kept or let go of this draft. @returns a function that stops it. */
  onChange(listener: (fields: Readonly<Partial<T>>) => void): () => void;
  /**
   * A write failed. Writing to the database has stopped, the text is still in `fields` and, where
   * possible, in the mirror. Called at once when there already was one. @returns as `onChange`.
   */
  onProblem(listener: (problem: LogProblem) => void): () => void;
  /** Stops listening, for a page or component that goes; writes under way still finish. */
  close(): void;
  /** For `keepEntry`: which draft a press of Keep means just now. */
  keeping(): Pressed;
  /** For `keepEntry`: it has been kept, and with it the one it had gone into, if it had. */
  ended(end: { id: string; edited: number; also?: string; next: DraftRow | null }): Promise<void>;
};

/** Which draft a press of Keep means, its newest edit, and its fields, where there is any. */
export type Pressed = { id: string; edited: number; fields?: StampedFields };
