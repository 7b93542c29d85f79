import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { withLog } from '../../../utils/log/database/connection.ts';
import { mayBeLocked } from '../../../utils/log/lock/lock-hint.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { lockNow } from '../../../utils/log/lock/lock-session.ts';
import { lockStatus } from '../../../utils/log/lock/lock-status.ts';
import {
  changePassphrase,
  finishLock,
  keepLock,
  makeLock,
  removeLock,
} from '../../../utils/log/lock-setup/set-up-lock.ts';
import { unlock } from '../../../utils/log/lock-setup/unlock.ts';
import { newProfile, restart } from '../log/place.ts';
import { keepMany, lock, passphrase, texts } from './secrets.ts';
import { everythingStored, metaRow } from './stored.ts';
import './quick-keys.ts';

const trial = vi.hoisted(() => ({ opensAs: null as string | null }));
vi.mock('../../../utils/log/age/encrypt-text.ts', async (real) => {
  const age = await real<typeof import('../../../utils/log/age/encrypt-text.ts')>();
  return {
    ...age,
    decryptText: async (...all: [string, Uint8Array]) => trial.opensAs ?? age.decryptText(...all),
  };
});

const metaKeys = () => withLog((log) => log.getAllKeys('meta'));

beforeEach(async () => {
  forgetKeys();
  await newProfile();
});
afterEach(() => {
  trial.opensAs = null;
  vi.restoreAllMocks();
});

describe('of two locks made at once', () => {
  test('one throws, and the other is open and opens', async () => {
    const words = ['the first four words', 'the other four words'];
    const made = await Promise.allSettled(words.map((one) => makeLock(one, 0, Date.now())));
    const [winner = '', ...others] = words.filter((_, at) => made[at]?.status === 'fulfilled');
    expect(others).toEqual([]);
    const [loser = ''] = words.filter((one) => one !== winner);
    expect(made).toContainEqual({
      status: 'rejected',
      reason: expect.objectContaining({ kind: 'locked' }),
    });
    expect(await lockStatus(Date.now())).toMatchObject({ at: 'open' });
    await keepMany(1);
    await lockNow();
    expect(await unlock(loser, 0)).toBe(false);
    expect(await unlock(winner, 0)).toBe(true);
    expect(await texts()).toHaveLength(1);
  });

  test('a lock that came a moment earlier is not written over', async () => {
    await makeLock('another page', 0, Date.now());
    const theirs = await metaRow('lock');
    await withLog((log) => log.delete('meta', 'lock'));
    await withLog((log) => log.delete('meta', IDBKeyRange.bound('key:', 'key:z')));
    await restart();
    const forget = vi.spyOn(browser.storage.session, 'remove').mockImplementation(async () => {
      await withLog((log) => log.put('meta', theirs as never, 'lock'));
    });
    await expect(makeLock(passphrase, 0, Date.now())).rejects.toHaveProperty('kind', 'locked');
    expect(forget).toHaveBeenCalledTimes(1);
    expect(await metaRow('lock')).toEqual(theirs);
  });
});

describe('a try-out that fails leaves everything as it was', () => {
  const failures: [string, () => unknown][] = [
    [
      'the passphrase does not open it',
      () => {
        vi.spyOn(crypto.subtle, 'decrypt').mockRejectedValue(new Error('no'));
      },
    ],
    ['it opens as something else', () => Object.assign(trial, { opensAs: 'something else' })],
  ];
  test.each(failures)('no lock is made: %s', async (_what, fails) => {
    await keepMany(1);
    fails();
    await expect(makeLock(passphrase, 0, Date.now())).rejects.toThrow('not whole');
    expect(await metaKeys()).toEqual(['ledger']);
    expect(await lockStatus(Date.now())).toEqual({ at: 'off' });
    expect(await texts()).toEqual(['Geheimnis 0']);
  });

  test('the passphrase stays the old one', async () => {
    await keepMany(1);
    await lock();
    trial.opensAs = 'something else';
    await expect(changePassphrase(passphrase, 'four other words')).rejects.toThrow('not whole');
    trial.opensAs = null;
    await lockNow();
    forgetKeys();
    expect(await unlock('four other words', 0)).toBe(false);
    expect(await unlock(passphrase, 0)).toBe(true);
    expect(await texts()).toEqual(['Geheimnis 0']);
  });
});

