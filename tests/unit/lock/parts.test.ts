import { afterEach, describe, expect, test, vi } from 'vitest';
import { isSealed } from '../../../utils/crypto/is-sealed.ts';
import { keyOf, newDerivation, readDerivation } from '../../../utils/crypto/passphrase.ts';
import { isProof, prove } from '../../../utils/crypto/proof.ts';
import {
  aesKey,
  Numbers,
  newKeyBytes,
  readSealed,
  seal,
  unseal,
} from '../../../utils/crypto/seal.ts';
import {
  keyNameOf,
  openDraftRow,
  openRow,
  sealDraft,
  sealRow,
} from '../../../utils/crypto/sealed-rows.ts';
import './quick-keys.ts';

afterEach(() => void vi.restoreAllMocks());

const bytes = (length: number) => new Uint8Array(length).fill(7);

describe('the numbers of a lane', () => {
  const lanes: [number, string, string][] = [
    [0, '000000000000000000000000', '000000000000000000000001'],
    [1, '000000000001000000000000', '000000000001000000000001'],
    [2 ** 32 - 1, '0000ffffffff000000000000', '0000ffffffff000000000001'],
    [2 ** 32, '000100000000000000000000', '000100000000000000000001'],
    [2 ** 40 + 3, '010000000003000000000000', '010000000003000000000001'],
    [2 ** 47 - 1, '7fffffffffff000000000000', '7fffffffffff000000000001'],
  ];
  test.each(lanes)('%d are its six bytes, and six that count', (lane, first, second) => {
    const numbers = new Numbers(lane);
    expect([numbers.next().toHex(), numbers.next().toHex()]).toEqual([first, second]);
  });

  test('go on for as long as a page may be open', () => {
    const numbers = new Numbers(5);
    for (let count = 0; count < 300; count++) numbers.next();
    expect(numbers.next().toHex()).toBe('00000000000500000000012c');
  });
});

describe('what is sealed', () => {
  const sizes: [number, number][] = [
    [0, 128],
    [125, 128],
    [126, 256],
    [253, 256],
    [254, 384],
  ];
  test.each(sizes)('%d letters take %d bytes and a tag', async (letters, size) => {
    const key = await aesKey(newKeyBytes());
    const { data } = await seal(key, new Numbers(0), [], 'a'.repeat(letters));
    expect(data).toHaveLength(size + 16);
  });

  test('is filled up with spaces, which JSON reads over', async () => {
    const key = await aesKey(newKeyBytes());
    const filled = vi.spyOn(crypto.subtle, 'encrypt');
    const sealed = await seal(key, new Numbers(0), ['here'], { a: 1 });
    const text = new TextDecoder().decode(filled.mock.calls[0]?.[2] as Uint8Array);
    expect(text).toBe('{"a":1}'.padEnd(128));
    expect(await unseal(key, sealed, ['here'])).toEqual({ content: { a: 1 } });
  });

  test('is read only where it can be some', () => {
    const whole = { iv: bytes(12), data: bytes(16) };
    expect(readSealed({ ...whole, more: 1 })).toEqual(whole);
    const others: unknown[] = [
      ...[undefined, null, 'text', 7, {}],
      { ...whole, iv: bytes(11) },
      { ...whole, iv: bytes(13) },
      { ...whole, data: bytes(15) },
      { ...whole, iv: [...bytes(12)] },
      { ...whole, data: [...bytes(16)] },
      { iv: whole.iv },
      { data: whole.data },
    ];
    for (const other of others) expect(readSealed(other)).toBeNull();
  });
});

test('a key is 32 bytes by chance', () => {
  const [one, other] = [newKeyBytes(), newKeyBytes()];
  expect([one.length, other.length]).toEqual([32, 32]);
  expect(one.toHex()).not.toBe(other.toHex());
});

test('no key can be taken out of the memory again', async () => {
  const made = vi.spyOn(crypto.subtle, 'importKey');
  const derived = vi.spyOn(crypto.subtle, 'deriveKey');
  const derivation = newDerivation();
  const key = await keyOf('some words', derivation);
  const own = await aesKey(newKeyBytes());
  const identity = { iv: bytes(12), data: bytes(32) };
  const head = { name: 'l', state: 'on', derivation, recipient: 'age1', identity };
  await prove('secret', head);
  const asked = [...made.mock.calls, ...derived.mock.calls];
  expect(asked).toHaveLength(5);
  expect(asked.map((call) => call[3])).toEqual(asked.map(() => false));
  expect([key.usages, own.usages]).toEqual([
    ['encrypt', 'decrypt'],
    ['encrypt', 'decrypt'],
  ]);
});

