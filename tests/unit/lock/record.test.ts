import { beforeAll, describe, expect, test } from 'vitest';
import { keyOf, newDerivation } from '../../../utils/crypto/passphrase.ts';
import {
  inState,
  type LockRecord,
  lockUnder,
  openLock,
  readLockRecord,
  standingOf,
} from '../../../utils/crypto/record.ts';
import { Numbers, seal } from '../../../utils/crypto/seal.ts';
import './quick-keys.ts';

const pair = { identity: 'AGE-SECRET-KEY-1', recipient: 'age1public' };
const words = 'correct horse battery';

let on: LockRecord;
beforeAll(async () => {
  on = await lockUnder(words, pair, 'lock1', 'on');
});

/** As the first release made it: the passphrase vouched for all but the state. */
async function ofVersion1(state: LockRecord['state']): Promise<LockRecord> {
  const derivation = newDerivation();
  const { name, rounds, salt } = derivation;
  const place = ['lock', 1, 'lock1', name, rounds, salt.toBase64(), pair.recipient];
  const key = await keyOf(words, derivation);
  const identity = await seal(key, new Numbers(0), place, pair.identity);
  const { recipient } = pair;
  return { version: 1, name: 'lock1', state, derivation, recipient, identity, proof: null };
}

describe('a stored record', () => {
  test('is read as it was made, in each state', async () => {
    expect(on).toMatchObject({ version: 2, name: 'lock1', state: 'on', recipient: 'age1public' });
    for (const state of ['sealing', 'on', 'opening'] as const) {
      const record = await lockUnder(words, pair, 'lock1', state);
      expect(readLockRecord({ ...record, more: 1 })).toEqual(record);
    }
  });

  test('that is not there is none', () => expect(readLockRecord(undefined)).toBeNull());

  test('of version 1 has no proof, and no order to open that anybody vouches for', async () => {
    const old = await ofVersion1('on');
    const { proof: _, ...raw } = old;
    expect(readLockRecord(raw)).toEqual(old);
    expect(readLockRecord({ ...raw, state: 'sealing' })).toEqual({ ...old, state: 'sealing' });
    expect(readLockRecord({ ...raw, state: 'opening' })).toEqual({ ...old, state: 'sealing' });
    expect(readLockRecord({ ...raw, proof: new Uint8Array(32) })).toEqual(old);
  });

  test.each<[string, object | null | string]>([
    ['nothing', null],
    ['a text', 'lock'],
    ['an empty one', {}],
    ['another version', { version: 3 }],
    ['a version in letters', { version: '2' }],
    ['no name', { name: '' }],
    ['a name that is none', { name: 7 }],
    ['no public half', { recipient: undefined }],
    ['another state', { state: 'off' }],
    ['no state', { state: undefined }],
    ['no way to a key', { derivation: null }],
    ['no identity', { identity: undefined }],
    ['no proof', { proof: undefined }],
    ['a short proof', { proof: new Uint8Array(31) }],
  ])('with %s is broken, and stays locked', (_what, change) => {
    const isPart = typeof change === 'object' && change && Object.keys(change).length > 0;
    expect(readLockRecord(isPart ? { ...on, ...change } : change)).toBe('broken');
  });
});

describe('the passphrase', () => {
  test('opens the lock and confirms it; another opens nothing', async () => {
    const { identity } = pair;
    expect(await openLock(on, words)).toEqual({ identity, standing: 'confirmed' });
    expect(await openLock(on, `${words}!`)).toBeNull();
  });

  test('opens one of version 1, whose state is a claim', async () => {
    const opened = await openLock(await ofVersion1('on'), words);
    expect(opened).toEqual({ identity: pair.identity, standing: 'claimed' });
  });

  test('of version 1 confirms its name and its public half as well', async () => {
    const old = await ofVersion1('on');
    expect(await openLock({ ...old, name: 'other' }, words)).toBeNull();
    expect(await openLock({ ...old, recipient: 'age1other' }, words)).toBeNull();
  });

  test('tells where a record was relabelled as the other version', async () => {
    const { identity } = pair;
    const older: LockRecord = { ...on, version: 1, proof: null };
    expect(await openLock(older, words)).toEqual({ identity, standing: 'changed' });
    const newer: LockRecord = { ...(await ofVersion1('on')), version: 2, proof: on.proof };
    expect(await openLock(newer, words)).toEqual({ identity, standing: 'changed' });
  });

  test('gives another salt and another number each time', async () => {
    const again = await lockUnder(words, pair, 'lock1', 'on');
    expect(again.derivation.salt).not.toEqual(on.derivation.salt);
    expect(again.identity.data).not.toEqual(on.identity.data);
  });
});

describe('what the identity says of a record', () => {
  test('confirmed as it was made, and in a state it was brought to', async () => {
    expect(await standingOf(on, pair.identity)).toBe('confirmed');
    const opening = await inState(on, 'opening', pair.identity);
    expect(opening).toEqual({ ...on, state: 'opening', proof: expect.any(Uint8Array) });
    expect(await standingOf(opening, pair.identity)).toBe('confirmed');
  });

  test('claimed where sealing came to its end without a passphrase', async () => {
    const sealing = await inState(on, 'sealing', pair.identity);
    expect(await standingOf({ ...sealing, state: 'on' }, pair.identity)).toBe('claimed');
  });

  test('changed in any other way', async () => {
    const sealing = await inState(on, 'sealing', pair.identity);
    const opening = await inState(on, 'opening', pair.identity);
    const salt = new Uint8Array(16);
    const changed: LockRecord[] = [
      { ...sealing, state: 'opening' },
      { ...on, state: 'opening' },
      { ...on, state: 'sealing' },
      { ...opening, state: 'on' },
      { ...opening, state: 'sealing' },
      { ...on, name: 'other' },
      { ...on, recipient: 'age1other' },
      { ...on, derivation: { ...on.derivation, rounds: 700_000 } },
      { ...on, derivation: { ...on.derivation, salt } },
      { ...on, identity: { ...on.identity, iv: new Uint8Array(12).fill(1) } },
      { ...on, identity: { ...on.identity, data: new Uint8Array(144) } },
      { ...on, proof: new Uint8Array(32) },
    ];
    for (const one of changed) expect(await standingOf(one, pair.identity)).toBe('changed');
    expect(await standingOf(on, 'AGE-SECRET-KEY-2')).toBe('changed');
  });
});
