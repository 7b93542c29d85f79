import { browser } from 'wxt/browser';
import { forgetDearName } from '../../settings/store.ts';
import { staysAfterErase, storageKeys } from '../../storage-keys.ts';
import { localStore, writeLocal } from '../../stores/local-storage.ts';
import { forgetFolder } from '../backup/folder-handle.ts';

/**
 * Erases what lies outside the database, as the table of storage keys says; a key that is not in
 * the table goes. Files in a backup folder are the person's and stay.
 * @returns what did not answer: the rest went all the same
 */
export async function eraseOutside(): Promise<unknown[]> {
  eraseLocal();
  const done = await Promise.allSettled([
    forgetDearName().then(() => eraseArea('local', browser.storage.local)),
    forgetFolder(),
  ]);
  return done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
}

/** Every mirror and hint of every page. Synchronous, so that nothing comes in between. */
export function eraseLocal(): void {
  const storage = localStore();
  for (const key of storage?.keys('') ?? []) {
    if (!staysAfterErase('localStorage', key)) storage?.remove(key);
  }
  // Where localStorage is refused, this page knows its hints from elsewhere.
  for (const { place, key, after } of storageKeys) {
    if (place === 'localStorage' && after === 'gone' && !storage) writeLocal(key, null);
  }
}

/** Also what opens a lock while the browser runs. */
export function eraseSession(): Promise<void> {
  return eraseArea('session', browser.storage.session);
}

type Area = { get(keys: null): Promise<object>; remove(keys: string[]): Promise<void> };

async function eraseArea(place: 'local' | 'session', area: Area): Promise<void> {
  const keys = Object.keys(await area.get(null));
  const going = keys.filter((key) => !staysAfterErase(place, key));
  if (going.length > 0) await area.remove(going);
}
