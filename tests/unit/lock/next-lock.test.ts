import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { alone } from '../../../utils/log/lock/lock-session.ts';
import { lockStatus } from '../../../utils/log/lock/lock-status.ts';
import { finishLock, makeLock, removeLock } from '../../../utils/log/lock-setup/set-up-lock.ts';
import { eraseEverything } from '../../../utils/log/retention/erase.ts';
import { newProfile } from '../log/place.ts';
import { keepMany, lock, passphrase } from './secrets.ts';
import { metaRow } from './stored.ts';
import './quick-keys.ts';

const hint = 'kind-pause.locked';

beforeEach(async () => {
  forgetKeys();
  await newProfile();
});
afterEach(() => void vi.restoreAllMocks());

const makeNext = () => makeLock('the next four words', 0, Date.now());

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

test('F73 the hint of a lock is there before it is made, and again after', async () => {
  const hints: (string | null)[] = [];
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    row,
    key,
  ) {
    // As a page does that has looked before it was made.
    if (key === 'lock') {
      hints.push(localStorage.getItem(hint));
      localStorage.removeItem(hint);
    }
    return put.call(this, row, key);
  });
  await makeLock(passphrase, 0, Date.now());
  hints.push(localStorage.getItem(hint));
  expect(hints).toEqual([expect.any(String), expect.any(String)]);
});
