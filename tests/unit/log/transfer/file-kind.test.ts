import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { encrypt } from '../../../../utils/log/age/age.ts';
import { newKey } from '../../../../utils/log/age/backup-key.ts';
import { kindOfFile } from '../../../../utils/log/transfer/file-kind.ts';
import { fileKinds } from '../../../../utils/log/transfer/file-kind-names.ts';
import { prepareImport } from '../../../../utils/log/transfer/import.ts';
import { streamToBlob } from '../../../../utils/log/transfer/stream-to-blob.ts';
import { words } from '../../../../utils/words/transfer.ts';
import { foreignFiles } from '../../../fixtures/foreign-files.ts';
import { otherAppFiles } from '../../../fixtures/other-apps/other-app-files.ts';
import { newProfile } from '../place.ts';

beforeEach(newProfile);

describe('F58 a file of another program is told by what is in it', () => {
  test.each(foreignFiles)('$name: $kind', async ({ bytes, kind }) => {
    expect(await prepareImport(new Blob([bytes]))).toEqual({ refused: 'not-ours', what: kind });
  });

  test('and inside a sealed file as well', async () => {
    const { identity, recipient } = await newKey();
    for (const { bytes, kind } of foreignFiles.filter(({ kind }) => kind !== 'own-zip')) {
      const how = { recipients: [recipient] };
      const file = await streamToBlob(await encrypt(new Blob([bytes]).stream(), how));
      const found = await prepareImport(file, { opener: { identity } });
      expect(found).toEqual({ refused: 'not-ours', what: kind });
    }
  });

  test('one that is read otherwise is named inside a sealed file', async () => {
    const { identity, recipient } = await newKey();
    for (const { app, bytes } of otherAppFiles) {
      const how = { recipients: [recipient] };
      const file = await streamToBlob(await encrypt(new Blob([bytes]).stream(), how));
      const found = await prepareImport(file, { opener: { identity } });
      expect(found).toEqual({ refused: 'not-ours', what: app });
    }
  });

  test('a zip archive tells it by the list at its end, however long its first file is', async () => {
    const known = otherAppFiles.find(({ name }) => name === 'backup.daylio');
    const long = new Uint8Array(300_000).fill(0x41);
    const file = new Blob([Uint8Array.of(0x50, 0x4b, 3, 4), long, known?.bytes ?? '']);
    expect(await kindOfFile(file)).toBe('daylio');
  });

  test('a folder, or a file that is gone, is said to be that', async () => {
    for (const name of ['NotFoundError', 'NotReadableError']) {
      const file = new Blob(['{"format":"kind-pause-log"']);
      vi.spyOn(file, 'slice').mockImplementation(() => {
        throw new DOMException('gone', name);
      });
      expect(await prepareImport(file)).toEqual({ refused: 'unreadable' });
    }
  });

  test('any bytes whatever are told to be something, with a sentence for it', async () => {
    const start = fc.constantFrom(...foreignFiles.map(({ bytes }) => bytes));
    const spoilt = fc
      .tuple(start, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }), fc.nat(400))
      .map(([bytes, changes, end]) => {
        const copy = bytes.slice(0, end);
        for (const [at, byte] of changes) if (copy.length > 0) copy[at % copy.length] = byte;
        return copy;
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(spoilt, fc.uint8Array({ maxLength: 300 })), async (bytes) => {
        const found = await prepareImport(new Blob([bytes as Uint8Array<ArrayBuffer>]));
        const { refused, what } = found as { refused: string; what: keyof typeof sentences };
        expect(refused).toBe('not-ours');
        expect(sentences[what]).toMatch(/\.$/);
      }),
      { numRuns: 300 },
    );
  });
});

const sentences = words.bring.what;

test('every kind of file has a fixture, or is one of those that need none', () => {
  const seen = new Set(foreignFiles.map(({ kind }) => kind));
  const read = ['day-one', 'daylio', 'freecbt'];
  expect(fileKinds.filter((kind) => !seen.has(kind))).toEqual([...read, 'font']);
});
