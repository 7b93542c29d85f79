import { browser } from 'wxt/browser';
import { forgetDearName } from '../../settings/store.ts';
import { staysAfterErase, storageKeys } from '../../storage-keys.ts';
import { localStore, writeLocal } from '../../stores/local-storage.ts';
import { lockNoteKey } from '../../stores/lock-job-note.ts';
import { forgetFolder } from '../backup/folder-handle.ts';
import { lockHintKey } from '../lock/lock-hint.ts';

/**
 * Erases what lies outside the database, as the table of storage keys says; a key that is not in
 * the table goes. Files in a backup folder are the person's and stay. What tells of the lock is
 * left to `eraseRest`.
 * @returns what did not answer: the rest went all the same
 */
export async function eraseOutside(): Promise<unknown[]> {
  eraseLocal(lockHintKey);
  return refusals([
    forgetDearName().then(() => eraseArea('local', browser.storage.local, lockNoteKey)),
    forgetFolder(),
  ]);
}

/**
 * Once the log is empty: what pages wrote meanwhile, what opens a lock while the browser runs, and
 * what tells of one. Had that gone before, and the page with it, nobody would go on with a lock
 * that is half made.
 * @returns as `eraseOutside`
 */
export function eraseRest(): Promise<unknown[]> {
  eraseLocal();
  return refusals([
    eraseArea('session', browser.storage.session),
    browser.storage.local.remove(lockNoteKey),
  ]);
}

async function refusals(work: readonly Promise<unknown>[]): Promise<unknown[]> {
  const done = await Promise.allSettled(work);
  return done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
}

/** Every mirror and hint of every page. Synchronous, so that nothing comes in between. */
export function eraseLocal(spared?: string): void {
  const storage = localStore();
  for (const key of storage?.keys('') ?? []) {
    if (!staysAfterErase('localStorage', key) && key !== spared) storage?.remove(key);
  }
  // Where localStorage is refused, this page knows its hints from elsewhere.
  for (const { place, key, after } of storageKeys) {
    if (storage || place !== 'localStorage' || after !== 'gone') continue;
    if (key !== spared) writeLocal(key, null);
  }
}

type Area = { get(keys: null): Promise<object>; remove(keys: string[]): Promise<void> };

async function eraseArea(place: 'local' | 'session', area: Area, spared?: string): Promise<void> {
  const keys = Object.keys(await area.get(null));
  const going = keys.filter((key) => !staysAfterErase(place, key) && key !== spared);
  if (going.length > 0) await area.remove(going);
}
