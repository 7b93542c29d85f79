import { localStore } from '../../stores/local-storage.ts';
import { withLog } from '../database/connection.ts';
import { isAside, newestEdit, noteEnd, readDraftRow, slotOf } from '../database/draft-row.ts';
import { forgetSnapshots } from '../database/migrations.ts';
import type { DraftRow, LogTransaction } from '../database/schema.ts';
import { refuseIfStopped } from '../database/transactions.ts';
import { tellEnded } from '../drafts/draft-channel.ts';
import { readMirrors, slotsMirrored } from '../drafts/draft-mirror.ts';
import { editSlots } from '../drafts/edit-drafts.ts';
import { nextId } from '../entry/entry-id.ts';
import { changeEntries } from '../integrity/loss-check.ts';
import { noteLock } from '../lock/lock-hint.ts';
import { forgetLockRows, oldLocks } from '../lock/lock-rows.ts';
import { alone } from '../lock/lock-session.ts';
import { eraseOutside, eraseRest } from './erase-outside.ts';

/** A draft that is over, as other pages hear of it. */
type End = { slot: string; id: string; edited: number; nextId: string };

/**
 * Erases every entry and draft, the nudge ledger, the lock with its keys, locked or not, the name
 * of someone dear, every mirror and hint: utils/storage-keys.ts has all of it, and what stays. Only
 * after the typed confirmation. The log keeps its name, so that this is never taken for a loss.
 * @throws LogProblem; then the log is as it was. Whatever else did not answer, once the log is empty
 */
export function eraseEverything(): Promise<void> {
  // Not while another page makes or opens a lock: what it notes of that would go, or come back.
  return alone(erase);
}

async function erase(): Promise<void> {
  // Where the log does not open, nothing goes at all.
  await refuseIfStopped();
  await withLog(async () => undefined);
  const mirrored = mirroredDrafts();
  // What lies outside goes first: an empty log says that all of it is gone.
  const unanswered = await eraseOutside();
  const ended = await changeEntries(
    ['entries', 'drafts', 'ended', 'nudges', 'incoming'],
    async (tx, count) => {
      await tx.objectStore('entries').clear();
      await tx.objectStore('nudges').clear();
      await tx.objectStore('incoming').clear();
      await forgetLockRows(tx);
      await tx.objectStore('meta').delete(oldLocks());
      await forgetEntriesOfEnds(tx);
      const ends = await endDrafts(tx, mirrored);
      return { result: ends, grown: -count };
    },
  );
  const rest = eraseRest();
  noteLock(false);
  await withLog(forgetSnapshots);
  unanswered.push(...(await rest));
  for (const end of ended) tellEnded(end);
  if (unanswered.length > 0) throw unanswered[0];
}

/** Ends every draft, stored or only mirrored, so that no open page brings its words back. */
async function endDrafts(
  tx: LogTransaction<'readwrite'>,
  mirrored: readonly { slot: string; id: string; newest: number }[],
): Promise<End[]> {
  const at = Date.now();
  const ends: End[] = [];
  const end = async (slot: string, id: string, newest: number) => {
    // Later than anything typed so far.
    const edited = Math.max(at, newest);
    await noteEnd(tx, { id, at, edited });
    const next = nextId(at);
    ends.push({ slot, id, edited, nextId: next });
    return next;
  };
  for (const { slot, id, newest } of mirrored) await end(slot, id, newest);
  const drafts = tx.objectStore('drafts');
  const rows = await drafts.getAll();
  const edits: readonly string[] = await drafts.getAllKeys(editSlots());
  for (const { slot, id, ...rest } of rows) {
    const newest = newestEdit(readDraftRow({ slot, id, ...rest }, slot).fields);
    const next: DraftRow = { slot, id: await end(slotOf(slot), id, newest), fields: {} };
    // A practice has its slot for good; an entry that is gone needs none.
    if (isAside(slot) || edits.includes(slot)) await drafts.delete(slot);
    else await drafts.put(next);
  }
  return ends;
}

/** Which entry a draft became, and when, is part of what goes. */
async function forgetEntriesOfEnds(tx: LogTransaction<'readwrite'>): Promise<void> {
  const ended = tx.objectStore('ended');
  const at = Date.now();
  for (const { id, edited } of await ended.getAll()) {
    await ended.put({ id, at, edited: Math.max(at, edited) });
  }
}

function mirroredDrafts() {
  const storage = localStore();
  if (!storage) return [];
  return slotsMirrored(storage).flatMap((slot) =>
    readMirrors(storage, slot).map(({ id, fields }) => ({ slot, id, newest: newestEdit(fields) })),
  );
}
