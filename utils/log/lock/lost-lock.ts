import { isSealed } from '../../crypto/is-sealed.ts';
import type { AnyTransaction } from '../database/schema.ts';
import { read, write } from '../database/transactions.ts';
import { keyRows, oldLocks } from './lock-rows.ts';

/** Stands for a lock that is gone though something was sealed by it: read as a broken one. */
export const lostLock: unknown = { lost: true };

/** The part of a key's row by which it is told whose it is; keys of version 1 do not say. */
type Owned = { lock?: unknown };

/**
 * Whether there are keys of no lock, neither of one that is there nor of one that was taken away
 * while something stayed closed. Ask it only where there is no lock: then it is one small read.
 */
export async function hasLostItsLock(tx: AnyTransaction): Promise<boolean> {
  const meta = tx.objectStore('meta');
  if ((await meta.getKey(keyRows())) === undefined) return false;
  const taken = (await meta.getAllKeys(oldLocks())).map((key) => key.slice('old-lock:'.length));
  const keys = (await meta.getAll(keyRows())) as Owned[];
  return keys.some(({ lock }) =>
    lock === undefined ? taken.length === 0 : !taken.includes(String(lock)),
  );
}

const batch = 500;

/**
 * A page of an earlier version could leave a key behind that had sealed nothing, after its lock
 * was taken away: then nothing is lost, and it goes. Every row is looked at, once in a lifetime.
 * @returns whether there was nothing but that
 */
export async function forgetIdleKeys(): Promise<boolean> {
  const keys = await read(['meta'], async (tx) => {
    const all = (await tx.objectStore('meta').getAll(keyRows())) as Owned[];
    return all.some(({ lock }) => lock !== undefined) ? [] : all;
  });
  if (keys.length === 0 || (await isAnySealed())) return false;
  await write(['meta'], async (tx) => {
    const meta = tx.objectStore('meta');
    if ((await meta.getKey('lock')) === undefined) await meta.delete(keyRows());
  });
  return true;
}

async function isAnySealed(): Promise<boolean> {
  const drafts = await read(['drafts'], (tx) => tx.objectStore('drafts').getAll());
  const name = await read(['meta'], (tx) => tx.objectStore('meta').getKey('dear'));
  if (name !== undefined || drafts.some(isSealed)) return true;
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const rows = await read(['entries'], (tx) => tx.objectStore('entries').getAll(range, batch));
    if (rows.some(isSealed)) return true;
    after = rows.at(-1)?.id;
    if (rows.length < batch) return false;
  }
}

/**
 * Whether the newest or the oldest entry is sealed, and no lock was taken away. Ask it only where
 * there is no lock: that is how a log looks whose lock was removed together with its keys.
 */
export async function isSealedWithoutLock(tx: AnyTransaction): Promise<boolean> {
  const entries = tx.objectStore('entries');
  const ends = await Promise.all([entries.openCursor(null, 'prev'), entries.openCursor()]);
  if (!ends.some((end) => isSealed(end?.value))) return false;
  return (await tx.objectStore('meta').getKey(oldLocks())) === undefined;
}