test('a passphrase is not changed by a wrong one, nor where there is no lock', async () => {
  expect(await changePassphrase(passphrase, 'four other words')).toBe(false);
  expect(await lockStatus(Date.now())).toEqual({ at: 'off' });
  await lock();
  const before = await metaRow('lock');
  expect(await changePassphrase('something else', 'four other words')).toBe(false);
  expect(await metaRow('lock')).toEqual(before);
});

test('of a lock whose record was changed, no passphrase is changed', async () => {
  await lock();
  const record = (await metaRow('lock')) as object;
  const changed = { ...record, proof: new Uint8Array(32) };
  await withLog((log) => log.put('meta', changed as never, 'lock'));
  await expect(changePassphrase(passphrase, 'four other words')).rejects.toHaveProperty(
    'kind',
    'lock-broken',
  );
  expect(await metaRow('lock')).toEqual(changed);
});

test('a lock that is made is noted for other pages, and noted off once it is gone', async () => {
  await lock();
  expect(localStorage.getItem('kind-pause.locked')).not.toBeNull();
  await removeLock();
  await finishLock();
  expect(localStorage.getItem('kind-pause.locked')).toBeNull();
  expect(mayBeLocked()).toBe(false);
});

test('after it was taken away there is no key, no old lock and nothing in memory', async () => {
  await keepMany(2);
  await lock();
  await lockNow();
  await keepMany(1);
  await unlock(passphrase, 0);
  await keepMany(1);
  expect((await metaKeys()).filter((key) => key.startsWith('key:')).length).toBeGreaterThan(1);
  await removeLock();
  await finishLock();
  expect(await metaKeys()).toEqual(['ledger']);
  expect(await browser.storage.session.get(null)).toEqual({});
  expect(await texts()).toHaveLength(4);
});

describe('an order', () => {
  test('to take the lock away, given while the log is locked, throws and changes nothing', async () => {
    await lock();
    await lockNow();
    const before = await metaRow('lock');
    await expect(removeLock()).rejects.toHaveProperty('kind', 'locked');
    await finishLock();
    expect(await metaRow('lock')).toEqual(before);
  });

  test('to keep it says nothing to a lock that nobody takes away', async () => {
    await lock();
    const before = await metaRow('lock');
    await keepLock();
    expect(await metaRow('lock')).toEqual(before);
  });

  test('is not followed for a lock that was put in the place of ours', async () => {
    await lock();
    const ours = await metaRow('lock');
    await newProfile();
    forgetKeys();
    await keepMany(1);
    await makeLock('another lock', 0, Date.now());
    const { lock: session } = await browser.storage.session.get('lock');
    const known = { ...(session as object), recipient: (ours as { recipient: string }).recipient };
    await browser.storage.session.set({ lock: known });
    await expect(finishLock()).rejects.toHaveProperty('kind', 'lock-broken');
    expect(await everythingStored()).toContain('Geheimnis 0');
  });

  test('is not followed where the record cannot be read', async () => {
    await lock();
    await withLog((log) => log.put('meta', {} as never, 'lock'));
    await expect(finishLock()).rejects.toHaveProperty('kind', 'lock-broken');
  });
});

test('a lock that goes in the first moment leaves a key behind, by which it is missed', async () => {
  await makeLock(passphrase, 0, Date.now());
  await withLog((log) => log.delete('meta', 'lock'));
  expect(await lockStatus(Date.now())).toEqual({ at: 'broken' });
});

test('another passphrase vouches for no end of sealing that nobody vouched for', async () => {
  await keepMany(1);
  await makeLock(passphrase, 0, Date.now());
  const record = (await metaRow('lock')) as object;
  await withLog((log) => log.put('meta', { ...record, state: 'on' } as never, 'lock'));
  expect(await changePassphrase(passphrase, 'four other words')).toBe(true);
  await finishLock();
  expect(await everythingStored()).not.toContain('Geheimnis');
});
