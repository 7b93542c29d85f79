import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { closeLog, withLog } from '../../../../utils/log/database/connection.ts';
import { schemaVersion, upgrade } from '../../../../utils/log/database/migrations.ts';
import { databaseName } from '../../../../utils/log/database/schema.ts';
import { textField } from '../../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../../utils/log/drafts/open-draft.ts';
import { checkLog } from '../../../../utils/log/integrity/loss-check.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { finishLock, makeLock } from '../../../../utils/log/lock-setup/set-up-lock.ts';
import { eraseEverything } from '../../../../utils/log/retention/erase.ts';
import { loadSettings, saveSettings } from '../../../../utils/settings/store.ts';
import { type StorageKey, storageKeys } from '../../../../utils/storage-keys.ts';
import { everythingStored } from '../../lock/stored.ts';
import { newProfile, restart } from '../place.ts';
import '../../lock/quick-keys.ts';

const secret = 'Zweifel und Müdigkeit';
/** A key of this row of the table. */
const nameOf = (key: string) => (key.endsWith('*') ? `${key.slice(0, -1)}reframe:one` : key);
const rowsOf = (place: StorageKey['place']) => storageKeys.filter((row) => row.place === place);

const line = () =>
  keepEntry({ kind: 'line', element: 'kindness', source: 'newtab', payload: { text: secret } });

async function inDatabase(name: string, store: string): Promise<unknown[]> {
  const db = await openDB(name, undefined, {
    upgrade: (fresh) => void fresh.createObjectStore(store),
  });
  try {
    return await db.getAll(store);
  } finally {
    db.close();
  }
}

/** Something in every place of the table, as a person's years would leave it. */
async function fillEverything(): Promise<void> {
  const fresh = await openDB(databaseName, schemaVersion, {
    upgrade(db, _from, _to, tx) {
      db.createObjectStore(nameOf('before-*'), { autoIncrement: true }).put({ row: secret });
      return upgrade(db as never, 0, tx as never);
    },
  });
  fresh.close();
  await line();
  const draft = await openDraft<{ text: string }>('line', { text: textField });
  draft.set({ text: secret });
  await draft.flush();
  draft.close();
  const rows: [string, object][] = [
    ['nudges', { id: 'n', origin: secret, intendedAt: '2026-03-01T00:00:00.000Z', open: 1 }],
    ['incoming', { id: 'i', day: '2026-03-01', payload: { text: secret } }],
    ['drafts', { slot: 'edit gone', id: 'd', fields: { text: { value: secret, at: 1, by: '' } } }],
    ['ended', { id: 'e', at: 1, edited: 1, entry: secret }],
  ];
  await withLog(async (log) => {
    for (const [store, row] of rows) await log.put(store as never, row as never);
    for (const { key } of rowsOf('meta').filter(({ after }) => after === 'gone')) {
      if (key !== 'lock') await log.put('meta', { secret } as never, nameOf(key));
    }
  });
  const folder = await openDB('kind-pause-folder', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('folder'),
  });
  await folder.put('folder', { name: secret }, 'record');
  folder.close();
  await saveSettings({ dearName: secret, rhythm: 'asked' });
  for (const place of ['local', 'session'] as const) {
    const free = rowsOf(place).filter(({ after }) => after !== 'without words');
    const all = free.map(
      ({ key, after }) => [nameOf(key), after === 'gone' ? { secret } : 'as it is'] as const,
    );
    await browser.storage[place].set(Object.fromEntries(all));
  }
  await browser.storage.local.set({ unheardOf: secret });
  for (const { key } of rowsOf('localStorage')) localStorage.setItem(nameOf(key), secret);
  localStorage.setItem('unheard-of', secret);
}

