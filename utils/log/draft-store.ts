import { merged, readDraftRow, type StampedFields, since } from './draft-row.ts';
import type { DraftRow, LogTransaction } from './schema.ts';
import { read, writeUnasked } from './write.ts';

/** A draft as one page knows it: which one, and its fields. */
export type Known = { id: string; fields: StampedFields };

/**
 * The draft in a slot, with what still counts of what mirrors and pages know.
 * @returns also the fields as they are saved. @throws LogProblem
 */
export function readDraft(
  slot: string,
  known: readonly Known[],
): Promise<{ row: DraftRow; saved: StampedFields }> {
  return read(['drafts', 'ended'], async (tx) => {
    const row = readDraftRow(await tx.objectStore('drafts').get(slot), slot);
    let fields = row.fields;
    for (const one of known) fields = merged(fields, await stillNew(tx, one, row.id));
    return { row: { ...row, fields }, saved: row.fields };
  });
}

/**
 * Merges what a page knows into the slot, durably. @returns what is there now. @throws LogProblem
 */
export function putDraft(slot: string, known: Known): Promise<DraftRow> {
  return writeUnasked(['drafts', 'ended'], async (tx) => {
    const drafts = tx.objectStore('drafts');
    const row = readDraftRow(await drafts.get(slot), slot);
    const next = { ...row, fields: merged(row.fields, await stillNew(tx, known, row.id)) };
    await drafts.put(next);
    return next;
  });
}

/** What of a draft still counts in a slot that may hold another one now. */
async function stillNew(
  tx: LogTransaction<'readonly'> | LogTransaction<'readwrite'>,
  known: Known,
  current: string,
): Promise<StampedFields> {
  if (known.id === current) return known.fields;
  const end = await tx.objectStore('ended').get(known.id);
  return end ? since(known.fields, end.edited) : known.fields;
}
