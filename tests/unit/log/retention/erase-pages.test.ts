import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { closeLog, withLog } from '../../../../utils/log/database/connection.ts';
import { asideOf } from '../../../../utils/log/database/draft-row.ts';
import { schemaVersion, upgrade } from '../../../../utils/log/database/migrations.ts';
import { databaseName } from '../../../../utils/log/database/schema.ts';
import { textField } from '../../../../utils/log/drafts/draft.ts';
import { readDraft } from '../../../../utils/log/drafts/draft-store.ts';
import { openDraft } from '../../../../utils/log/drafts/open-draft.ts';
import { countEntries } from '../../../../utils/log/entries.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { mayBeLocked } from '../../../../utils/log/lock/lock-hint.ts';
import { finishLock, makeLock } from '../../../../utils/log/lock-setup/set-up-lock.ts';
import { eraseEverything } from '../../../../utils/log/retention/erase.ts';
import { eraseLocal } from '../../../../utils/log/retention/erase-outside.ts';
import { loadSettings, saveSettings } from '../../../../utils/settings/store.ts';
import { openLocal, readLocal, writeLocal } from '../../../../utils/stores/local-storage.ts';
import { everythingStored } from '../../lock/stored.ts';
import { newProfile } from '../place.ts';
import '../../lock/quick-keys.ts';

const secret = 'Zweifel und Müdigkeit';
const hour = 3_600_000;
const slot = 'notice';

const line = () =>
  keepEntry({ kind: 'line', element: 'kindness', source: 'newtab', payload: { text: secret } });
const typed = (at: number) => ({ text: { value: secret, at, by: 'page' } });

beforeEach(newProfile);
afterEach(() => void vi.restoreAllMocks());

describe('F85 a page asleep while everything is erased brings no draft back', () => {
  type Place = (id: string, at: number) => Promise<unknown>;
  const stored: Place = (id, at) =>
    withLog((log) => log.put('drafts', { slot, id, fields: typed(at) }));
  const mirrored: Place = async (id, at) =>
    localStorage.setItem(
      `kind-pause.draft.${slot}:page`,
      JSON.stringify({ id, fields: typed(at) }),
    );
  const over: Place = (id, at) => withLog((log) => log.put('ended', { id, at, edited: at }));

  test.each<[string, Place, number, number]>([
    ['words that are stored', stored, 0, 0],
    ['words that only a mirror has', mirrored, 0, 0],
    ['words typed after the last save', stored, -hour, -1],
    ['words typed after the last mirror', mirrored, -hour, -1],
    ['words typed after a draft was kept', over, -hour, -1],
    ['stored words of a clock that is ahead', stored, hour, hour],
    ['mirrored words of a clock that is ahead', mirrored, hour, hour],
    ['words of a draft that ended by a clock that is ahead', over, hour, hour],
  ])('%s', async (_what, place, last, newest) => {
    const now = Date.now();
    await place('asleep', now + last);
    await eraseEverything();
    const known = [{ id: 'asleep', fields: typed(now + newest) }];
    expect((await readDraft(slot, known)).row.fields).toEqual({});
  });

  test('one that is awake goes on with an empty draft, also where its row was put aside', async () => {
    for (const isAside of [false, true]) {
      const draft = await openDraft<{ text: string }>(slot, { text: textField });
      draft.set({ text: secret });
      await draft.flush();
      const aside = { slot: asideOf(slot, draft.id, 'key'), id: draft.id, fields: typed(1) };
      if (isAside) {
        await withLog((log) => log.delete('drafts', slot));
        await withLog((log) => log.put('drafts', aside));
      }
      await eraseEverything();
      await vi.waitFor(() => expect(draft.fields.text).toBeUndefined());
      draft.close();
    }
  });
});

test('a practice keeps an empty slot; of an entry and of what was put aside not even that', async () => {
  for (const name of [slot, 'edit gone', asideOf(slot, 'old', 'key')]) {
    await withLog((log) => log.put('drafts', { slot: name, id: name, fields: typed(1) }));
  }
  await eraseEverything();
  expect(await withLog((log) => log.getAll('drafts'))).toEqual([
    { slot, id: expect.any(String), fields: {} },
  ]);
});

test('which entry a draft became, and when, is not told any more', async () => {
  const at = Date.now() - hour;
  await withLog((log) => log.put('ended', { id: 'kept', at, edited: at, entry: secret }));
  await eraseEverything();
  const [row] = await withLog((log) => log.getAll('ended'));
  expect(row).not.toHaveProperty('entry');
  expect(row?.at).toBeGreaterThan(at);
});

test('copies from before an upgrade are emptied', async () => {
  const log = await openDB(databaseName, schemaVersion, {
    upgrade(fresh, _from, _to, tx) {
      fresh.createObjectStore('before-0', { autoIncrement: true }).put({ row: secret });
      return upgrade(fresh as never, 0, tx as never);
    },
  });
  log.close();
  expect(await everythingStored()).toContain(secret);
  await eraseEverything();
  expect(await everythingStored()).not.toContain(secret);
});

test('the log is emptied last: by then no word is left beside it', async () => {
  await line();
  localStorage.setItem('line-early', secret);
  await saveSettings({ dearName: secret });
  const beside: string[] = [];
  const real = IDBObjectStore.prototype.clear;
  vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(function (this: IDBObjectStore) {
    beside.push(localStorage.getItem('line-early') ?? '');
    return real.call(this);
  });
  const settings = vi.spyOn(browser.storage.local, 'set');
  await eraseEverything();
  expect(new Set(beside)).toEqual(new Set(['']));
  expect(settings.mock.invocationCallOrder[0]).toBeLessThan(
    vi.mocked(IDBObjectStore.prototype.clear).mock.invocationCallOrder[0] ?? 0,
  );
});

test('where the database does not open, nothing beside it goes either', async () => {
  await saveSettings({ dearName: secret });
  localStorage.setItem('line-early', secret);
  closeLog();
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  await expect(eraseEverything()).rejects.toThrow();
  expect(localStorage.getItem('line-early')).toBe(secret);
  expect((await loadSettings()).settings.dearName).toBe(secret);
});

test('what did not answer is told, and all the rest goes', async () => {
  await line();
  await browser.storage.local.set({ unheardOf: secret });
  await browser.storage.session.set({ lock: { lock: secret } });
  vi.spyOn(browser.storage.local, 'remove').mockRejectedValue(new Error('no answer'));
  await expect(eraseEverything()).rejects.toThrow('no answer');
  expect(await countEntries()).toBe(0);
  expect(await browser.storage.session.get(null)).toEqual({});
});

test('once the lock is gone, letters are mirrored again at once', async () => {
  await makeLock('kettle orbit velvet plum', 0, Date.now());
  await finishLock();
  expect(mayBeLocked()).toBe(true);
  await eraseEverything();
  expect(mayBeLocked()).toBe(false);
});

test('hints that repeat a setting, or say where the log is, stay', async () => {
  for (const key of ['kind-pause.here', 'no-touch', 'pause-length']) {
    localStorage.setItem(key, '1');
  }
  await eraseEverything();
  expect(localStorage).toHaveLength(3);
});

test('F78 where localStorage is refused, this page forgets its hints at once', async () => {
  vi.stubGlobal('localStorage', null);
  await openLocal();
  writeLocal('words-wait', secret);
  eraseLocal();
  expect(readLocal('words-wait')).toBeNull();
});
