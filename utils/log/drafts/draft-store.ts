import { lookAtKeeping, mayKeep } from '../../stores/keeping.ts';
import { asidesOf, readDraftRow } from '../database/draft-row.ts';
import type { DraftRow } from '../database/schema.ts';
import { read, writeUnasked } from '../database/transactions.ts';
import type { Codec } from '../lock/codec.ts';
import { checkLock } from '../lock/lock-row.ts';
import { withCodec } from '../lock/with-codec.ts';
import { LogProblem } from '../log-problem.ts';
import { type Known, type StoredAndKnown, withKnown } from './draft-fields.ts';
import { withoutEnded } from './kept-edits.ts';

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
      const left = await Promise.all(known.map((one) => withoutEnded(tx, one)));
      return { raw: await drafts.get(slot), ends, asides, left };
    });
    // What a lock that is gone left beside the slot.
    if (seen.asides > 0) return (await sealed()).readSealedDraft(codec, slot, known);
    const row = await openHere(codec, seen.raw, slot);
    return { row: withKnown(row, seen.left, seen.ends, seen.raw !== undefined), saved: row.fields };
  });
}

/**
 * Merges what a page knows into the slot, durably: in one transaction, since a closing popup has
 * no time for more; only a log with a lock takes longer.
 * @returns what is there now. @throws LogProblem, and where nobody has said that it may be kept
 */
export async function putDraft(slot: string, known: Known): Promise<DraftRow> {
  // Every draft passes here. A page looks before; the worker, which only brings words over, here.
  if (!mayKeep()) await lookAtKeeping();
  if (!mayKeep()) throw new LogProblem('not-kept');
  return withCodec(async (codec) => {
    if (codec.token) return (await sealed()).putSealedDraft(codec, slot, known);
    return writeUnasked(['drafts', 'ended', 'meta'], async (tx) => {
      await checkLock(tx, codec);
      const drafts = tx.objectStore('drafts');
      const raw = await drafts.get(slot);
      const end = await tx.objectStore('ended').get(known.id);
      const left = await withoutEnded(tx, known);
      const next = withKnown(readDraftRow(raw, slot), [left], [end], raw !== undefined);
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
