import { browser } from 'wxt/browser';
import { isLockNoted } from './lock-hint.ts';

/**
 * Whether the making or removing of a lock may be unfinished, told without opening the log. It is
 * written before a lock is turned, and again once everything is as the lock says: so it survives a
 * browser that is killed. Where it is wrong, one look at the log puts it right.
 */
const key = 'lockJob';

export async function mayBeUnfinished(): Promise<boolean> {
  try {
    const note: unknown = (await browser.storage.local.get(key))[key];
    return note === 'doing' || (note !== 'done' && isLockNoted());
  } catch {
    // Storage does not answer; the log may all the same.
    return isLockNoted();
  }
}

export async function noteLockJob(is: 'doing' | 'done'): Promise<void> {
  try {
    await browser.storage.local.set({ [key]: is });
  } catch {
    // The record in the log says it as well, to every page that reads the log.
  }
}
