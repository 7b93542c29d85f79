import { isSealed } from '../../crypto/is-sealed.ts';
import { answer, openExisting } from '../database/open-existing.ts';
import type { Entry } from '../entry/entry.ts';

/** More entries than this of one day are not looked through. */
const most = 200;

/**
 * The newest line kept on a day, read without the log's code where there is no lock. With one it
 * is read as the log is. @returns null where there is none, or while the log is locked. Never rejects.
 */
export async function lineOfDay(day: string): Promise<string | null> {
  try {
    const log = await openExisting();
    if (!log) return null;
    const rows = await rowsOf(log, day).finally(() => log.close());
    if (rows !== 'sealed') return lineIn(rows);
    const { readPage } = await import('../entries.ts');
    const { entries } = await readPage({ limit: 20 });
    return lineIn(entries.filter((entry) => entry.day === day));
  } catch {
    // Locked, or it does not open: the log has its own place to say so.
    return null;
  }
}

async function rowsOf(log: IDBDatabase, day: string): Promise<unknown[] | 'sealed'> {
  const tx = log.transaction(['entries', 'meta']);
  const entries = tx.objectStore('entries');
  const [lock, newest, rows] = await Promise.all([
    answer(tx.objectStore('meta').getKey('lock')),
    answer(entries.openCursor(null, 'prev')),
    answer(entries.index('day').getAll(day, most)),
  ]);
  return lock !== undefined || isSealed(newest?.value) ? 'sealed' : rows.reverse();
}

/** @param entries newest first */
function lineIn(entries: readonly unknown[]): string | null {
  const lines = entries.filter((one) => (one as Partial<Entry>)?.kind === 'line');
  const { text } = ((lines[0] as Partial<Entry> | undefined)?.payload ?? {}) as { text?: unknown };
  return typeof text === 'string' && text.trim() !== '' ? text : null;
}
