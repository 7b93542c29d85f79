import { isSealed } from '../../crypto/is-sealed.ts';
import { answer, openExisting } from '../database/open-existing.ts';
import { hintBefore, isHinted, noteLock } from './lock-hint.ts';
import { keyRows } from './lock-rows.ts';

/** A database that takes longer, in ms, is not waited for at the start of a page. */
const patience = 500;

/**
 * Whether there may be a lock, by one small look that needs nothing of the log's code: for the
 * start of a page, before anything was typed. It makes no database and never fails.
 * @returns null when the database does not answer
 */
export async function glanceAtLock(): Promise<boolean | null> {
  if (isHinted()) return true;
  const before = hintBefore();
  const is = await lookForSeal();
  if (is === false) noteLock(false, before);
  return is;
}

/**
 * The same without the hints of pages, for the worker, which has none.
 * @returns null when the database does not answer
 */
export function lookForSeal(): Promise<boolean | null> {
  const impatient = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
  return Promise.race([glance().catch(() => null), impatient]);
}

async function glance(): Promise<boolean | null> {
  const log = await openExisting();
  if (!log) return false;
  try {
    const tx = log.transaction(['meta', 'entries']);
    const meta = tx.objectStore('meta');
    const entries = tx.objectStore('entries');
    const [lock, key, newest, oldest] = await Promise.all([
      answer(meta.getKey('lock')),
      answer(meta.getKey(keyRows())),
      answer(entries.openCursor(null, 'prev')),
      answer(entries.openCursor()),
    ]);
    return lock !== undefined || key !== undefined || [newest, oldest].some(isSealedAt);
  } finally {
    log.close();
  }
}

function isSealedAt(cursor: IDBCursorWithValue | null): boolean {
  return isSealed(cursor?.value);
}
