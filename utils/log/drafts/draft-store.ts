import {
  asidesOf,
  merged,
  readDraftRow,
  type StampedFields,
  since,
} from '../database/draft-row.ts';
import type { DraftRow, EndedRow } from '../database/schema.ts';
import { read, writeUnasked } from '../database/transactions.ts';
import { type Codec, withCodec } from '../lock/codec.ts';
import { checkLock } from '../lock/lock-row.ts';

/** A draft as one page knows it: which one, and its fields. */
export type Known = { id: string; fields: StampedFields };

/** The draft in a slot, and its fields as they are saved. */
export type StoredAndKnown = { row: DraftRow; saved: StampedFields };

/**
 * The draft in a slot, with what still counts of what mirrors and pages know.
 * @returns also the fields as they are saved. @throws LogProblem
 */
export function readDraft(slot: string, known: readonly Known[]): Promise<StoredAndKnown> {
  return withCodec(async (codec) => {
    if (codec.token) return (await sealed()).readSealedDraft(codec, slot, known);
    const seen = await read(['drafts', 'ended', 'meta'], async (tx) => {
      await checkLock(tx, codec);
      const ended = tx.objectStore('ended');
      const ends = await Promise.all(known.map(({ id }) => ended.get(id)));
      const drafts = tx.objectStore('drafts');
      const asides = await drafts.count(asidesOf(slot));
      return { raw: await drafts.get(slot), ends, asides };
    });
    // What a lock that is gone left beside the slot.
    if (seen.asides > 0) return (await sealed()).readSealedDraft(codec, slot, known);
    const row = await openHere(codec, seen.raw, slot);
    return { row: withKnown(row, known, seen.ends, seen.raw !== undefined), saved: row.fields };
  });
}

/**
 * Merges what a page knows into the slot, durably: in one transaction, since a closing popup has
 * no time for more; only a log with a lock takes longer.
 * @returns what is there now. @throws LogProblem
 */
export function putDraft(slot: string, known: Known): Promise<DraftRow> {
  return withCodec(async (codec) => {
    if (codec.token) return (await sealed()).putSealedDraft(codec, slot, known);
    return writeUnasked(['drafts', 'ended', 'meta'], async (tx) => {
      await checkLock(tx, codec);
      const drafts = tx.objectStore('drafts');
      const raw = await drafts.get(slot);
      const end = await tx.objectStore('ended').get(known.id);
      const next = withKnown(readDraftRow(raw, slot), [known], [end], raw !== undefined);
      await drafts.put(next);
      return next;
    });
  });
}

const sealed = () => import('./draft-store-sealed.ts');

/** Without a lock every draft opens. */
async function openHere(codec: Codec, raw: unknown, slot: string): Promise<DraftRow> {
  return (await codec.openDraft(raw, slot)) ?? readDraftRow(undefined, slot);
}

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
