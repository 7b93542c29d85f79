import { isRecord } from '../../validation/is-record.ts';
import type { DraftRow, EndedRow, LogTransaction, Stamped } from './schema.ts';

/** How long an ended draft is remembered, in ms: 90 days. Older mirrors do not come back. */
const endedMemory = 90 * 86_400_000;

/**
 * Where a draft is put that stays closed until the log is unlocked, so that its slot is free: the
 * slot's name, and after it something no slot has in its name.
 */
const asideMark = '\u0000';

export function asideOf(slot: string, id: string, key: string): string {
  return [slot, id, key].join(asideMark);
}

/** Everything that was put aside from a slot. */
export function asidesOf(slot: string): IDBKeyRange {
  return IDBKeyRange.bound(`${slot}${asideMark}`, `${slot}${asideMark}\uffff`);
}

/** The slot a draft was typed in, aside or not. */
export function slotOf(slot: string): string {
  return slot.split(asideMark)[0] ?? slot;
}

export function isAside(slot: string): boolean {
  return slot.includes(asideMark);
}

export type StampedFields = Record<string, Stamped>;

/** The id of a slot's very first draft; the same in every page, without a write. */
export function firstId(slot: string): string {
  return `${slot}.first`;
}

/** Field by field, the newest edit wins; of two in the same millisecond, the later page name. */
export function merged(one: StampedFields, other: StampedFields): StampedFields {
  const all = { ...one };
  for (const [name, field] of Object.entries(other)) {
    const mine = all[name];
    if (!mine || field.at > mine.at || (field.at === mine.at && field.by > mine.by)) {
      all[name] = field;
    }
  }
  return all;
}

/** The instant of the newest edit, 0 for none. */
export function newestEdit(fields: StampedFields): number {
  return Object.values(fields).reduce((newest, field) => Math.max(newest, field.at), 0);
}

/** What was typed after an instant. */
export function since(fields: StampedFields, edited: number): StampedFields {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field.at > edited));
}

/**
 * Some fields without those that are in others with the same edit, or a later one of the same page;
 * the same object if none is.
 */
export function without(fields: StampedFields, others: StampedFields): StampedFields {
  const rest = Object.entries(fields).filter(([name, { at, by }]) => {
    const other = others[name];
    return other?.by !== by || other.at < at;
  });
  return rest.length === Object.keys(fields).length ? fields : Object.fromEntries(rest);
}

/** Whether there are other edits in one than in the other. */
export function differ(one: StampedFields, other: StampedFields): boolean {
  const names = Object.keys(other);
  return (
    names.length !== Object.keys(one).length ||
    names.some((name) => one[name]?.at !== other[name]?.at || one[name]?.by !== other[name]?.by)
  );
}

/** A stored draft as it should be, or an empty one. */
export function readDraftRow(raw: unknown, slot: string): DraftRow {
  const row = raw as Partial<DraftRow> | undefined;
  const id = typeof row?.id === 'string' ? row.id : firstId(slot);
  return { slot, id, fields: readFields(row?.fields) };
}

export function readFields(raw: unknown): StampedFields {
  if (!isRecord(raw)) return {};
  return Object.fromEntries(
    Object.entries(raw as Record<string, Partial<Stamped> | null>).filter(
      ([name, field]) =>
        name !== '__proto__' && Number.isFinite(field?.at) && typeof field?.by === 'string',
    ),
  ) as StampedFields;
}

/**
 * Writes down, in the caller's transaction, that a draft is over, and forgets those that ended long
 * ago.
 */
export async function noteEnd(tx: LogTransaction<'readwrite'>, end: EndedRow): Promise<void> {
  const ended = tx.objectStore('ended');
  await ended.put(afterBefore(end, await ended.get(end.id)));
  const old = IDBKeyRange.upperBound(end.at - endedMemory);
  for (const id of await ended.index('at').getAllKeys(old, 100)) await ended.delete(id);
}

/** An end that comes after another of the same draft: it stays known which entry that became. */
function afterBefore(end: EndedRow, before: EndedRow | undefined): EndedRow {
  if (!before) return end;
  const edited = Math.max(end.edited, before.edited);
  const over = { ...before.over, ...end.over };
  const all = { ...end, edited, ...(Object.keys(over).length > 0 && { over }) };
  const entry = end.entry ?? before.entry;
  if (entry === undefined) return all;
  const kept = end.entry === undefined ? before : end;
  const entryEdited = keptUpTo(kept);
  return {
    ...all,
    entry,
    ...(entryEdited !== edited && { entryEdited }),
    ...(kept.edits && { edits: kept.edits }),
  };
}

/** The newest edit of an ended draft that is in its entry, in ms. */
export function keptUpTo({ edited, entryEdited = edited }: EndedRow): number {
  return entryEdited;
}

/** Whether two values of a field, both plain JSON, are the same. */
export function sameValue(one: unknown, other: unknown): boolean {
  // Long texts are not worth spelling out as JSON on every key.
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return JSON.stringify(one) === JSON.stringify(other);
}
