import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, test, vi } from 'vitest';
import { fakeStorage } from './fake-storage.ts';
import { logCases } from './log-contract.ts';
import { logPlace } from './log-place.ts';
import '../unit/lock/quick-keys.ts';

const oneRequest = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'getAllRecords');

describe.each([
  { where: 'one that reads records at once', records: true },
  { where: 'one that only has cursors', records: false },
])('the log on a fake store, $where', ({ records }) => {
  for (const { name, run } of logCases) {
    test(name, async () => {
      vi.stubGlobal('indexedDB', new IDBFactory());
      vi.stubGlobal('localStorage', fakeStorage());
      if (!records) Reflect.deleteProperty(IDBObjectStore.prototype, 'getAllRecords');
      const place = logPlace();
      try {
        await place.reset();
        await run(place);
      } finally {
        if (oneRequest)
          Object.defineProperty(IDBObjectStore.prototype, 'getAllRecords', oneRequest);
      }
    });
  }
});
