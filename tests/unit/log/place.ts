import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { closeLog } from '../../../utils/log/database/connection.ts';
import { forgetAnswer } from '../../../utils/log/lock/lock-hint.ts';
import { fakeStorage } from '../../contracts/fake-storage.ts';

/** A browser profile in which nothing has happened yet. */
export async function newProfile(): Promise<void> {
  closeLog();
  forgetAnswer();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', fakeStorage());
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}

/** What a restart of the browser takes away: connections, and session storage. */
export async function restart(): Promise<void> {
  closeLog();
  forgetAnswer();
  await browser.storage.session.clear();
}

/** Lets every write of the given kind fail until `restoreAllMocks`, as a full disk would. */
export function fullDisk(name = 'UnknownError'): void {
  const fail = () => {
    throw new DOMException('no space', name);
  };
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(fail);
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(fail);
}
