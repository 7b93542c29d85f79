import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { isSealed } from '../../../../utils/crypto/is-sealed.ts';
import { bringStrays, type Take } from '../../../../utils/log/containers/strays.ts';
import { takeStrays } from '../../../../utils/log/containers/take-strays.ts';
import { closeLog, withLog } from '../../../../utils/log/database/connection.ts';
import { textField } from '../../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../../utils/log/drafts/open-draft.ts';
import { checkLog } from '../../../../utils/log/integrity/loss-check.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { lockNow } from '../../../../utils/log/lock/lock-session.ts';
import { unlock } from '../../../../utils/log/lock-setup/unlock.ts';
import { fakeStorage } from '../../../contracts/fake-storage.ts';
import { keepMany, line, lock, passphrase, texts } from '../../lock/secrets.ts';
import { everythingStored } from '../../lock/stored.ts';
import { newProfile, restart } from '../place.ts';
import '../../lock/quick-keys.ts';

/** What Firefox parts: extension storage is one for all of them. */
type Partition = { indexedDB: IDBFactory; localStorage: ReturnType<typeof fakeStorage> };
let ordinary: Partition;
let container: Partition;

beforeEach(async () => {
  await newProfile();
  ordinary = { indexedDB: new IDBFactory(), localStorage: fakeStorage() };
  container = { indexedDB: new IDBFactory(), localStorage: fakeStorage() };
  enter(ordinary);
});

function enter(partition: Partition): void {
  closeLog();
  vi.stubGlobal('indexedDB', partition.indexedDB);
  vi.stubGlobal('localStorage', partition.localStorage);
}

/** As the old version did, which took any database for the log. */
async function keepIn(partition: Partition, ...lines: string[]): Promise<void> {
  enter(partition);
  for (const text of lines) await keepEntry(line(text));
  enter(ordinary);
}

async function typeIn(partition: Partition, text: string): Promise<void> {
  enter(partition);
  const draft = await openDraft<{ text: string }>('line', { text: textField });
  draft.set({ text });
  await draft.flush();
  draft.close();
  enter(ordinary);
}

const typedHere = async () => {
  const draft = await openDraft<{ text: string }>('line', { text: textField });
  draft.close();
  return draft.fields.text;
};

/** The page of the container sends what it has to the worker, which is in the ordinary partition. */
const byWorker: Take = async (strays) => {
  const sent: unknown = structuredClone(strays);
  enter(ordinary);
  const taken = await takeStrays(sent);
  vi.stubGlobal('indexedDB', container.indexedDB);
  vi.stubGlobal('localStorage', container.localStorage);
  return taken;
};

async function bring(take = byWorker) {
  enter(container);
  try {
    return await bringStrays(take);
  } finally {
    enter(ordinary);
  }
}

/** As a page in the container wrote it over the copy of the log's own ledger. */
async function falseLoss() {
  enter(container);
  const ledger = await withLog((log) => log.get('meta', 'ledger'));
  enter(ordinary);
  return { ...(ledger as object), loss: { had: 2, has: 0, noticedAt: new Date().toISOString() } };
}

async function rowsIn(partition: Partition): Promise<unknown[]> {
  enter(partition);
  const rows = await withLog((log) => log.getAll('entries'));
  enter(ordinary);
  return rows;
}

test('F77 what was kept in a container comes into the log, once, and the loss told of it is over', async () => {
  await keepIn(ordinary, 'a', 'b');
  await keepIn(container, 'c');
  // What the old version wrote, and what it then told in the log.
  await browser.storage.local.remove('logName');
  await browser.storage.local.set({ logLedger: await falseLoss() });
  expect(await bring()).toEqual({ entries: 1, drafts: [], stay: false });
  expect(await texts()).toEqual(['a', 'b', 'c']);
  expect(await rowsIn(container)).toEqual([]);
  expect(await bring()).toEqual({ entries: 0, drafts: [], stay: false });
  expect(await texts()).toEqual(['a', 'b', 'c']);
  expect(await checkLog()).toBe('fine');
});

test('F77 a loss that is one stays told, whatever comes from a container', async () => {
  await keepIn(ordinary, 'a', 'b', 'c');
  ordinary.indexedDB = new IDBFactory();
  enter(ordinary);
  expect(await checkLog()).not.toBe('fine');
  await keepIn(container, 'd');
  await bring();
  expect(await checkLog()).not.toBe('fine');
});

