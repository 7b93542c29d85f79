import { describe, expect, test, vi } from 'vitest';
import { prepareImport } from '../../../../../utils/log/transfer/import.ts';
import { membersOf, openMember } from '../../../../../utils/log/transfer/other-apps/zip-file.ts';
import { journal, journalEntry } from '../../../../fixtures/other-apps/other-app-files.ts';
import { type ZipLook, zipOf } from '../../../../fixtures/other-apps/zip-of.ts';
import { newProfile } from '../../place.ts';

const words = 'rain on the window '.repeat(5_000);

async function read(bytes: BlobPart, most = 2 ** 20): Promise<string> {
  const file = new Blob([bytes]);
  const [member] = await membersOf(file);
  if (!member) throw new Error('empty');
  return new Response((await openMember(file, member, most)) as ReadableStream<never>).text();
}
const why = (bytes: BlobPart, most?: number) =>
  read(bytes, most).then(
    () => null,
    (error) => error.why ?? error.name,
  );

describe('a file in an archive', () => {
  test.each([{}, { packed: false }] as ZipLook[])('%j comes out as it went in', async (look) => {
    expect(await read(zipOf({ 'a.txt': words }, look))).toBe(words);
    expect(await read(zipOf({ 'a.txt': '' }, look))).toBe('');
  });

  test('in an archive with others, a comment, and something before it is found', async () => {
    const bytes = zipOf({ 'ä.txt': words, 'b.txt': 'tea' });
    const file = new Blob([bytes]);
    const members = await membersOf(file);
    expect(members.map(({ name, size }) => [name, size])).toEqual([
      ['ä.txt', words.length],
      ['b.txt', 3],
    ]);
  });

  test('that has another sum or length than its list says is damaged', async () => {
    expect(await why(zipOf({ a: words }, { size: 3 }))).toBe('malformed');
    expect(await why(zipOf({ a: words }, { size: words.length + 1 }))).toBe('malformed');
    const bytes = zipOf({ a: 'tea, tea' }, { packed: false });
    bytes[32] = 'b'.charCodeAt(0);
    expect(await why(bytes)).toBe('malformed');
  });

  test('cut off anywhere is damaged, and never hangs', async () => {
    const bytes = zipOf({ a: words });
    for (let end = 0; end < bytes.length; end += 7) {
      expect(await why(bytes.slice(0, end))).toBe('malformed');
    }
  });
});

describe('an archive that unpacks to far more than it is', () => {
  const nought = new Uint8Array(4 * 2 ** 20);

  test('is not read further than it may be, whatever its list says', async () => {
    expect(await why(zipOf({ a: nought }), 2 ** 20)).toBe('too-big');
    expect(await why(zipOf({ a: nought }, { size: 100 }), 2 ** 20)).not.toBeNull();
  });

  test('is refused kindly by its name', async () => {
    const size = 300 * 2 ** 20;
    for (const name of ['backup.daylio', 'Journal.json']) {
      const file = new Blob([zipOf({ [name]: nought }, { size })]);
      expect(await prepareImport(file)).toEqual({ refused: 'too-big' });
    }
  });

  test('of many journals is bounded together', async () => {
    const files = Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}.json`, journal([])]));
    const file = new Blob([zipOf({ ...files, 'photos/a.jpeg': '' }, { size: 150 * 2 ** 20 })]);
    expect(await prepareImport(file)).not.toHaveProperty('preview');
  });
});

test('an archive over the limit of a log is read where pictures fill it', async () => {
  await newProfile();
  const from = 500 * 2 ** 20;
  const whole = new Blob([zipOf({ 'Journal.json': journal([journalEntry(1)]) }, { from })]);
  const file = new Blob([]);
  Object.defineProperty(file, 'size', { value: from + whole.size });
  // As if it stood behind half a gigabyte of pictures.
  vi.spyOn(file, 'slice').mockImplementation((start = 0, end = 0) =>
    start < 64 * 1_024
      ? whole.slice(start, end)
      : whole.slice(Math.max(0, start - from), end - from),
  );
  expect(await prepareImport(file)).toMatchObject({ preview: { fresh: 1 } });
  vi.spyOn(file, 'slice').mockImplementation(() => new Blob(['{"format":"kind-pause-log"']));
  expect(await prepareImport(file)).toEqual({ refused: 'too-big' });
});
