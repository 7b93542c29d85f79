import { localStore } from '../browser/local-storage.ts';
import { withLog } from './database.ts';
import { tellEnded } from './draft-news.ts';
import { isAside, newestEdit, noteEnd, readDraftRow } from './draft-row.ts';
import { nextId } from './id.ts';
import { changeEntries } from './ledger.ts';
import { noteLock } from './lock-hint.ts';
import { forgetLockRows, oldLocks } from './lock-rows.ts';
import { forgetLockSession } from './lock-session.ts';
import { dropAllMirrors } from './mirror.ts';
import type { DraftRow } from './schema.ts';
import { forgetSnapshots } from './snapshot.ts';

/**
 * Erases every entry and draft, the nudge ledger, and the lock with its keys, locked or not. Only
 * after the typed confirmation. The log keeps its name, so that this is never taken for a loss.
 * @throws LogProblem
 */
export async function eraseEverything(): Promise<void> {
  const ended = await changeEntries(
    ['entries', 'drafts', 'ended', 'nudges', 'incoming'],
    async (tx, count) => {
      await tx.objectStore('entries').clear();
      await tx.objectStore('nudges').clear();
      await tx.objectStore('incoming').clear();
      await forgetLockRows(tx);
      await tx.objectStore('meta').delete(oldLocks());
      const ends = [];
      const drafts = tx.objectStore('drafts');
      for (const row of await drafts.getAll()) {
        const { slot, id } = row;
        // Later than anything typed so far, so that no mirror and no other page brings it back.
        const edited = Math.max(Date.now(), newestEdit(readDraftRow(row, slot).fields));
        const end = { id, at: Date.now(), edited };
        const next: DraftRow = { slot, id: nextId(end.at), fields: {} };
        await noteEnd(tx, end);
        if (isAside(slot)) await drafts.delete(slot);
        else await drafts.put(next);
        ends.push({ id, edited, slot, nextId: next.id });
      }
      return { result: ends, grown: -count };
    },
  );
  await withLog(forgetSnapshots);
  const storage = localStore();
  if (storage) dropAllMirrors(storage);
  noteLock(false);
  await forgetLockSession();
  for (const end of ended) tellEnded(end);
}
