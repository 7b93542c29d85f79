import { isRecord } from '../../validation/is-record.ts';
import { isDay, isInstant } from './date-text.ts';
import { afters, type Entry } from './entry.ts';
import { isId } from './entry-id.ts';
import { type EntryKind, isKind, rowOf } from './entry-kinds.ts';
import { isName } from './text.ts';

const elements = ['kindness', 'humanity', 'mindfulness'] as const;
const sources = ['nudge', 'popup', 'newtab', 'freecbt', 'daylio', 'day-one'] as const;
export const earlierLimit = 20;
const hour = 3_600_000;

export type Fields = { readonly [name: string]: unknown };

/** What stands around a payload; everything else there is of a newer version. */
const known = [
  'id at zone day kind element source payload after hard comesBack editedAt earlier',
  // A row with this is one that a lock has sealed; and this changes what an object inherits.
  'sealed __proto__',
].flatMap((names) => names.split(' '));

/**
 * Reads anything that claims to be an entry: a stored row, a line of an import. Text comes back
 * exactly as it is. Fields that only a newer version knows stay, behind the others, as they are.
 * @returns null when it cannot be one. Never throws.
 */
export function parseEntry(raw: unknown): Entry | null {
  const row = fieldsOf(raw);
  if (!row || !isFrame(row)) return null;
  const { id, at, zone, day, kind, element, source } = row;
  if (!isName(zone) || !isOneOf(elements, element) || !isOneOf(sources, source)) return null;
  if (!isKind(kind)) return null;
  const payload = readPayload(kind, row.payload);
  if (!payload) return null;
  const entry = { id, at, zone, day, kind, element, source, payload } as Entry;
  if (row.after !== undefined) {
    if (!isOneOf(afters, row.after)) return null;
    entry.after = row.after;
  }
  if (row.hard !== undefined) {
    if (row.hard !== true) return null;
    entry.hard = true;
  }
  if (row.comesBack !== undefined) {
    if (row.comesBack !== true) return null;
    entry.comesBack = true;
  }
  if (row.editedAt !== undefined) {
    if (!isInstant(row.editedAt)) return null;
    entry.editedAt = row.editedAt;
  }
  if (row.earlier !== undefined) {
    const { earlier } = row;
    if (!entry.editedAt || !isEarlier(earlier)) return null;
    entry.earlier = [...earlier];
  }
  return Object.assign(entry, unknownIn(row, known));
}

/** Whether an entry says nothing at all, so that there is nothing to keep. */
export function saysNothing(entry: { kind: EntryKind; payload: Entry['payload'] }): boolean {
  return rowOf(entry.kind).isBlank(entry.payload);
}

/** The fields of an entry's payload that no row of the table names: those of a newer version. */
export function unknownFields(entry: { kind: EntryKind; payload: object }): Fields {
  return unknownIn(entry.payload as Fields, Object.keys(rowOf(entry.kind).fields));
}

/** The same beside the payload. */
export function unknownMarks(entry: object): Fields {
  return unknownIn(entry as Fields, known);
}

/** What every entry of every version has, so that it has its place in the log. */
export function isFrame(row: Fields): row is Fields & { id: string; at: string; day: string } {
  const { id, at, day } = row;
  return isId(id) && isInstant(at) && isDay(day) && isDayOf(day, at);
}

/**
 * Whether the kind, the element, where it was written or how it felt after has a name that this
 * version does not know: only a newer one writes such a row.
 */
export function hasUnknownName({ kind, element, source, after }: Fields): boolean {
  const isUnknown = (values: readonly string[], name: unknown) =>
    isName(name) && name !== '' && !isOneOf(values, name);
  return (
    (isName(kind) && kind !== '' && !isKind(kind)) ||
    isUnknown(elements, element) ||
    isUnknown(sources, source) ||
    isUnknown(afters, after)
  );
}

/** The `editedAt`s of before. */
export function isEarlier(raw: unknown): raw is string[] {
  return Array.isArray(raw) && raw.length <= earlierLimit && raw.every(isInstant);
}

/** Own fields only, so that nothing inherited or from `__proto__` counts. */
export function fieldsOf(raw: unknown): Fields | null {
  return isRecord(raw) ? { ...raw } : null;
}

/** By the table: one wrong value spoils the whole. */
function readPayload(kind: EntryKind, raw: unknown): object | null {
  const payload = fieldsOf(raw);
  if (!payload) return null;
  const { fields } = rowOf(kind);
  const whole: Record<string, unknown> = {};
  for (const [name, { fits, optional }] of Object.entries(fields)) {
    const value = Object.hasOwn(payload, name) ? payload[name] : undefined;
    if (value === undefined && optional) continue;
    if (!fits(value)) return null;
    whole[name] = Array.isArray(value) ? [...value] : value;
  }
  return Object.assign(whole, unknownIn(payload, ['__proto__', ...Object.keys(fields)]));
}

function unknownIn(row: Fields, names: readonly string[]): Fields {
  const more = Object.entries(row).filter(
    ([name, value]) => value !== undefined && !names.includes(name),
  );
  return Object.fromEntries(more);
}

function isOneOf<const V extends readonly string[]>(values: V, raw: unknown): raw is V[number] {
  return values.some((value) => value === raw);
}

/** No zone is further than 14 hours (in history: 16) from UTC. */
function isDayOf(day: string, at: string): boolean {
  const early = Date.parse(`${day}T00:00:00.000Z`) - Date.parse(at);
  return early <= 16 * hour && early > -(24 + 16) * hour;
}
