import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aesKey, Numbers, newKeyBytes, seal, unseal } from '../../../utils/crypto/seal.ts';
import { textField } from '../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { lockNow } from '../../../utils/log/lock/lock-session.ts';
import { newProfile, restart } from '../log/place.ts';

import { keepMany, line, lock } from './secrets.ts';
import './quick-keys.ts';

beforeEach(newProfile);
afterEach(() => void vi.restoreAllMocks());

describe('F68 no number is used twice under one key', () => {
  test('the numbers of any lanes differ', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.maxSafeNat().map((n) => n % 2 ** 47),
          { maxLength: 20 },
        ),
        (lanes) => {
          const used = lanes.flatMap((lane) => {
            const numbers = new Numbers(lane);
            return Array.from({ length: 5 }, () => numbers.next().toHex());
          });
          expect(new Set(used).size).toBe(lanes.length * 5);
        },
      ),
    );
  });

  test('a lane that could be another one in disguise is refused', () => {
    for (const lane of [-1, 0.5, Number.NaN, 2 ** 47, 2 ** 60, Number.POSITIVE_INFINITY]) {
      expect(() => new Numbers(lane)).toThrow(RangeError);
    }
  });

  test('whatever pages do, one after the other and at once', async () => {
    const raws = new WeakMap<CryptoKey, string>();
    const importKey = crypto.subtle.importKey.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'importKey').mockImplementation((async (
      ...given: Parameters<typeof importKey>
    ) => {
      const key = await importKey(...given);
      if (given[2] === 'AES-GCM')
        raws.set(key, Buffer.from(given[1] as Uint8Array).toString('hex'));
      return key;
    }) as typeof importKey);
    const used: string[] = [];
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
    let derived = 0;
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementation((how, key, data) => {
      if (!raws.has(key)) raws.set(key, `derived ${derived++}`);
      used.push(`${raws.get(key)} ${((how as AesGcmParams).iv as Uint8Array).toHex()}`);
      return encrypt(how, key, data);
    });
    await keepMany(5);
    await lock();
    const draft = await openDraft('line', { text: textField });
    for (let page = 0; page < 6; page++) {
      // Another page: it knows nothing of the numbers the others used.
      forgetKeys();
      draft.set({ text: `page ${page}` });
      await Promise.all([
        keepEntry(line(`page ${page}`)),
        keepEntry(line('at once')),
        draft.flush(),
      ]);
      if (page === 2) await lockNow();
      if (page === 4) await restart();
    }
    draft.close();
    expect(used.length).toBeGreaterThan(25);
    expect(new Set(used).size).toBe(used.length);
  });

  test('what is sealed opens in its own place alone, and its size tells little', async () => {
    const key = await aesKey(newKeyBytes());
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.string(), async (text, place) => {
        const sealed = await seal(key, new Numbers(1), [place], text);
        expect(await unseal(key, sealed, [place])).toEqual({ content: text });
        expect(await unseal(key, sealed, [`${place}.`])).toBeNull();
        expect(await unseal(key, sealed, [place, ''])).toBeNull();
        expect((sealed.data.length - 16) % 128).toBe(0);
      }),
      { numRuns: 50 },
    );
  });
});
