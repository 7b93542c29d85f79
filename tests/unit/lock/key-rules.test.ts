import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { inState, type KeyPair, type LockRecord, lockUnder } from '../../../utils/crypto/record.ts';
import { aesKey, Numbers, seal } from '../../../utils/crypto/seal.ts';
import { newKey } from '../../../utils/log/age/backup-key.ts';
import { decryptText, encryptText } from '../../../utils/log/age/encrypt-text.ts';
import { withLog } from '../../../utils/log/database/connection.ts';
import type { KeyRow } from '../../../utils/log/database/schema.ts';
import {
  forgetKeys,
  identityOf,
  isAnotherLock,
  keyFinder,
  newKeyRow,
  openKey,
  sealerFor,
  storeIdentity,
} from '../../../utils/log/lock/lock-keys.ts';
import { ConflictError } from '../../../utils/log/lock/lock-row.ts';
import { type LockSession, readLockSession } from '../../../utils/log/lock/lock-session.ts';
import { newProfile } from '../log/place.ts';
import './quick-keys.ts';

const now = Date.UTC(2026, 2, 2, 10);
let pair: KeyPair;
let record: LockRecord;
beforeAll(async () => {
  pair = await newKey();
  record = await lockUnder('some words', pair, 'L1', 'on');
});
beforeEach(async () => {
  forgetKeys();
  await newProfile();
  await put('lock', record);
});
afterEach(() => void vi.restoreAllMocks());

const put = (key: string, value: unknown) => withLog((log) => log.put('meta', value as never, key));
const rowOf = (id: string) => withLog((log) => log.get('meta', `key:${id}`)) as Promise<KeyRow>;
const session = () => readLockSession('L1');
const setSession = (lock: LockSession) => browser.storage.session.set({ lock });
const laneOf = ({ numbers }: { numbers: Numbers }) => numbers.next().toHex().slice(0, 12);
const keyCount = async () =>
  (await withLog((log) => log.getAllKeys('meta'))).filter((key) => String(key).startsWith('key:'))
    .length;

describe('the key that seals', () => {
  test('is made once, stored before it is used, and stays with its page', async () => {
    const made = await sealerFor(record);
    expect(laneOf(made)).toBe('000000000000');
    const row = await rowOf(made.id);
    expect(row).toEqual({ id: made.id, sealed: expect.any(Uint8Array), lanes: 1, lock: 'L1' });
    const { writing } = await session();
    expect(writing).toEqual({ id: made.id, key: expect.any(String), lanes: 1 });
    const inside = await decryptText(pair.identity, row.sealed);
    expect(inside).toBe(`kind-pause key 1 ${made.id} ${writing?.key}`);
    expect(await sealerFor(record)).toBe(made);
    expect(await keyCount()).toBe(1);
  });

  test('gives each page a lane of its own', async () => {
    const made = await sealerFor(record);
    for (const lane of [1, 2, 3]) {
      forgetKeys();
      const next = await sealerFor(record);
      expect([next.id, laneOf(next)]).toEqual([made.id, `00000000000${lane}`]);
      expect((await rowOf(made.id)).lanes).toBe(lane + 1);
      expect((await session()).writing?.lanes).toBe(lane + 1);
    }
  });

  test('gives no lane twice, whichever of the two places is set back', async () => {
    const made = await sealerFor(record);
    const row = await rowOf(made.id);
    await put(`key:${made.id}`, { ...row, lanes: 7 });
    forgetKeys();
    expect(laneOf(await sealerFor(record))).toBe('000000000007');
    await put(`key:${made.id}`, { ...row, lanes: 1 });
    forgetKeys();
    expect(laneOf(await sealerFor(record))).toBe('000000000008');
    expect((await rowOf(made.id)).lanes).toBe(9);
    expect((await session()).writing?.lanes).toBe(9);
  });

  test.each<[string, (row: KeyRow) => unknown]>([
    ['gone', () => undefined],
    ['no number of lanes', (row) => ({ ...row, lanes: 1.5 })],
  ])('is another one where its row is %s', async (_what, change) => {
    const made = await sealerFor(record);
    const row = change(await rowOf(made.id));
    if (row) await put(`key:${made.id}`, row);
    else await withLog((log) => log.delete('meta', `key:${made.id}`));
    forgetKeys();
    const next = await sealerFor(record);
    expect(next.id).not.toBe(made.id);
    expect(laneOf(next)).toBe('000000000000');
  });

  test('is not made for a lock that is another by now', async () => {
    await put('lock', { ...record, name: 'L2' });
    await expect(sealerFor(record)).rejects.toBeInstanceOf(ConflictError);
    expect(await keyCount()).toBe(0);
  });

  test('keeps what else is known in the session', async () => {
    const { name: lock, recipient } = record;
    const open = { wrap: 'BBBB', used: Date.now(), minutes: 0 };
    await setSession({ lock, recipient, open });
    const made = await sealerFor(record);
    const writing = { id: made.id, key: expect.any(String), lanes: 1 };
    expect(await session()).toEqual({ lock, recipient, open, writing });
  });

  test('is sealed for a public half, or it is said that the lock is broken', async () => {
    const broken = { ...record, recipient: 'age1nobody' };
    await expect(newKeyRow(broken)).rejects.toHaveProperty('kind', 'lock-broken');
    const { row, writing } = await newKeyRow(record);
    expect(row).toMatchObject({ id: writing.id, lanes: 1, lock: 'L1' });
    expect(writing.lanes).toBe(1);
    expect(await keyCount()).toBe(0);
  });
});

