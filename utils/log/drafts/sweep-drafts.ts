import type { LogTransaction } from '../database/schema.ts';
import { read, write } from '../database/transactions.ts';
import { checkLog } from '../integrity/loss-check.ts';
import { editSlots, entryOfSlot, mirroredSlots, takeDrafts, tellTaken } from './edit-drafts.ts';

/**
 * Takes away what was being changed in entries that are not there any more: left by an older
 * version, by a worker, which sees no mirrors, or by a page that typed on after its entry went. Not
 * where entries are missing that nobody deleted.
 * @returns how many drafts went. @throws LogProblem
 */
export async function sweepDrafts(): Promise<number> {
  if ((await read(['entries', 'drafts'], gone)).size === 0) return 0;
  if ((await checkLog()) !== 'fine') return 0;
  const taken = await write(['entries', 'drafts', 'ended'], async (tx) => {
    const now = await gone(tx);
    return takeDrafts(tx, (entry) => now.has(entry));
  });
  tellTaken(taken);
  return taken.ends.length;
}

/** Entries that are being changed and are not there. */
async function gone(
  tx: LogTransaction<'readonly'> | LogTransaction<'readwrite'>,
): Promise<ReadonlySet<string>> {
  const stored = await tx.objectStore('drafts').getAllKeys(editSlots());
  const missing = new Set<string>();
  for (const entry of new Set([...stored, ...mirroredSlots()].map(entryOfSlot))) {
    if ((await tx.objectStore('entries').getKey(entry)) === undefined) missing.add(entry);
  }
  return missing;
}
