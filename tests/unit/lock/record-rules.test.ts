import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { type LockRecord, lockUnder } from '../../../utils/crypto/record.ts';
import { withLog } from '../../../utils/log/database/connection.ts';
import { read } from '../../../utils/log/database/transactions.ts';
import { plain } from '../../../utils/log/lock/codec.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import {
  ConflictError,
  checkLock,
  LockChangedError,
  lockNameOf,
  lookAtLock,
  lostToken,
  retryConflict,
  tokenOf,
} from '../../../utils/log/lock/lock-row.ts';
import {
  isSameLock,
  knownLock,
  replaceLock,
  setLockState,
  stateAsFound,
} from '../../../utils/log/lock/lock-state.ts';
import { lostLock } from '../../../utils/log/lock/lost-lock.ts';
import { checkPass } from '../../../utils/log/lock-setup/encrypt-rows.ts';
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

describe('what a lock is known by', () => {
  test('its name and its state, whatever stands there', () => {
    expect(tokenOf(undefined)).toBe('');
    expect(tokenOf(on)).toBe('L1 on');
    expect(tokenOf(null)).toBe('undefined undefined');
    expect(lockNameOf(undefined)).toBe('');
    expect(lockNameOf(on)).toBe('L1');
  });

  test('while it is taken away, whether the log is open as well', async () => {
    const token = () => read(['meta'], async (tx) => (await lookAtLock(tx)).token);
    expect(await token()).toBe('');
    await put('lock', { ...on, state: 'opening' });
    expect(await token()).toBe('L1 opening closed');
    await put('opened', { any: 1 });
    expect(await token()).toBe('L1 opening');
    await put('lock', on);
    expect(await token()).toBe('L1 on');
  });

  test('one that went while its keys stayed is lost', async () => {
    await key('k1', 'L1');
    expect(await read(['meta'], lookAtLock)).toEqual({ row: lostLock, token: lostToken });
  });

  test('a write asks for it: another one, none, or one more is none to write with', async () => {
    const check = (token: string) =>
      read(['meta'], (tx) => checkLock(tx, { ...plain, token })).then(
        () => 'same',
        (error) => error instanceof ConflictError,
      );
    expect(await check('')).toBe('same');
    expect(await check('L1 on')).toBe(true);
    // Without a trace of it only the entries tell.
    expect(await check(lostToken)).toBe('same');
    await put('lock', on);
    expect(await check('L1 on')).toBe('same');
    for (const token of ['', 'L1 sealing', 'L2 on', lostToken]) {
      expect(await check(token)).toBe(true);
    }
  });

  test('a pass ends once it is another, or turned round', async () => {
    const pass = (token: string) =>
      read(['meta'], (tx) => checkPass(tx, { token })).then(
        () => 'same',
        (error) => error instanceof LockChangedError,
      );
    await put('lock', on);
    expect(await pass('L1 on')).toBe('same');
    expect(await pass('L1 opening')).toBe(true);
    expect(await pass('L2 on')).toBe(true);
    await put('lock', { ...on, state: 'opening' });
    // Closed meanwhile: nothing more goes out in the clear.
    expect(await pass('L1 opening')).toBe(true);
    expect(await pass('L1 opening closed')).toBe('same');
  });
});

describe('something that changed on the way', () => {
  test('is done again, fifty times at most', async () => {
    const tries: number[] = [];
    const work = async (nth: number) => {
      tries.push(nth);
      throw new ConflictError();
    };
    await expect(retryConflict(work)).rejects.toBeInstanceOf(ConflictError);
    expect(tries).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
  });

  test('comes to its end once it stands still; any other trouble is told at once', async () => {
    const third = async (nth: number) => {
      if (nth < 3) throw new ConflictError();
      return nth;
    };
    expect(await retryConflict(third)).toBe(3);
    const tries: number[] = [];
    const broken = async (nth: number) => {
      tries.push(nth);
      throw new RangeError('other');
    };
    await expect(retryConflict(broken)).rejects.toBeInstanceOf(RangeError);
    expect(tries).toEqual([1]);
  });
});

