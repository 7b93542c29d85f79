import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LockRecord, lockUnder } from '../../../utils/crypto/record.ts';
import { withLog } from '../../../utils/log/database/connection.ts';
import { read, write } from '../../../utils/log/database/transactions.ts';
import { isHinted } from '../../../utils/log/lock/lock-hint.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { lookForLock } from '../../../utils/log/lock/lock-look.ts';
import { lostToken } from '../../../utils/log/lock/lock-row.ts';
import { forgetLockRows, hasKeys, ownKeys } from '../../../utils/log/lock/lock-rows.ts';
import { forgetIdleKeys, hasLostItsLock, lostLock } from '../../../utils/log/lock/lost-lock.ts';
import { newProfile } from '../log/place.ts';
import './quick-keys.ts';

let on: LockRecord;
beforeAll(async () => {
  on = await lockUnder('some words', { identity: 'secret', recipient: 'age1' }, 'L1', 'on');
});
beforeEach(async () => {
  forgetKeys();
  await newProfile();
});

const put = (key: string, value: unknown) => withLog((log) => log.put('meta', value as never, key));
const keys = async () => (await withLog((log) => log.getAllKeys('meta'))).map(String);
const entry = (id: string, more: object = {}) =>
  withLog((log) => log.put('entries', { id, day: '2026-03-01', kind: 'line', ...more } as never));
const sealed = { sealed: { key: 'k', iv: new Uint8Array(12), data: new Uint8Array(16) } };
const key = (id: string, lock?: string) =>
  put(`key:${id}`, { id, lanes: 1, ...(lock && { lock }) });

describe('the keys of a log', () => {
  test('go with the lock, and nothing else does', async () => {
    for (const name of ['lock', 'opened', 'dear', 'old-lock:L0']) await put(name, { name });
    await key('k1', 'L1');
    await key('k2', 'L1');
    await write(['meta'], (tx) => forgetLockRows(tx, true));
    expect(await keys()).toEqual(['key:k1', 'key:k2', 'ledger', 'old-lock:L0']);
    expect(await read(['meta'], hasKeys)).toBe(true);
    await write(['meta'], (tx) => forgetLockRows(tx));
    expect(await keys()).toEqual(['ledger', 'old-lock:L0']);
    expect(await read(['meta'], hasKeys)).toBe(false);
  });

  test('of version 1 are given to the lock, unless an older lock is put aside', async () => {
    await key('k1');
    await key('k2', 'L0');
    const owners = async () =>
      (await withLog((log) => log.getAll('meta', IDBKeyRange.bound('key:', 'key:z')))).map(
        (row) => (row as { lock?: string }).lock,
      );
    await put('old-lock:L0', { any: 1 });
    await write(['meta'], (tx) => ownKeys(tx, 'L1'));
    expect(await owners()).toEqual([undefined, 'L0']);
    await withLog((log) => log.delete('meta', 'old-lock:L0'));
    await write(['meta'], (tx) => ownKeys(tx, 'L1'));
    expect(await owners()).toEqual(['L1', 'L0']);
  });

  test('without their lock tell that it is lost, unless it was taken away', async () => {
    const lost = () => read(['meta'], hasLostItsLock);
    expect(await lost()).toBe(false);
    await key('k1', 'L1');
    expect(await lost()).toBe(true);
    await put('old-lock:L1', { any: 1 });
    expect(await lost()).toBe(false);
    await key('k2');
    expect(await lost()).toBe(false);
    await key('k3', 'L2');
    expect(await lost()).toBe(true);
  });

  test('of no lock go where they have sealed nothing', async () => {
    expect(await forgetIdleKeys()).toBe(false);
    await key('k1');
    await entry('1');
    await withLog((log) => log.put('drafts', { slot: 'a', id: 'a.first', fields: {} }));
    expect(await forgetIdleKeys()).toBe(true);
    expect(await keys()).toEqual(['ledger']);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['an entry', () => entry('2', sealed)],
    ['a draft', () => withLog((log) => log.put('drafts', { slot: 'a', id: 'b', ...sealed }))],
    ['a name', () => put('dear', sealed.sealed)],
    ['an owner', () => key('k2', 'L1')],
  ])('of no lock stay beside %s', async (_what, make) => {
    await key('k1');
    await entry('1');
    await make();
    expect(await forgetIdleKeys()).toBe(false);
    expect(await keys()).toContain('key:k1');
  });

  test('of no lock stay where a lock came meanwhile', async () => {
    await key('k1');
    await put('lock', on);
    expect(await forgetIdleKeys()).toBe(true);
    expect(await keys()).toContain('key:k1');
  });

  test('of no lock stay where a late row of a long log is sealed', async () => {
    await withLog(async (log) => {
      const tx = log.transaction('entries', 'readwrite');
      for (let at = 0; at < 600; at++) {
        const id = String(at).padStart(4, '0');
        const row = { id, day: '2026-03-01', kind: 'line', element: 'kindness' };
        await tx.store.put((at === 550 ? { ...row, ...sealed } : row) as never);
      }
      await tx.done;
    });
    await key('k1');
    expect(await forgetIdleKeys()).toBe(false);
    await entry('0550');
    expect(await forgetIdleKeys()).toBe(true);
  });
});

describe('a look for the lock', () => {
  test('finds none, and says so to other pages', async () => {
    await entry('1');
    expect(await lookForLock()).toEqual({ row: undefined, token: '' });
    expect(isHinted()).toBe(false);
  });

  test.each([
    ['oldest', { one: sealed, other: {} }],
    ['newest', { one: {}, other: sealed }],
  ])('finds one that is gone by the %s entry', async (_which, { one, other }) => {
    await entry('1', one);
    await entry('2');
    await entry('3', other);
    expect(await lookForLock()).toEqual({ row: lostLock, token: lostToken });
    expect(isHinted()).toBe(true);
    await put('old-lock:L1', { any: 1 });
    expect(await lookForLock()).toEqual({ row: undefined, token: '' });
    await withLog((log) => log.delete('meta', 'old-lock:L1'));
    await put('lock', on);
    expect(await lookForLock()).toEqual({ row: on, token: 'L1 on' });
  });

  test('lets idle keys go, and finds none then', async () => {
    await key('k1');
    expect(await lookForLock()).toEqual({ row: undefined, token: '' });
    expect(await keys()).toEqual(['ledger']);
  });
});
