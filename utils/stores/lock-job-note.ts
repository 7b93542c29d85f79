import { browser } from 'wxt/browser';

/**
 * Whether the making or removing of a lock is under way: `doing` is written before a lock is
 * turned, `done` once everything is as the lock says. So it survives a browser that is killed, and
 * a page need not open the log to find out.
 */
export type LockJobNote = 'doing' | 'done';

export const lockNoteKey = 'lockJob';

/** @returns null where nothing is noted, or where storage does not answer */
export async function readLockJobNote(): Promise<LockJobNote | null> {
  try {
    const note: unknown = (await browser.storage.local.get(lockNoteKey))[lockNoteKey];
    return note === 'doing' || note === 'done' ? note : null;
  } catch {
    // The lock's own record says it as well, to every page that reads the log.
    return null;
  }
}

export async function writeLockJobNote(note: LockJobNote): Promise<void> {
  try {
    await browser.storage.local.set({ [lockNoteKey]: note });
  } catch {
    // As above.
  }
}