test('F77 a page that ends after the log has the words doubles nothing', async () => {
  await keepIn(container, ...Array.from({ length: 45 }, (_, at) => `line ${at}`));
  let calls = 0;
  const dying: Take = async (strays) => {
    await byWorker(strays);
    calls++;
    throw new Error('the page is gone');
  };
  await expect(bring(dying)).rejects.toThrow('gone');
  expect([calls, (await rowsIn(container)).length]).toEqual([1, 45]);
  expect((await bring()).entries).toBe(45);
  expect((await texts()).length).toBe(45);
  expect(await rowsIn(container)).toEqual([]);
});

test('F77 a log with a lock seals what comes, locked or not, and nothing of it stays in the clear', async () => {
  await keepMany(2);
  await lock();
  await lockNow();
  await restart();
  await keepIn(container, 'Zweifel');
  await typeIn(container, 'halb getippt');
  expect(await bring()).toEqual({ entries: 1, drafts: ['line'], stay: false });
  const stored = await everythingStored();
  for (const secret of ['Zweifel', 'halb getippt']) expect(stored).not.toContain(secret);
  expect((await rowsIn(ordinary)).every(isSealed)).toBe(true);
  enter(container);
  expect(await everythingStored()).not.toMatch(/Zweifel|halb/);
  enter(ordinary);
  expect(await unlock(passphrase, 0)).toBe(true);
  expect(await texts()).toContain('Zweifel');
  expect(await typedHere()).toBe('halb getippt');
});

test('F77 what may be in a locked log already waits in the container until that can be told', async () => {
  await lock();
  await keepIn(container, 'Zweifel');
  await expect(
    bring(async (strays) => {
      await byWorker(strays);
      throw new Error('gone');
    }),
  ).rejects.toThrow();
  await restart();
  expect(await bring()).toEqual({ entries: 0, drafts: [], stay: true });
  await unlock(passphrase, 0);
  expect(await bring()).toEqual({ entries: 1, drafts: [], stay: false });
  expect(await texts()).toEqual(['Zweifel']);
});

test('F77 a half-typed line takes the place of none, and waits where there is one', async () => {
  await typeIn(ordinary, 'mine');
  await typeIn(container, 'other');
  expect(await bring()).toEqual({ entries: 0, drafts: [], stay: true });
  expect(await typedHere()).toBe('mine');
  await typeIn(ordinary, '');
  expect(await bring()).toEqual({ entries: 0, drafts: ['line'], stay: false });
  expect(await typedHere()).toBe('other');
  expect((await bring()).drafts).toEqual([]);
});

test('F77 a mirror of a crashed page comes along, one of a draft that was kept does not', async () => {
  const fields = { text: { value: 'nur im Spiegel', at: 5, by: 'p' } };
  const mirror = (id: string) => JSON.stringify({ id, fields });
  container.localStorage.setItem('kind-pause.draft.line:p', mirror('line.first'));
  expect(await bring()).toEqual({ entries: 0, drafts: ['line'], stay: false });
  expect(await typedHere()).toBe('nur im Spiegel');
  expect(container.localStorage.length).toBe(0);
  await typeIn(ordinary, '');
  enter(container);
  const draft = await openDraft<{ text: string }>('line', { text: textField });
  draft.set({ text: 'kept' });
  const { id } = draft;
  await keepEntry(line('kept'), { draft });
  draft.close();
  container.localStorage.setItem('kind-pause.draft.line:p', mirror(id));
  expect(await bring()).toEqual({ entries: 1, drafts: [], stay: false });
  expect(container.localStorage.getItem('kind-pause.draft.line:p')).toBeNull();
});

test('F77 rows that cannot be read stay where they are, and others pass them', async () => {
  await keepIn(container, 'a', 'b');
  enter(container);
  await withLog((log) => log.put('entries', { id: '0', day: 'x' } as never));
  enter(ordinary);
  expect(await bring()).toEqual({ entries: 2, drafts: [], stay: true });
  expect(await rowsIn(container)).toEqual([{ id: '0', day: 'x' }]);
});

test('F77 whatever is sent in place of words changes nothing', async () => {
  for (const raw of [null, 'x', [], { entries: 'x' }, { entries: [1], drafts: [{ slot: 1 }] }]) {
    expect(await takeStrays(raw)).toEqual({ entries: [], drafts: [] });
  }
  expect(await texts()).toEqual([]);
});
