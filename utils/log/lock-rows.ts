import type { LogTransaction } from './schema.ts';

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