describe('how a passphrase becomes a key', () => {
  const whole = { name: 'PBKDF2-SHA-256', rounds: 600_000, salt: bytes(16) };

  test('is drawn anew each time', () => {
    const [one, other] = [newDerivation(), newDerivation()];
    expect(one).toEqual({ ...whole, salt: expect.any(Uint8Array) });
    expect([one.salt.length, other.salt.length]).toEqual([16, 16]);
    expect(one.salt.toHex()).not.toBe(other.salt.toHex());
  });

  test('is read where it is no weaker than ours, and can be waited for', () => {
    expect(readDerivation({ ...whole, more: 1 })).toEqual(whole);
    const longest = { ...whole, rounds: 10_000_000 };
    expect(readDerivation(longest)).toEqual(longest);
    const others: unknown[] = [
      ...[undefined, null, 'text', {}],
      { ...whole, rounds: 599_999 },
      { ...whole, rounds: 10_000_001 },
      { ...whole, rounds: 600_000.5 },
      { ...whole, rounds: '600000' },
      { ...whole, name: 'PBKDF2-SHA-1' },
      { ...whole, salt: bytes(15) },
      { ...whole, salt: bytes(17) },
      { ...whole, salt: [...bytes(16)] },
    ];
    for (const other of others) expect(readDerivation(other)).toBeNull();
  });

  test('does not depend on the keyboard', async () => {
    const how = newDerivation();
    const sealed = await seal(await keyOf('Gru\u0308n', how), new Numbers(0), [], 'word');
    expect(await unseal(await keyOf('Gr\u00fcn', how), sealed, [])).toEqual({ content: 'word' });
    expect(await unseal(await keyOf('gr\u00fcn', how), sealed, [])).toBeNull();
    const salted = { ...how, salt: bytes(16) };
    expect(await unseal(await keyOf('Gr\u00fcn', salted), sealed, [])).toBeNull();
  });
});

test('a proof is 32 bytes', () => {
  expect(isProof(bytes(32))).toBe(true);
  for (const other of [bytes(31), bytes(33), [...bytes(32)], null, undefined, 'proof']) {
    expect(isProof(other)).toBe(false);
  }
});

describe('a sealed row', () => {
  const entry = {
    ...{ id: 'i1', at: '2026-03-01T10:00:00Z', day: '2026-03-01' },
    ...{ kind: 'line', element: 'kindness' },
    ...{ payload: { text: 'word' }, after: 'lighter' },
  };
  const sealer = async (id = 'k1') => {
    return { id, key: await aesKey(newKeyBytes()), numbers: new Numbers(3) };
  };

  test('has in the clear what finding and counting need, and says the key', async () => {
    const by = await sealer();
    const row = await sealRow(by, entry);
    const { payload, after, ...clear } = entry;
    expect(row).toEqual({
      ...clear,
      sealed: { key: 'k1', iv: expect.any(Uint8Array), data: expect.any(Uint8Array) },
    });
    const asked: string[] = [];
    const find = async (id: string) => {
      asked.push(id);
      return by.key;
    };
    expect(await openRow(row, find)).toEqual(entry);
    expect(asked).toEqual(['k1']);
  });

  test('opens nowhere else, by no other key, and not as another thing', async () => {
    const by = await sealer();
    const row = await sealRow(by, entry);
    const find = async () => by.key;
    for (const name of ['id', 'at', 'day', 'kind', 'element']) {
      expect(await openRow({ ...row, [name]: 'other' }, find)).toBeNull();
    }
    expect(await openRow({ ...row, sealed: { ...row.sealed, key: 'k2' } }, find)).toBeNull();
    expect(await openRow(row, async () => null)).toBeNull();
    const other = await sealer();
    expect(await openRow(row, async () => other.key)).toBeNull();
    for (const raw of [entry, null, undefined, 'text', { sealed: {} }, { sealed: null }]) {
      expect(await openRow(raw, find)).toBeNull();
    }
  });

  test('whose inside is no entry opens as none', async () => {
    const by = await sealer();
    const { id, at, day, kind, element } = entry;
    const place = ['entry', id, at, day, kind, element, by.id];
    for (const content of ['text', null, 7]) {
      const sealed = { key: by.id, ...(await seal(by.key, by.numbers, place, content)) };
      expect(await openRow({ id, at, day, kind, element, sealed }, async () => by.key)).toBeNull();
    }
  });

  test('names its key, where it is one of ours', async () => {
    const row = await sealRow(await sealer('k9'), entry);
    expect(keyNameOf(row)).toBe('k9');
    expect(isSealed(row)).toBe(true);
    expect(isSealed(entry)).toBe(false);
    const others: unknown[] = [
      ...[entry, null, undefined, {}, { sealed: null }, { sealed: {} }],
      { sealed: { ...row.sealed, key: 7 } },
      { sealed: { ...row.sealed, iv: bytes(2) } },
    ];
    for (const other of others) expect(keyNameOf(other)).toBeNull();
  });

  test('of a draft opens in its own slot and under its own id', async () => {
    const by = await sealer();
    const find = async (id: string) => (id === by.id ? by.key : null);
    const fields = { text: { value: 'half a w', at: 5, by: 'page' } };
    const row = await sealDraft(by, 'line', 'line.first', fields);
    expect(row).toMatchObject({ slot: 'line', id: 'line.first', sealed: { key: 'k1' } });
    expect(Object.keys(row)).toEqual(['slot', 'id', 'sealed']);
    expect(await openDraftRow(row, 'line', find)).toEqual(fields);
    // The slot it was typed in counts, not the one it stands in: it may have been put aside.
    expect(await openDraftRow({ ...row, slot: 'line aside' }, 'line', find)).toEqual(fields);
    expect(await openDraftRow(row, 'letter', find)).toBeNull();
    expect(await openDraftRow({ ...row, id: 'x' }, 'line', find)).toBeNull();
    expect(await openDraftRow({ ...row, sealed: { ...row.sealed, key: 'k2' } }, 'line', find)).toBe(
      null,
    );
    for (const raw of [undefined, null, { slot: 'line', id: 'a', fields }, { sealed: 1 }]) {
      expect(await openDraftRow(raw, 'line', find)).toBeNull();
    }
  });
});