describe('a sealed key', () => {
  const key32 = new Uint8Array(32).fill(9).toBase64();
  const sealedAs = (text: string) => encryptText(pair.recipient, text);

  test('opens with its identity and under its own name alone', async () => {
    const row = { id: 'k1', sealed: await sealedAs(`kind-pause key 1 k1 ${key32}`), lanes: 1 };
    expect(await openKey(row, 'k1', pair.identity)).toMatchObject({ type: 'secret' });
    expect(await openKey(row, 'k2', pair.identity)).toBeNull();
    expect(await openKey(row, 'k1', (await newKey()).identity)).toBeNull();
    const changed = row.sealed.slice();
    changed[changed.length - 1] = 1 + (changed.at(-1) ?? 0);
    expect(await openKey({ ...row, sealed: changed }, 'k1', pair.identity)).toBeNull();
  });

  test.each([
    'kind-pause key 2 k1 KEY',
    'kind-pause key 1 k1',
    'kind-pause key 1 k1 KEY more',
    'so kind-pause key 1 k1 KEY',
    'kind-pause key 1 k1 AAAA',
  ])('that says "%s" is none', async (text) => {
    const sealed = await sealedAs(text.replace('KEY', key32));
    expect(await openKey({ sealed }, 'k1', pair.identity)).toBeNull();
  });

  test('that is not there is none', async () => {
    for (const raw of [undefined, null, {}, { sealed: 'text' }, { sealed: [1, 2] }]) {
      expect(await openKey(raw, 'k1', pair.identity)).toBeNull();
    }
  });
});

