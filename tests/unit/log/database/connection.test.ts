import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeLog, withLog } from '../../../../utils/log/database/connection.ts';
import {
  type Migration,
  migrations,
  schemaVersion,
  upgrade,
} from '../../../../utils/log/database/migrations.ts';
import { databaseName } from '../../../../utils/log/database/schema.ts';
import { textField } from '../../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../../utils/log/drafts/open-draft.ts';
import { countEntries, readPage } from '../../../../utils/log/entries.ts';
import type { NewEntry } from '../../../../utils/log/entry/entry.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { newProfile } from '../place.ts';

const line = (text: string): NewEntry => ({
  kind: 'line',
  element: 'kindness',
  source: 'newtab',
  payload: { text },
});

beforeEach(newProfile);
afterEach(() => void vi.useRealTimers());

test('F43 a store that will not open is tried again, then told; nothing is deleted', async () => {
  await keepEntry(line('safe'));
  closeLog();
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error', 'UnknownError');
  });
  const remove = vi.spyOn(indexedDB, 'deleteDatabase');
  await expect(readPage()).rejects.toMatchObject({ kind: 'unavailable' });
  expect(open).toHaveBeenCalledTimes(2);
  expect(remove).not.toHaveBeenCalled();
  open.mockRestore();
  expect((await readPage()).entries).toHaveLength(1);
});

test('F43 a store that opens at the second try', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('busy', 'UnknownError');
  });
  await keepEntry(line('kept'));
  expect(await countEntries()).toBe(1);
});

test('F37 storage refused in a private mode: a problem with a kind, no crash then or later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  await expect(keepEntry(line('x'))).rejects.toMatchObject({ kind: 'unavailable' });
  expect(vi.getTimerCount()).toBe(0);
});

test('F44 a log of a newer version is told as such, and left as it is', async () => {
  await keepEntry(line('old'));
  closeLog();
  (await openDB(databaseName, schemaVersion + 1)).close();
  await expect(keepEntry(line('x'))).rejects.toMatchObject({ kind: 'newer' });
  await expect(readPage()).rejects.toMatchObject({ kind: 'newer' });
  const draft = await openDraft('line', { text: textField });
  draft.set({ text: 'typed all the same' });
  const told: string[] = [];
  draft.onProblem((problem) => told.push(problem.kind));
  expect(told).toEqual(['newer']);
  draft.close();
  const db = await openDB(databaseName);
  expect(await db.count('entries')).toBe(1);
  db.close();
});

test('F45 an upgrade elsewhere: this page saves and yields', async () => {
  const draft = await openDraft('line', { text: textField });
  draft.set({ text: 'half a' });
  draft.set({ text: 'half a word' });
  const newer = await openDB(databaseName, schemaVersion + 1, {
    blocked: () => expect.unreachable('this page did not yield'),
  });
  draft.set({ text: 'half a word more' });
  await draft.flush();
  draft.close();
  const saved = JSON.stringify(await newer.getAll('drafts'));
  newer.close();
  expect(saved).toContain('half a word');
  expect([...mirrors()].join()).toContain('half a word more');
});

test('F45 an old page that does not yield is told, not waited for without end', async () => {
  const old = await openDB(databaseName, schemaVersion === 1 ? 1 : schemaVersion - 1);
  old.close();
  await deleteDB(databaseName);
  const stubborn = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const real = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name) => real(name, 2));
  const start = performance.now();
  await expect(readPage()).rejects.toMatchObject({ kind: 'blocked' });
  expect(performance.now() - start).toBeLessThan(9_000);
  stubborn.close();
});

describe('F46 an upgrade that dies halfway', () => {
  const failing: Migration = {
    rewrites: true,
    async run(log, tx) {
      log.createObjectStore('halfway' as never);
      await tx.objectStore('entries').clear();
      throw new Error('power cut');
    },
  };

  test('leaves the old data whole, and runs again', async () => {
    await keepEntry(line('whole'));
    closeLog();
    const open = (todo: readonly Migration[]) =>
      openDB(databaseName, schemaVersion + 1, {
        upgrade(db, from, _to, tx) {
          tx.done.catch(() => undefined);
          upgrade(db as never, from, tx as never, todo).catch(() => tx.abort());
        },
      });
    await expect(open([...migrations, failing])).rejects.toThrow();
    const page = await readPage();
    expect(page.entries.map((entry) => entry.payload)).toEqual([{ text: 'whole' }]);
    closeLog();
    const good: Migration = {
      rewrites: true,
      async run(log, tx) {
        log.createObjectStore('more' as never);
        await tx.objectStore('entries').clear();
      },
    };
    const db = await open([...migrations, good]);
    expect([...db.objectStoreNames]).not.toContain('halfway');
    // What the step did away with is in the snapshot, as it was.
    const [row] = await db.getAll(`before-${schemaVersion}`);
    expect(row).toMatchObject({ store: 'entries', row: { payload: { text: 'whole' } } });
    db.close();
  });

  test('takes no snapshot where no row changes, and keeps the newest one only', async () => {
    await keepEntry(line('whole'));
    closeLog();
    let version = schemaVersion;
    const todo = [...migrations];
    const stores: string[][] = [];
    for (const rewrites of [false, true, true]) {
      todo.push({ rewrites, run: () => undefined });
      version += 1;
      const db = await openDB(databaseName, version, {
        upgrade: (fresh, from, _to, tx) => upgrade(fresh as never, from, tx as never, todo),
      });
      stores.push([...db.objectStoreNames].filter((name) => name.startsWith('before-')));
      db.close();
    }
    const last = schemaVersion + 2;
    expect(stores).toEqual([[], [`before-${last - 1}`], [`before-${last}`]]);
  });
});

describe('F48 a connection closed by force', () => {
  test('is opened again, and the work done once more', async () => {
    await keepEntry(line('one'));
    await withLog(async (log) => log.close());
    await keepEntry(line('two'));
    expect(await countEntries()).toBe(2);
  });

  test('in the middle of keeping: one entry', async () => {
    let times = 0;
    const real = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (this.name !== 'entries' || times++ > 0) return real.apply(this, row);
      this.transaction.db.close();
      this.transaction.abort();
      throw new DOMException('closing', 'InvalidStateError');
    });
    await keepEntry(line('one'));
    expect(times).toBe(2);
    expect(await countEntries()).toBe(1);
  });

  test('a second failure is not repeated for ever', async () => {
    await keepEntry(line('one'));
    let times = 0;
    await expect(
      withLog(async () => {
        times++;
        throw new DOMException('closed', 'InvalidStateError');
      }),
    ).rejects.toThrow();
    expect(times).toBe(2);
  });
});

function* mirrors() {
  for (let at = 0; at < localStorage.length; at++) {
    yield localStorage.getItem(localStorage.key(at) ?? '') ?? '';
  }
}
