import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withLog } from '../../../utils/log/database/connection.ts';
import { readPage, updateEntry } from '../../../utils/log/entries.ts';
import { nextId } from '../../../utils/log/entry/entry-id.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { lockNow } from '../../../utils/log/lock/lock-session.ts';
import { lockStatus } from '../../../utils/log/lock/lock-status.ts';
import { finishLock, removeLock } from '../../../utils/log/lock-setup/set-up-lock.ts';
import { unlock } from '../../../utils/log/lock-setup/unlock.ts';
import { newProfile, restart } from '../log/place.ts';
import { keepMany, line, lock, passphrase } from './secrets.ts';
import { everythingStored } from './stored.ts';
import './quick-keys.ts';

type Raw = { [name: string]: unknown; sealed: { key: string; iv: Uint8Array; data: Uint8Array } };

/** Changes a stored row past all checks. */
function tamper(store: 'entries' | 'meta', key: string, change: (row: Raw) => unknown) {
  return withLog(async (log) => {
    const row = structuredClone(await log.get(store, key)) as unknown as Raw;
    const next = change(row) ?? row;
    await (store === 'meta'
      ? log.put('meta', next as never, key)
      : log.put('entries', next as never));
  });
}

function keysOf(store: 'entries' | 'meta'): Promise<string[]> {
  return withLog((log) => log.getAllKeys(store));
}

beforeEach(newProfile);
afterEach(() => void vi.restoreAllMocks());

describe('F67 what was tampered with', () => {
  const flip = (bytes: Uint8Array, at: number) => {
    bytes[at] = (bytes[at] ?? 0) ^ 1;
  };
  const record: [string, (row: Raw) => unknown][] = [
    ['a byte of the sealed identity', ({ identity }) => flip((identity as Raw['sealed']).data, 3)],
    ['its number', ({ identity }) => flip((identity as Raw['sealed']).iv, 11)],
    ['a byte of the salt', (row) => flip((row.derivation as { salt: Uint8Array }).salt, 0)],
    ['more rounds', (row) => ((row.derivation as { rounds: number }).rounds += 1)],
  ];
  test.each(record)('the lock, with %s, opens with no passphrase', async (_what, change) => {
    await keepMany(2);
    await lock();
    await lockNow();
    await tamper('meta', 'lock', (row) => {
      const next = change(row);
      return typeof next === 'object' ? next : row;
    });
    const before = await everythingStored();
    expect(await unlock(passphrase, 0)).toBe(false);
    expect(await lockStatus(Date.now())).toEqual({ at: 'locked', state: 'on' });
    expect(await everythingStored()).toBe(before);
  });

  test.each<[string, (row: Raw) => unknown]>([
    ['another name', (row) => ({ ...row, name: nextId(0) })],
    ['another recipient', (row) => ({ ...row, recipient: `${row.recipient}x` })],
    ['another state', (row) => ({ ...row, state: 'opening' })],
    ['another proof', ({ proof }) => flip(proof as Uint8Array, 31)],
    ['the mark of version 1', ({ proof: _gone, ...row }) => ({ ...row, version: 1 })],
  ])('F81 a lock with %s stays closed for its own passphrase, which is told', async (_, change) => {
    await keepMany(2);
    await lock();
    await restart();
    await tamper('meta', 'lock', (row) => {
      const next = change(row);
      return typeof next === 'object' ? next : row;
    });
    const before = await everythingStored();
    expect(await unlock('some other words', 0)).toBe(false);
    await expect(unlock(passphrase, 0)).rejects.toHaveProperty('kind', 'lock-broken');
    expect(await lockStatus(Date.now())).toEqual(expect.objectContaining({ at: 'locked' }));
    expect(await everythingStored()).toBe(before);
  });

  test.each([
    [
      'fewer rounds',
      (row: Raw) => ({ ...row, derivation: { ...(row.derivation as object), rounds: 1 } }),
    ],
    [
      'a hundred years of rounds',
      (row: Raw) => ({ ...row, derivation: { ...(row.derivation as object), rounds: 2 ** 50 } }),
    ],
    ['another version', (row: Raw) => ({ ...row, version: 3 })],
    ['something else in its place', () => 'open'],
    ['nothing in it', () => ({})],
  ])('a lock with %s is broken: nothing is read, nothing is written', async (_what, change) => {
    await keepMany(2);
    await lock();
    await tamper('meta', 'lock', change);
    const before = await everythingStored();
    expect(await lockStatus(Date.now())).toEqual({ at: 'broken' });
    await expect(unlock(passphrase, 0)).rejects.toHaveProperty('kind', 'lock-broken');
    await expect(readPage()).rejects.toHaveProperty('kind', 'lock-broken');
    await expect(keepEntry(line('new'))).rejects.toHaveProperty('kind', 'lock-broken');
    expect(await everythingStored()).toBe(before);
  });

  test.each<[string, (one: Raw, other: Raw) => unknown]>([
    ['a byte of it', ({ sealed }) => void flip(sealed.data, 0)],
    ['its last byte', ({ sealed }) => void flip(sealed.data, sealed.data.length - 1)],
    ['its number', ({ sealed }) => void flip(sealed.iv, 0)],
    [
      'a piece missing',
      (one) => ({ ...one, sealed: { ...one.sealed, data: one.sealed.data.slice(1) } }),
    ],
    ['the words of another', (one, other) => ({ ...one, sealed: other.sealed })],
    ['another day', (one) => ({ ...one, day: '2020-01-01' })],
    ['another kind', (one) => ({ ...one, kind: 'letter' })],
    ['another key', (one) => ({ ...one, sealed: { ...one.sealed, key: nextId(0) } })],
    ['no words at all', (one) => ({ ...one, sealed: null })],
  ])('an entry with %s does not open, and hides no other', async (_what, change) => {
    await keepMany(3);
    await lock();
    const [first = '', second = ''] = await keysOf('entries');
    const other = (await withLog((log) => log.get('entries', second))) as unknown as Raw;
    await tamper('entries', first, (one) => change(one, other));
    const before = await everythingStored();
    const page = await readPage();
    expect(page.unreadable).toBe(1);
    expect(page.entries).toHaveLength(2);
    expect(await updateEntry(first, { hard: true })).toBeNull();
    expect(await everythingStored()).toBe(before);
  });

  test('an entry that does not open stays as it is when the lock is taken away, with its key', async () => {
    await keepMany(3);
    await lock();
    const [first = ''] = await keysOf('entries');
    await tamper('entries', first, ({ sealed }) => void flip(sealed.data, 0));
    await removeLock();
    await finishLock();
    const page = await readPage();
    expect(page).toMatchObject({ unreadable: 1 });
    expect(page.entries).toHaveLength(2);
    await keepEntry(line('after'));
    const kept = (await keysOf('meta')).map((key) => key.split(':')[0]);
    expect(kept.sort()).toEqual(['key', 'ledger', 'old-lock']);
  });

  test('two sealed keys that changed places open nothing', async () => {
    await lock();
    await keepMany(1);
    await restart();
    await unlock(passphrase, 0);
    await keepMany(1);
    const [one = '', other = ''] = (await keysOf('meta')).filter((key) => key.startsWith('key:'));
    const [first, second] = await withLog((log) =>
      Promise.all([log.get('meta', one), log.get('meta', other)]),
    );
    await restart();
    await tamper('meta', one, () => second);
    await tamper('meta', other, () => first);
    forgetKeys();
    await unlock(passphrase, 0);
    expect(await readPage()).toMatchObject({ entries: [], unreadable: 2 });
  });
});
