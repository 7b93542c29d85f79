import { browser } from 'wxt/browser';
import { read } from '../database/transactions.ts';
import { idTime } from '../entry/entry-id.ts';

const key = 'backup';
const month = 30 * 86_400_000;
/** Fewer entries are no reason to speak of a backup that was never made. */
const fewEntries = 10;

/** When the last backup was made, in epoch milliseconds, and the newest entry in it. */
export type LastBackup = { at: number; newest: string };

/** What is remembered of backups: the last one, and until when nobody asks. */
export type BackupNote = { last: LastBackup | null; quietUntil: number };

/** The ids of the oldest and the newest entry, and how many there are at most. */
export type Edges = { oldest: string; newest: string; many: boolean };

/**
 * Whether to ask, gently: the last backup is a month old and there is something new since, or
 * there never was one and the log is a month old.
 * @param now milliseconds since 1970.
 */
export function isBackupDue(
  { last, quietUntil }: BackupNote,
  edges: Edges | null,
  now: number,
): boolean {
  // Further off than a "later" and a clock that was set back by a month: under a clock that was wrong.
  if (!edges || (now < quietUntil && quietUntil <= now + 2 * month)) return false;
  if (last) {
    // As a last backup that is said to be made a month from now.
    const isOld = now - last.at >= month || last.at - now >= month;
    return isOld && edges.newest > last.newest;
  }
  return edges.many && now - idTime(edges.oldest) >= month;
}

/** Whether the log page asks now. Never throws: a question is not worth an error. */
export async function shouldAskForBackup(now: number): Promise<boolean> {
  try {
    return isBackupDue(await readNote(), await edgesOf(), now);
  } catch {
    // The log or the storage does not answer: the page tells that in its own words.
    return false;
  }
}

/** A backup is whole: remembers what it holds. @throws when storage does not take it */
export async function noteBackup(last: LastBackup): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readNote()), last } });
}

/** "Later": nobody asks for a month. */
export async function askLater(now: number): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readNote()), quietUntil: now + month } });
}

export async function readNote(): Promise<BackupNote> {
  const raw = (await browser.storage.local.get(key))[key] as Partial<BackupNote> | undefined;
  const quietUntil = Number.isFinite(raw?.quietUntil) ? Number(raw?.quietUntil) : 0;
  const { at, newest } = (raw?.last ?? {}) as Partial<LastBackup>;
  const last =
    Number.isFinite(at) && typeof newest === 'string' ? { at: Number(at), newest } : null;
  return { last, quietUntil };
}

/** Null for an empty log. @throws LogProblem */
export function edgesOf(): Promise<Edges | null> {
  return read(['entries'], async (tx) => {
    const entries = tx.objectStore('entries');
    const keys = await entries.getAllKeys(null, fewEntries);
    const newest = (await entries.openKeyCursor(null, 'prev'))?.primaryKey;
    const [oldest] = keys;
    if (oldest === undefined || newest === undefined) return null;
    return { oldest, newest, many: keys.length === fewEntries };
  });
}
