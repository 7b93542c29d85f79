import { merged, type StampedFields, sameValue, since } from '../database/draft-row.ts';
import type { DraftRow, EndedRow, Stamped } from '../database/schema.ts';
import { wellFormed } from '../entry/text.ts';

/** A draft as one page knows it: which one, and its fields. */
export type Known = { id: string; fields: StampedFields };

/** The draft in a slot, and its fields as they are saved. */
export type StoredAndKnown = { row: DraftRow; saved: StampedFields };

/**
 * A draft with what pages know of it.
 * @param ends how each of theirs ended, if it did
 * @param isStored whether there is a row: the first draft of a slot has its name without one, and
 *   may be over all the same, gone with the entry it was about
 */
export function withKnown(
  row: DraftRow,
  known: readonly Known[],
  ends: readonly (EndedRow | undefined)[],
  isStored = true,
): DraftRow {
  let { fields } = row;
  for (const [at, one] of known.entries()) {
    fields = merged(fields, stillNew(one, ends[at], isStored ? row.id : ''));
  }
  return { ...row, fields };
}

/** What of a draft still counts in a slot that may hold another one now. */
export function stillNew(known: Known, end: EndedRow | undefined, current: string): StampedFields {
  return known.id === current || !end ? known.fields : since(known.fields, end.edited);
}

/** What of some changes is new. @param how when and in which page it was typed */
export function editsIn(
  changes: object,
  before: StampedFields,
  how: Pick<Stamped, 'at' | 'by'>,
): StampedFields {
  const edits: StampedFields = {};
  for (const [name, raw] of Object.entries(changes)) {
    const value: unknown = typeof raw === 'string' ? wellFormed(raw) : raw;
    if (value === undefined || sameValue(value, before[name]?.value)) continue;
    edits[name] = { value, ...how };
  }
  return edits;
}
