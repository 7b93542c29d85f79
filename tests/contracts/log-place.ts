import { openDB } from 'idb';
import { browser } from 'wxt/browser';
import { closeLog } from '../../utils/log/database/connection.ts';
import { forgetAnswer } from '../../utils/log/lock/lock-hint.ts';
import type { LogPlace } from './log-cases.ts';

const copyKey = 'logLedger';

/** Works wherever there is IndexedDB and extension storage: on fakes and in an extension page. */
export function logPlace(): LogPlace {
  const raw = async <T>(work: (db: Awaited<ReturnType<typeof openDB>>) => Promise<T>) => {
    const db = await openDB('kind-pause');
    try {
      return await work(db);
    } finally {
      db.close();
    }
  };
  const loseDatabase = async () => {
    closeLog();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('kind-pause');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  };
  return {
    loseDatabase,
    async reset() {
      await loseDatabase();
      forgetAnswer();
      await browser.storage.local.remove(copyKey);
      // As somebody who said that words may be kept.
      await browser.storage.local.set({ settings: { version: 1, keeping: 'yes' } });
      await browser.storage.session.clear();
      globalThis.localStorage?.clear();
    },
    async endSession() {
      forgetAnswer();
      await browser.storage.session.clear();
    },
    async close() {
      closeLog();
    },
    putRaw: (store, row, key) => raw(async (db) => void (await db.put(store, row, key))),
    getRaw: (store, key) => raw((db) => db.get(store, key)),
    getCopy: async () => (await browser.storage.local.get(copyKey))[copyKey],
    async setCopy(copy) {
      if (copy === undefined) await browser.storage.local.remove(copyKey);
      else await browser.storage.local.set({ [copyKey]: copy });
    },
  };
}