/** Every key and every store of the table that has nothing in it. */
async function emptyPlaces(): Promise<string[]> {
  const held: Record<StorageKey['place'], string[]> = {
    localStorage: localKeys().map(String),
    local: Object.keys(await browser.storage.local.get(null)),
    session: Object.keys(await browser.storage.session.get(null)),
    meta: (await withLog((log) => log.getAllKeys('meta'))).map(String),
    log: await withLog(async (log) => {
      const names = [...log.objectStoreNames];
      const counts = await Promise.all(names.map((name) => log.count(name)));
      return names.filter((_, at) => counts[at] !== 0);
    }),
    database: (await indexedDB.databases()).map(({ name }) => String(name)),
  };
  return storageKeys.flatMap(({ place, key }) =>
    held[place].includes(nameOf(key)) ? [] : [`${place} ${key}`],
  );
}

const localKeys = () =>
  Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at));

beforeEach(newProfile);

test('F85 "Erase everything" leaves what the table says, and no word', async () => {
  await fillEverything();
  // With the record of a lock nothing could be written in the clear; a test below has one.
  expect(await emptyPlaces()).toEqual(['meta lock']);
  await eraseEverything();
  for (const { key } of rowsOf('localStorage').filter(({ after }) => after === 'stays')) {
    // Set above, and none of anybody's words.
    localStorage.removeItem(nameOf(key));
  }
  expect(localKeys()).toEqual([]);
  expect(await everythingStored()).not.toContain(secret);
  expect(await inDatabase('kind-pause-folder', 'folder')).toEqual([]);
  const stays = (place: StorageKey['place']) =>
    rowsOf(place).flatMap(({ key, after }) => (after === 'gone' ? [] : [key]));
  for (const place of ['local', 'session'] as const) {
    const left = Object.keys(await browser.storage[place].get(null));
    expect(left.sort()).toEqual(stays(place).sort());
  }
  const { settings } = await loadSettings();
  expect([settings.dearName, settings.rhythm]).toEqual(['', 'asked']);
  await restart();
  expect(await checkLog()).toBe('fine');
});

test('every store of the database is in the table', async () => {
  const names = await withLog(async (log) => [...log.objectStoreNames]);
  closeLog();
  expect(names.toSorted()).toEqual(
    rowsOf('log')
      .map(({ key }) => key)
      .filter((key) => !key.endsWith('*'))
      .toSorted(),
  );
});

test('F85 an empty log has something to erase as well: a name, a half-typed line, a hint', async () => {
  await saveSettings({ dearName: secret });
  localStorage.setItem('line-early', secret);
  localStorage.setItem('words-wait', 'reframe');
  await eraseEverything();
  expect(await everythingStored()).not.toContain(secret);
  expect(localKeys()).toEqual([]);
});

test('a page asleep meanwhile, with words that only it and its mirror know, brings none back', async () => {
  const asleep = await openDraft<{ text: string }>('notice', { text: textField });
  localStorage.setItem(
    'kind-pause.draft.notice:gone',
    JSON.stringify({ id: asleep.id, fields: { text: { value: secret, at: Date.now(), by: 'x' } } }),
  );
  await eraseEverything();
  const again = await openDraft<{ text: string }>('notice', { text: textField });
  expect(again.fields.text).toBeUndefined();
  for (const draft of [asleep, again]) draft.close();
});

test('with a lock, also while it is locked, the lock and its keys go', async () => {
  await line();
  await makeLock('kettle orbit velvet plum', 0, Date.now());
  await finishLock();
  await restart();
  await eraseEverything();
  const meta = await withLog((log) => log.getAllKeys('meta'));
  expect(meta).toEqual(['ledger']);
  await line();
  expect(await checkLog()).toBe('fine');
});

test('where the log does not open, nothing goes', async () => {
  localStorage.setItem('line-early', secret);
  await browser.storage.session.set({ logWritesStopped: true });
  await expect(eraseEverything()).rejects.toMatchObject({ kind: 'disk-full' });
  expect(localStorage.getItem('line-early')).toBe(secret);
});
