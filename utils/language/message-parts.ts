import type { CompiledMessage } from 'icu-minify/format';
import { isRecord } from '../validation/is-record.ts';

/** What may stand in braces, by the number that a compiled message has for it. */
const kinds = ['value', 'select', 'plural', 'ordinal', 'number', 'date', 'time'] as const;

/** How a compiled message asks for a number. */
export const numberType = kinds.indexOf('number');

/** A piece of a message: a text, or what is filled in. Tags are here only to be told. */
export type MessagePart =
  | { readonly text: string; readonly inPlural: boolean }
  | {
      readonly name: string;
      readonly kind: (typeof kinds)[number] | 'tag';
      readonly options: unknown;
    };

/**
 * All pieces of a compiled message, those in its plurals and choices too.
 * @param message anything: it may come from storage
 * @returns null where it is no compiled message
 */
export function messageParts(message: unknown, inPlural = false): MessagePart[] | null {
  const pieces = (Array.isArray(message) ? message : [message]).map((part) =>
    partOf(part, inPlural),
  );
  return pieces.includes(null) ? null : pieces.flatMap((one) => one ?? []);
}

function partOf(part: unknown, inPlural: boolean): MessagePart[] | null {
  if (typeof part === 'string') return [{ text: part, inPlural }];
  // The number that a plural is about, which stands as # in the catalogue.
  if (part === 0) return inPlural ? [] : null;
  if (!Array.isArray(part) || typeof part[0] !== 'string') return null;
  const [name, type, options] = part;
  if (part.length === 1) return [{ name, kind: 'value', options }];
  if (typeof type !== 'number' || type === 0) return [{ name, kind: 'tag', options: undefined }];
  const kind = kinds[type];
  if (kind === undefined) return null;
  const piece = { name, kind, options };
  if (!hasCases(type)) return [piece];
  if (!isRecord(options) || options.other === undefined) return null;
  const cases = Object.values(options).map((one) => messageParts(one, inPlural || type > 1));
  return cases.includes(null) ? null : [piece, ...cases.flatMap((one) => one ?? [])];
}

const hasCases = (type: number) => type >= 1 && type <= 3;

/** The names of what a compiled message asks for; null where it is none. @param message anything */
export const valuesIn = (message: unknown): string[] | null =>
  messageParts(message)?.flatMap((piece) => ('name' in piece ? [piece.name] : [])) ?? null;

type Turn = {
  readonly text?: (text: string) => string;
  readonly value?: (name: string) => unknown;
};

/** The same message with other texts, or with something else where a value stands alone. */
export const turned = (message: CompiledMessage, turn: Turn): CompiledMessage =>
  (Array.isArray(message)
    ? message.map((part) => turnedPart(part, turn))
    : turnedPart(message, turn)) as CompiledMessage;

function turnedPart(part: unknown, turn: Turn): unknown {
  if (typeof part === 'string') return turn.text?.(part) ?? part;
  if (!Array.isArray(part)) return part;
  const [name, type, options] = part;
  if (part.length === 1) return turn.value?.(name) ?? part;
  if (typeof type !== 'number' || !hasCases(type)) return part;
  const cases = Object.entries(options as Record<string, CompiledMessage>);
  return [name, type, Object.fromEntries(cases.map(([when, one]) => [when, turned(one, turn)]))];
}
