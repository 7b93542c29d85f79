import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { closeLog } from '../../../utils/log/database/connection.ts';
import { dropFromPage } from '../../../utils/log/drafts/page-words.ts';
import { forgetAnswer } from '../../../utils/log/lock/lock-hint.ts';
import type { Keeping } from '../../../utils/settings/keeping.ts';
import { noteKeeping } from '../../../utils/stores/keeping.ts';
import { fakeStorage } from '../../contracts/fake-storage.ts';

/** A browser profile in which nothing has happened yet but that somebody said what may be kept. */
export function newProfile(): Promise<void> {
  return newProfileThatSays('yes');
}

export async function newProfileThatSays(keeping: Keeping): Promise<void> {
  closeLog();
  newPage();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', fakeStorage());
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await browser.storage.local.set({ settings: { version: 1, keeping } });
  // It may have heard of that.
  noteKeeping(null);
}

/** What a page knows goes with it. */
export function newPage(): void {
  forgetAnswer();
  noteKeeping(null);
  for (const slot of ['line', 'reframe', 'letter']) dropFromPage(slot);
}

/** What a restart of the browser takes away: connections, and session storage. */
export async function restart(): Promise<void> {
  closeLog();
  newPage();
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
