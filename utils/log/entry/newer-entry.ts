import { isInstant } from './date-text.ts';
import type { Entry } from './entry.ts';
import { lastId } from './entry-id.ts';
import {
  type Fields,
  fieldsOf,
  hasUnknownName,
  isEarlier,
  isFrame,
  parseEntry,
} from './parse-entry.ts';
import { isName } from './text.ts';

/**
 * What a newer Kind Pause wrote: a kind, say, that this version has not heard of. It has a place in
 * the log and in copies, can be deleted, and is never changed here.
 */
export type NewerEntry = {
  kind: 'newer';
  id: string;
  at: string;
  zone: string;
  day: string;
  editedAt?: string;
  earlier?: string[];
  /** All of it, as it was written. */
  row: Fields & Pick<Entry, 'id' | 'day'> & { kind: string; element: string };
};

/** What the log page, copies and merging handle. */
export type LogEntry = Entry | NewerEntry;

/**
 * Reads a row that `parseEntry` does not.
 * @returns null for one that is damaged rather than newer, and for what could not stand in the log
 *   as it is. Never throws.
 */
export function readNewerEntry(raw: unknown): NewerEntry | null {
  const row = fieldsOf(raw);
  if (!row || !isFrame(row) || row.id === lastId || !hasUnknownName(row)) return null;
  const { id, at, day, zone, editedAt, earlier } = row;
  const names = [row.kind, row.element, row.source, zone];
  // A lock leaves kind and element in the clear, and takes a row with `sealed` for one of its own.
  if (!isName(row.kind) || !names.every((name) => name === undefined || isName(name))) return null;
  if (Object.hasOwn(row, 'sealed')) return null;
  return {
    kind: 'newer',
    id,
    at,
    zone: isName(zone) ? zone : 'UTC',
    day,
    ...(isInstant(editedAt) && { editedAt }),
    ...(isEarlier(earlier) && { earlier }),
    row: row as unknown as NewerEntry['row'],
  };
}

/** Reads what stands in the log or in a copy. @returns null for what cannot be read */
export function readLogEntry(raw: unknown): LogEntry | null {
  return parseEntry(raw) ?? readNewerEntry(raw);
}

/** The row as it stands in the log and in copies. */
export function asRow(entry: LogEntry): Entry | NewerEntry['row'] {
  return entry.kind === 'newer' ? entry.row : entry;
}

/** Every text, number and yes or no anywhere in what this version does not know, by its place. */
export function* leavesOf(
  value: unknown,
  field = '',
): Generator<[field: string, value: string | number | boolean]> {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    yield [field, value];
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    yield* leavesOf(part, field === '' ? name : `${field}.${name}`);
  }
}
