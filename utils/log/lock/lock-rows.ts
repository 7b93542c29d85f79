import type { AnyTransaction, KeyRow, LogTransaction } from '../database/schema.ts';

/** Every sealed key of a log. */
export const keyRows = () => IDBKeyRange.bound('key:', 'key:\uffff');

/** Locks that were taken away while something stayed closed. */
export const oldLocks = () => IDBKeyRange.bound('old-lock:', 'old-lock:\uffff');

/**
 * Takes the lock away.
 * @param keepKeys otherwise with its keys: whatever they sealed stays closed for good
 */
export async function forgetLockRows(
  tx: LogTransaction<'readwrite'>,
  keepKeys = false,
): Promise<void> {
  const meta = tx.objectStore('meta');
  await meta.delete('lock');
  await meta.delete('opened');
  await meta.delete('dear');
  if (!keepKeys) await meta.delete(keyRows());
}

export async function hasKeys(tx: AnyTransaction): Promise<boolean> {
  return (await tx.objectStore('meta').getKey(keyRows())) !== undefined;
}

/**
 * Writes down whose the keys are, where they do not say. Beside a lock that was taken away earlier
 * they could be its: then it stays open.
 */
export async function ownKeys(tx: LogTransaction<'readwrite'>, lock: string): Promise<void> {
  const meta = tx.objectStore('meta');
  if ((await meta.getKey(oldLocks())) !== undefined) return;
  for (const row of (await meta.getAll(keyRows())) as KeyRow[]) {
    if (row.lock === undefined) await meta.put({ ...row, lock }, `key:${row.id}`);
  }
}
