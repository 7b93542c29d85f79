import type { LogTransaction } from './schema.ts';

/** Every sealed key of a log. */
export const keyRows = () => IDBKeyRange.bound('key:', 'key:\uffff');

/** Takes the lock away with its keys: whatever they sealed stays closed for good. */
export async function forgetLockRows(tx: LogTransaction<'readwrite'>): Promise<void> {
  const meta = tx.objectStore('meta');
  await meta.delete('lock');
  await meta.delete('opened');
  await meta.delete('dear');
  await meta.delete(keyRows());
}
