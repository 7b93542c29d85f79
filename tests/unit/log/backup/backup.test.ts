import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { StreamDigest } from '../../../../utils/crypto/digest.ts';
import { ageKindOf, decrypt, encrypt } from '../../../../utils/log/age/age.ts';
import { keyFile, newKey, readKeyFile } from '../../../../utils/log/age/backup-key.ts';
import { isWhole, needsOf, startBackup } from '../../../../utils/log/backup/backup.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { eraseEverything } from '../../../../utils/log/retention/erase.ts';
import { exportStream } from '../../../../utils/log/transfer/export.ts';
import { json } from '../../../../utils/log/transfer/format-json.ts';
import { prepareImport } from '../../../../utils/log/transfer/import.ts';
import { streamToBlob } from '../../../../utils/log/transfer/stream-to-blob.ts';
import { quickPassphrases } from '../../../fakes/native-scrypt.ts';
import { bring, counts } from '../bring.ts';
import { newProfile } from '../place.ts';

const at = '2026-03-01T00:00:00.000Z';
const keep = (text: string) =>
  keepEntry({ kind: 'line', element: 'kindness', source: 'newtab', payload: { text } });
const exported = async () => (await streamToBlob(exportStream(json, at).stream)).text();

beforeAll(quickPassphrases);
beforeEach(newProfile);

test('F62 a backup, erased, brought back: equal; a wrong passphrase opens nothing', async () => {
  for (const text of ['tea', 'שלום 👩‍👩‍👧', '"\\u0000"', 'x'.repeat(100_000)]) await keep(text);
  const before = await exported();
  const backup = await startBackup({ passphrase: 'four calm words here' }, at);
  const file = await streamToBlob(backup.stream);
  expect(await isWhole(file, { passphrase: 'four calm words here' }, backup)).toBe(true);
  expect(await isWhole(file, { passphrase: 'four calm words her' }, backup)).toBe(false);
  expect(await needsOf(file)).toBe('passphrase');
  expect((await file.text()).includes('tea')).toBe(false);
  await eraseEverything();
  expect(await prepareImport(file, { opener: { passphrase: 'another' } })).toEqual({ wrong: true });
  const opener = { passphrase: 'four calm words here' };
  expect((await bring(file, { opener })).preview).toEqual(counts(4));
  expect(await exported()).toBe(before);
});

test('F54 F67 a backup that was cut off or changed anywhere is refused, and writes nothing', async () => {
  for (let n = 0; n < 30; n++)
    await keep('a line of some length, to fill more than one piece'.repeat(60));
  const { identity, recipient } = await newKey();
  const backup = await startBackup({ recipients: [recipient] }, at);
  const file = await streamToBlob(backup.stream);
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect(bytes.length).toBeGreaterThan(64 * 1024);
  expect(await isWhole(file, { identity }, backup)).toBe(true);
  const damaged = fc.oneof(
    fc.nat(bytes.length - 1).map((end) => bytes.slice(0, end)),
    fc.tuple(fc.nat(bytes.length - 1), fc.nat(7)).map(([place, bit]) => {
      const copy = bytes.slice();
      copy[place] = (copy[place] ?? 0) ^ (1 << bit);
      return copy;
    }),
  );
  await eraseEverything();
  await fc.assert(
    fc.asyncProperty(damaged, async (broken) => {
      const part = new Blob([broken]);
      expect(await isWhole(part, { identity }, backup)).toBe(false);
      const found = await prepareImport(part, { opener: { identity } });
      expect('wrong' in found || 'refused' in found).toBe(true);
    }),
    { numRuns: 60, examples: [[bytes.slice(0, 64 * 1024)], [new Uint8Array(0)]] },
  );
});

test('a backup of another moment is not taken for this one', async () => {
  await keep('one');
  const { identity, recipient } = await newKey();
  const first = await startBackup({ recipients: [recipient] }, at);
  const file = await streamToBlob(first.stream);
  await keep('two');
  const second = await startBackup({ recipients: [recipient] }, at);
  await streamToBlob(second.stream);
  expect(await isWhole(file, { identity }, first)).toBe(true);
  expect(await isWhole(file, { identity }, second)).toBe(false);
});

test('a key file opens with its passphrase only, and its key opens what it sealed', async () => {
  const key = await newKey();
  const file = await keyFile(key, 'blue kettle morning', at);
  expect(await file.text()).not.toContain('AGE-SECRET-KEY');
  expect(await readKeyFile(file, 'blue kettle')).toBeNull();
  expect(await readKeyFile(file, 'blue kettle morning')).toEqual(key);
  const sealed = await streamToBlob(
    await encrypt(new Blob(['hello']).stream(), { recipients: [key.recipient] }),
  );
  expect(await ageKindOf(sealed)).toBe('key');
  expect(await (await streamToBlob(await decrypt(sealed.stream(), key))).text()).toBe('hello');
});

test('F56 a huge backup is refused by its size, without a question', async () => {
  const huge = new Blob(['age-encryption.org/v1\n-> scrypt ']);
  Object.defineProperty(huge, 'size', { value: 500 * 2 ** 20 });
  expect(await needsOf(huge)).toBe('nothing');
  expect(await prepareImport(huge)).toEqual({ refused: 'too-big' });
});

test('leaving an export stops its reading, and it tells how far it came', async () => {
  for (let n = 0; n < 1_100; n++) await keep('x');
  const done: number[] = [];
  const { stream, written } = exportStream(json, at, (step) => done.push(step.done));
  const reader = stream.getReader();
  await reader.read();
  await reader.read();
  await reader.cancel();
  expect(written.entries).toBeLessThan(500);
  expect(done.at(-1)).toBe(written.entries);
});

test('a fingerprint does not depend on how the bytes arrive', async () => {
  const bytes = new Uint8Array(2_500_000).map((_, place) => place * 7);
  const whole = new StreamDigest();
  await whole.add(bytes);
  const text = await whole.text();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 900_000 }), { maxLength: 8 }),
      async (cuts) => {
        const print = new StreamDigest();
        let from = 0;
        for (const cut of cuts) {
          await print.add(bytes.subarray(from, from + cut));
          from = Math.min(bytes.length, from + cut);
        }
        await print.add(bytes.subarray(from));
        expect(await print.text()).toBe(text);
      },
    ),
    { numRuns: 8 },
  );
  const other = new StreamDigest();
  await other.add(bytes.subarray(1));
  expect(await other.text()).not.toBe(text);
});
