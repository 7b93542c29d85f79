import { newestEdit, noteEnd, type StampedFields, since, without } from '../database/draft-row.ts';
import type { DraftRow, EndedRow, LogTransaction, StoredDraft } from '../database/schema.ts';
import { read, write } from '../database/transactions.ts';
import { nextId } from '../entry/entry-id.ts';
import { type Codec, sameRow } from '../lock/codec.ts';
import { ConflictError, checkLock } from '../lock/lock-row.ts';
import { withCodec } from '../lock/with-codec.ts';
import { editsOf } from './kept-edits.ts';

/** What ending a draft will write, made before the transaction that does it. */
export type DraftEnd = {
  end: EndedRow;
  /** The draft after it, where that ends in the same moment. */
  also?: EndedRow;
  /** The draft that then is in the slot; null without a slot. */
  next: DraftRow | null;
  /** What stood in the slot, and what shall; without `stored` it stays as it is. */
  swap?: { slot: string; seen: unknown; stored?: StoredDraft };
};

/**
 * Prepares the end of a draft: it leaves an empty one with a new id in its slot, with what was
 * typed after its end.
 * @param seen what stands in the slot.
 * @param kept what became an entry, or is let go. The draft may have ended elsewhere a moment ago,
 *   and what was typed later be in the next one already: there it must not stay.
 */
export async function planEnd(
  codec: Codec,
  ended: EndedRow,
  slot: string | undefined,
  seen: unknown,
  { newId = nextId(ended.at), kept = {} }: { newId?: string; kept?: StampedFields } = {},
): Promise<DraftEnd> {
  const end = withEdits(ended, kept);
  if (slot === undefined) return { end, next: null };
  const row = await codec.openDraft(seen, slot);
  // One that stays closed until the log is unlocked has not been typed in since.
  const { id, fields }: Pick<DraftRow, 'id' | 'fields'> = row ?? {
    id: (seen as DraftRow).id,
    fields: {},
  };
  const isIt = id === end.id;
  const rest = isIt ? since(fields, end.edited) : without(fields, kept);
  if (!isIt && rest === fields) {
    return { end, next: { slot, id, fields }, swap: { slot, seen } };
  }
  const next = { slot, id: newId, fields: rest };
  const swap = { slot, seen, stored: await codec.sealDraft(next) };
  // Of the other draft only this much is over: what else is typed there may be on its way.
  return { end, next, swap, ...(!isIt && { also: { ...end, id, edited: newestEdit(kept) } }) };
}

/** What became no entry of its own is over as well: it is known by when and where it was typed. */
function withEdits(end: EndedRow, kept: StampedFields): EndedRow {
  if (end.entry !== undefined || Object.keys(kept).length === 0) return end;
  return { ...end, over: editsOf(kept) };
}

/** Does it, in the caller's transaction, which holds `drafts` and `ended`. */
export async function endDraft(
  tx: LogTransaction<'readwrite'>,
  { end, also, next, swap }: DraftEnd,
): Promise<DraftRow | null> {
  await noteEnd(tx, end);
  if (also) await noteEnd(tx, also);
  if (swap) {
    const drafts = tx.objectStore('drafts');
    if (!sameRow(await drafts.get(swap.slot), swap.seen)) throw new ConflictError();
    if (swap.stored) await drafts.put(swap.stored);
  }
  return next;
}

/**
 * "Let it go".
 * @param kept what is let go, as in `planEnd`
 * @returns the draft that then is in the slot, and what else ended. @throws LogProblem
 */
export function discardDraft(
  end: EndedRow,
  slot: string,
  { newId, kept }: { newId: string; kept: StampedFields },
): Promise<{ next: DraftRow | null; also: EndedRow | undefined }> {
  return withCodec(async (codec) => {
    const seen = await read(['drafts'], (tx) => tx.objectStore('drafts').get(slot));
    const plan = await planEnd(codec, end, slot, seen, { newId, kept });
    return write(['drafts', 'ended', 'meta'], async (tx) => {
      await checkLock(tx, codec);
      return { next: await endDraft(tx, plan), also: plan.also };
    });
  });
}
