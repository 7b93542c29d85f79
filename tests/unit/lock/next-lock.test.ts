import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { LockRecord } from '../../../utils/crypto/record.ts';
import { withLog } from '../../../utils/log/database/connection.ts';
import type { KeyRow } from '../../../utils/log/database/schema.ts';
import { discardDraft } from '../../../utils/log/drafts/draft-end.ts';
import { putDraft, readDraft } from '../../../utils/log/drafts/draft-store.ts';
import { writeDearName } from '../../../utils/log/lock/dear-name.ts';
import { forgetAnswer, noteLock } from '../../../utils/log/lock/lock-hint.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { keyRows } from '../../../utils/log/lock/lock-rows.ts';
import { alone } from '../../../utils/log/lock/lock-session.ts';
import { lockStatus } from '../../../utils/log/lock/lock-status.ts';
import { withCodec } from '../../../utils/log/lock/with-codec.ts';
import {
  finishLock,
  keepLock,
  makeLock,
  removeLock,
} from '../../../utils/log/lock-setup/set-up-lock.ts';
import { eraseEverything } from '../../../utils/log/retention/erase.ts';
import { newProfile } from '../log/place.ts';
import { afterReading, atSealing } from './meanwhile.ts';
import { keepMany, lock, passphrase, texts } from './secrets.ts';
import { everythingStored, metaRow } from './stored.ts';
import './quick-keys.ts';

const hint = 'kind-pause.locked';

beforeEach(async () => {
  forgetKeys();
  await newProfile();
});
afterEach(() => void vi.restoreAllMocks());

const makeNext = () => makeLock('the next four words', 0, Date.now());

/** What happens as the record of a lock is written. */
function onPutOfLock(happens: (tx: IDBTransaction) => unknown): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    row,
    key,
  ) {
    if (key === 'lock') happens(this.transaction);
    return put.call(this, row, key);
  });
}

test('F73 a lock that is erased and made anew, while its job looks at it, is not called broken', async () => {
  await keepMany(1);
  await makeLock(passphrase, 0, Date.now());
  const session = browser.storage.session;
  const meanwhile = async () => {
    await eraseEverything();
    await makeNext();
    return session.get('lock');
  };
  vi.spyOn(session, 'get').mockImplementationOnce(meanwhile as never);
  await finishLock();
  expect(await lockStatus(Date.now())).toMatchObject({ at: 'open', state: 'on' });
});

test('F73 a lock that is made as the one before it comes to its end stays open', async () => {
  await lock();
  await removeLock();
  const gate = Promise.withResolvers<void>();
  const held = alone(() => gate.promise);
  const making = makeNext();
  await vi.waitFor(async () => expect((await navigator.locks.query()).pending).toHaveLength(1));
  const finishing = finishLock();
  await vi.waitFor(async () => expect(await metaRow('lock')).toBeUndefined());
  gate.resolve();
  await Promise.all([held, making, finishing]);
  expect(await lockStatus(Date.now())).toMatchObject({ at: 'open', state: 'on' });
});

/** Takes a lock that was made, and the draft it has sealed, away again. @returns what puts them back */
async function takenOut() {
  const [key] = (await withLog((log) => log.getAll('meta', keyRows()))) as KeyRow[];
  const draft = await withLog((log) => log.get('drafts', 'line'));
  const keys = ['lock', `key:${key?.id}`];
  const rows = await Promise.all(keys.map(async (key) => [key, await metaRow(key)] as const));
  await withLog(async (log) => {
    for (const key of keys) await log.delete('meta', key);
    await log.delete('drafts', 'line');
  });
  localStorage.clear();
  forgetAnswer();
  return (store: (name: string) => IDBObjectStore) => {
    for (const [key, row] of rows) store('meta').put(row, key);
    if (draft) store('drafts').put(draft);
  };
}

const typed = (value: string, at: number) => ({ value, at, by: 'page' });

test('F73 what is typed after a draft that is let go as a lock is made is sealed at once', async () => {
  await makeNext();
  const makeLockAgain = await takenOut();
  noteLock(false);
  const fields = { text: typed('before', 10), more: typed('Geheimnis', 30) };
  await putDraft('line', { id: 'line.first', fields });
  const happened = afterReading('drafts', 'line', makeLockAgain);
  const end = { id: 'line.first', at: 20, edited: 20 };
  await discardDraft(end, 'line', { newId: 'next', kept: { text: fields.text } });
  expect(happened()).toBe(true);
  expect(await everythingStored()).not.toContain('Geheimnis');
});

test('F73 a draft that is sealed as a page opens it is not shown as an empty one', async () => {
  await makeNext();
  await putDraft('line', { id: 'line.first', fields: { text: typed('Geheimnis', 10) } });
  const happened = afterReading('meta', 'lock', await takenOut());
  expect((await readDraft('line', [])).row.fields.text?.value).toBe('Geheimnis');
  expect(happened()).toBe(true);
});

test('F73 a page that has heard of no lock reads what was sealed meanwhile', async () => {
  await keepMany(1);
  await lock();
  const [row] = await withLog((log) => log.getAll('entries'));
  const missTheNews = () => {
    localStorage.clear();
    noteLock(false);
  };
  missTheNews();
  expect(await texts()).toEqual(['Geheimnis 0']);
  missTheNews();
  const payload = { text: 'Geheimnis 0' };
  expect(await withCodec((codec) => codec.openRaw(row))).toMatchObject({ payload });
  missTheNews();
  expect(await withCodec((codec) => codec.open([row]))).toMatchObject([{ payload }]);
});

test('F73 a lock that goes with all site data, in the very moment it is made, is no error', async () => {
  onPutOfLock(({ db }) => db.transaction('meta', 'readwrite').objectStore('meta').clear());
  await makeNext();
  expect(await lockStatus(Date.now())).toEqual({ at: 'off' });
});

test('F73 a lock that is kept as its removal comes to the end stays', async () => {
  await lock();
  await removeLock();
  const opening = await metaRow('lock');
  await keepLock();
  const kept = await metaRow('lock');
  await withLog((log) => log.put('meta', opening as LockRecord, 'lock'));
  const happened = afterReading('meta', 'dear', (store) => store('meta').put(kept, 'lock'));
  await finishLock();
  expect(happened()).toBe(true);
  expect(await lockStatus(Date.now())).toMatchObject({ at: 'open', state: 'on' });
});

test('F73 a draft is not written in the clear once its lock was kept, and is whole again', async () => {
  await lock();
  const on = await metaRow('lock');
  await putDraft('line', { id: 'line.first', fields: { text: typed('Geheimnis', 10) } });
  await removeLock();
  const keep = () => withLog((log) => log.put('meta', on as LockRecord, 'lock'));
  const happened = atSealing('decrypt', keep);
  await finishLock();
  expect(happened()).toBe(true);
  expect(await everythingStored()).not.toContain('Geheimnis');
});

test('F73 a name is not sealed for a lock that goes in this very moment', async () => {
  await lock();
  await writeDearName('Sam');
  const happened = atSealing('encrypt', eraseEverything);
  expect(await writeDearName('Kim')).toBe(false);
  expect([happened(), await metaRow('dear')]).toEqual([true, undefined]);
});

test('F73 the hint of a lock is there before it is made, and again after', async () => {
  const hints: (string | null)[] = [];
  // As a page does that has looked before it was made.
  onPutOfLock(() => {
    hints.push(localStorage.getItem(hint));
    localStorage.removeItem(hint);
  });
  await makeNext();
  hints.push(localStorage.getItem(hint));
  expect(hints).toEqual([expect.any(String), expect.any(String)]);
});