describe('the identity', () => {
  const opened = async () => identityOf(record, await session());
  const storeIt = () => storeIdentity(record, pair.identity, 5, Date.now());

  test('is half in memory and half on the disk', async () => {
    const used = Date.now();
    await storeIdentity(record, pair.identity, 5, used);
    const { lock, recipient, open, writing } = await session();
    expect({ lock, recipient, writing }).toEqual({ lock: 'L1', recipient: record.recipient });
    expect(open).toEqual({ wrap: expect.any(String), used, minutes: 5 });
    expect(await opened()).toBe(pair.identity);
    // Known by now: it is not opened again for every row.
    const unsealed = vi.spyOn(crypto.subtle, 'decrypt');
    expect(await opened()).toBe(pair.identity);
    expect(unsealed).not.toHaveBeenCalled();
  });

  test('brings the key to write with along where one was made', async () => {
    const { writing } = await newKeyRow(record);
    await storeIdentity(record, pair.identity, 5, Date.now(), writing);
    expect((await session()).writing).toEqual(writing);
  });

  test('F73 stays in both halves where it is open already, and is whole again where one is not', async () => {
    const half = () => withLog((log) => log.get('meta', 'opened'));
    await storeIt();
    const before = [(await session()).open?.wrap, await half()];
    await storeIt();
    expect([(await session()).open?.wrap, await half()]).toEqual(before);
    await withLog((log) => log.delete('meta', 'opened'));
    await storeIt();
    forgetKeys();
    expect(await opened()).toBe(pair.identity);
  });

  test('of a lock that went meanwhile comes back nowhere', async () => {
    await put('lock', { ...record, name: 'L2' });
    await expect(storeIt()).rejects.toBeInstanceOf(ConflictError);
    expect(await browser.storage.session.get(null)).toEqual({});
    expect(await withLog((log) => log.getKey('meta', 'opened'))).toBeUndefined();
  });

  test('is not to be had while the log is locked, nor where one half is gone', async () => {
    expect(await opened()).toBeNull();
    await storeIt();
    expect(await opened()).toBe(pair.identity);
    const { open, ...locked } = await session();
    await setSession(locked);
    expect(await opened()).toBeNull();
    await setSession({ ...locked, ...(open && { open }) });
    expect(await opened()).toBe(pair.identity);
    await setSession({ ...locked, ...(open && { open: { ...open, wrap: 'AAAA' } }) });
    await expect(opened()).rejects.toThrow();
    forgetKeys();
    await withLog((log) => log.delete('meta', 'opened'));
    await setSession({ ...locked, ...(open && { open }) });
    expect(await opened()).toBeNull();
  });

  test('is not believed for a record that was changed since', async () => {
    await storeIt();
    expect(await identityOf({ ...record, recipient: 'age1other' }, await session())).toBeNull();
    const sealing = await inState(record, 'sealing', pair.identity);
    expect(await identityOf({ ...sealing, state: 'on' }, await session())).toBe(pair.identity);
  });

  test('that is no text opens nothing', async () => {
    await storeIt();
    const wrap = (await session()).open?.wrap ?? '';
    const key = await aesKey(Uint8Array.fromBase64(wrap));
    await put('opened', await seal(key, new Numbers(0), ['opened', 'L1'], { any: 1 }));
    expect(await opened()).toBeNull();
    forgetKeys();
    // Nor one that was sealed for another lock.
    await put('opened', await seal(key, new Numbers(0), ['opened', 'L2'], pair.identity));
    expect(await opened()).toBeNull();
  });

  test('that could not be read once is read the next time', async () => {
    await storeIt();
    const real = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await expect(opened()).rejects.toHaveProperty('kind', 'unavailable');
    IDBObjectStore.prototype.get = real;
    expect(await opened()).toBe(pair.identity);
  });
});

describe('finding a key', () => {
  test('while locked: that of this session, and no other', async () => {
    const own = await sealerFor(record);
    const other = await newKeyRow(record);
    await put(`key:${other.row.id}`, other.row);
    const { find, isOpen } = await keyFinder(record);
    expect(isOpen).toBe(false);
    expect(await find(own.id)).toBe(own.key);
    expect(await find(other.row.id)).toBeNull();
    expect(await keyCount()).toBe(2);
  });

  test('while open: each, opened once', async () => {
    const other = await newKeyRow(record);
    await put(`key:${other.row.id}`, other.row);
    await storeIdentity(record, pair.identity, 0, now);
    const { find, isOpen } = await keyFinder(record);
    expect(isOpen).toBe(true);
    const [one, two] = await Promise.all([find(other.row.id), find(other.row.id)]);
    expect(one).toMatchObject({ type: 'secret' });
    expect(two).toBe(one);
    expect(await find('nobody')).toBeNull();
    // No key to write with is made by looking for one.
    expect(await keyCount()).toBe(1);
    forgetKeys();
    const again = await (await keyFinder(record)).find(other.row.id);
    expect(again).toMatchObject({ type: 'secret' });
    expect(again).not.toBe(one);
  });

  test('that could not be read is tried again', async () => {
    const other = await newKeyRow(record);
    await put(`key:${other.row.id}`, other.row);
    await storeIdentity(record, pair.identity, 0, now);
    const { find } = await keyFinder(record);
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await expect(find(other.row.id)).rejects.toHaveProperty('kind', 'unavailable');
    expect(await find(other.row.id)).toMatchObject({ type: 'secret' });
  });
});

describe('another lock than the one that was opened', () => {
  test('is told by its name and its public half, once the passphrase has confirmed them', async () => {
    expect(await isAnotherLock(record)).toBe(false);
    await setSession({ lock: 'L1' });
    expect(await isAnotherLock({ ...record, name: 'L2' })).toBe(false);
    await setSession({ lock: 'L1', recipient: record.recipient });
    expect(await isAnotherLock(record)).toBe(false);
    expect(await isAnotherLock({ ...record, name: 'L2' })).toBe(true);
    expect(await isAnotherLock({ ...record, recipient: 'age1other' })).toBe(true);
  });
});