describe('a record that was seen', () => {
  const still = (seen: LockRecord) => read(['meta'], (tx) => isSameLock(tx, seen));

  test('is still there by its name, state, passphrase and proof', async () => {
    expect(await still(on)).toBe(false);
    await put('lock', on);
    expect(await still(on)).toBe(true);
    const salt = new Uint8Array(16);
    const others: LockRecord[] = [
      { ...on, name: 'L2' },
      { ...on, state: 'sealing' },
      { ...on, derivation: { ...on.derivation, salt } },
      { ...on, proof: new Uint8Array(32) },
      { ...on, proof: null },
    ];
    for (const other of others) expect(await still(other)).toBe(false);
    await put('lock', { ...on, state: 'off' });
    expect(await still(on)).toBe(false);
  });

  test('says by itself that sealing is over; all else needs the log to be open', async () => {
    const sealing: LockRecord = { ...on, state: 'sealing' };
    await put('lock', sealing);
    await expect(setLockState(sealing, 'opening')).rejects.toHaveProperty('kind', 'locked');
    await expect(setLockState(sealing, 'sealing')).rejects.toHaveProperty('kind', 'locked');
    await setLockState(sealing, 'on', async () => false);
    expect((await knownLock())?.state).toBe('sealing');
    await setLockState(sealing, 'on', async () => true);
    expect(await knownLock()).toEqual(on);
    await expect(setLockState(on, 'on')).rejects.toHaveProperty('kind', 'locked');
  });

  test('that is there no more is written over by nothing', async () => {
    const sealing: LockRecord = { ...on, state: 'sealing' };
    await expect(setLockState(sealing, 'on')).rejects.toBeInstanceOf(LockChangedError);
    expect(await keys()).toEqual(['ledger']);
    await put('lock', on);
    await expect(setLockState(sealing, 'on')).rejects.toBeInstanceOf(LockChangedError);
  });

  test('is replaced also where its state changed in between', async () => {
    const sealing: LockRecord = { ...on, state: 'sealing' };
    await put('lock', on);
    const seen: string[] = [];
    const next = await replaceLock(sealing, async (now) => {
      seen.push(now.state);
      return { ...now, recipient: 'age1new' };
    });
    expect(seen).toEqual(['sealing', 'on']);
    expect(next).toEqual({ ...on, recipient: 'age1new' });
    expect(await knownLock()).toEqual(next);
  });

  test('is not replaced by what was made of another, or of another passphrase', async () => {
    const make = async (now: LockRecord) => now;
    const also = async () => expect.unreachable();
    await expect(replaceLock(on, make, also)).rejects.toHaveProperty('kind', 'locked');
    const other = { ...on, derivation: { ...on.derivation, salt: new Uint8Array(16) } };
    await put('lock', other);
    await expect(replaceLock(on, make, also)).rejects.toHaveProperty('kind', 'locked');
    expect(await knownLock()).toEqual(other);
    await put('lock', { any: 1 });
    await expect(replaceLock(on, make, also)).rejects.toHaveProperty('kind', 'lock-broken');
  });

  test('leaves a note of work to do before it stands there, unless it is on', async () => {
    await put('lock', on);
    const noted = async () => Object.keys(await browser.storage.local.get(null)).length;
    const before = await noted();
    await replaceLock(on, async (now) => ({ ...now, recipient: 'age1new' }));
    expect(await noted()).toBe(before);
    const renewed = { ...on, recipient: 'age1new' };
    await replaceLock(renewed, async (now) => ({ ...now, state: 'sealing' }));
    expect(await noted()).toBe(before + 1);
  });
});

describe('a record whose state nobody vouched for', () => {
  test('is on only where everything is sealed', async () => {
    expect(await stateAsFound()).toBe('on');
    await entry('1', sealed);
    await withLog((log) => log.put('drafts', { slot: 'a', id: 'a.first', fields: {} }));
    expect(await stateAsFound()).toBe('on');
    await withLog((log) => log.put('drafts', { slot: 'b', id: 'b.first', ...sealed }));
    expect(await stateAsFound()).toBe('on');
    const fields = { text: { value: 'word', at: 1, by: 'p' } };
    await withLog((log) => log.put('drafts', { slot: 'c', id: 'c.first', fields }));
    expect(await stateAsFound()).toBe('sealing');
    await withLog((log) => log.delete('drafts', 'c'));
    await entry('2');
    expect(await stateAsFound()).toBe('sealing');
  });
});
