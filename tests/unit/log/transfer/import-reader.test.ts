import { beforeEach, describe, expect, test, vi } from 'vitest';
import { encrypt } from '../../../../utils/log/age/age.ts';
import { newKey } from '../../../../utils/log/age/backup-key.ts';
import type { Entry } from '../../../../utils/log/entry/entry.ts';
import type { LogEntry } from '../../../../utils/log/entry/newer-entry.ts';
import { prepareImport } from '../../../../utils/log/transfer/import.ts';
import { type Batch, ImportReader } from '../../../../utils/log/transfer/import-reader.ts';
import type { ReadAnswer, ReadTask } from '../../../../utils/log/transfer/import-worker.ts';
import { streamToBlob } from '../../../../utils/log/transfer/stream-to-blob.ts';
import { lineOf as entry, fileOf as textOf } from '../../../fixtures/log/copy-file.ts';
import { bring, prepared } from '../bring.ts';
import { newProfile } from '../place.ts';

const many = (count: number, from = 0) => Array.from({ length: count }, (_, n) => entry(from + n));
const fileOf = (...parts: Parameters<typeof textOf>) => new Blob([textOf(...parts)]);
const sizes = (batches: Batch[]) => batches.map(({ entries }) => entries.length);
const idsIn = (batches: Batch[]) => batches.flatMap(({ entries }) => entries.map(({ id }) => id));

async function batchesOf(file: Blob, looks = 1): Promise<Batch[]> {
  const reader = new ImportReader(file, null);
  await reader.open();
  for (let n = 0; n < looks; n++) await reader.look();
  return Array.fromAsync(reader.batches());
}

describe('the rows of a file', () => {
  test('come in batches of at most 250, every one of them', async () => {
    expect(sizes(await batchesOf(fileOf(many(250))))).toEqual([250]);
    const batches = await batchesOf(fileOf(many(502)));
    expect(sizes(batches)).toEqual([250, 250, 2]);
    expect(idsIn(batches)).toEqual(many(502).map(({ id }) => id));
  });

  test('come in smaller batches where they are long; one that is longer still comes alone', async () => {
    const long = [100, 300_000, 300_000, 900_000, 100].map((size, n) => entry(n, 'x'.repeat(size)));
    expect(sizes(await batchesOf(fileOf(long)))).toEqual([2, 1, 1, 1]);
  });

  test('that has each of 300 entries twice come once each, and what lost comes beside', async () => {
    const versions = [...many(300), ...many(300).map((one) => ({ ...one, hard: true }))];
    const batches = await batchesOf(fileOf(versions));
    expect(idsIn(batches).toSorted()).toEqual(many(300).map(({ id }) => id));
    const beside = batches.flatMap((batch) => batch.beside);
    expect(new Set(beside.map(({ id }) => id)).size).toBe(300);
    expect(sizes(batches).every((count) => count <= 250)).toBe(true);
  });

  test('in any order, and looked at again, come once each', async () => {
    for (const looks of [1, 2]) {
      const batches = await batchesOf(fileOf(many(5).toReversed()), looks);
      expect(idsIn(batches).toSorted()).toEqual(many(5).map(({ id }) => id));
      expect(batches.flatMap(({ beside }) => beside)).toEqual([]);
    }
  });

  test('twice in a file that is not sorted are found all the same', async () => {
    const [one, two, three] = many(3) as [Entry, Entry, Entry];
    const batches = await batchesOf(fileOf([two, three, one, two, one]));
    expect(idsIn(batches).toSorted()).toEqual([one.id, two.id, three.id]);
  });
});

describe('a file that is gone', () => {
  const gone = () => {
    throw new DOMException('', 'NotReadableError');
  };

  test('before it is opened is told so, with a passphrase asked or not', async () => {
    for (const opener of [null, { passphrase: 'x' }]) {
      const file = fileOf([entry(1)]);
      vi.spyOn(file, 'slice').mockImplementation(gone);
      vi.spyOn(file, 'stream').mockImplementation(gone);
      expect(await prepareImport(file, { opener })).toEqual({ refused: 'unreadable' });
    }
  });

  test('while it is read is told so', async () => {
    const file = fileOf([entry(1)]);
    vi.spyOn(file, 'stream').mockImplementation(
      () =>
        new ReadableStream({
          pull: (controller) => controller.error(new DOMException('', 'NotFoundError')),
        }),
    );
    expect(await prepareImport(file)).toEqual({ refused: 'unreadable' });
  });
});

test('a file of another kind is refused with what it is', async () => {
  const zip = new Blob([new Uint8Array([0x50, 0x4b, 3, 4]), 'x'.repeat(100)]);
  expect(await prepareImport(zip)).toMatchObject({ refused: 'not-ours', what: expect.anything() });
});

describe('what a preview counts', () => {
  beforeEach(newProfile);
  const day = 86_400_000;
  const at = Date.parse(entry(1).at);

  test('ahead are entries more than a day after the clock', async () => {
    const ahead = async (now: number) =>
      (await prepared(fileOf([entry(1)]), { now })).preview.ahead;
    expect([await ahead(at - day), await ahead(at - day - 1), await ahead(at)]).toEqual([0, 1, 0]);
  });

  test('over are entries past their term, and neither counts what is here already', async () => {
    await bring(fileOf([entry(1)]));
    const isOver = ({ id }: LogEntry) => id !== entry(3).id;
    const { preview } = await prepared(fileOf(many(4)), { now: 0, isOver });
    expect(preview).toMatchObject({ fresh: 3, same: 1, over: 2, ahead: 3 });
  });

  test('of rows set aside those that are not here yet', async () => {
    const rows = [{ id: 'odd', words: 1 }, { words: 2 }, 7];
    const { done } = await bring(fileOf([], rows));
    expect(done?.aside).toBe(3);
    expect((await prepared(fileOf([], [...rows, { words: 3 }]))).preview.aside).toBe(1);
  });

  test('a file of over a thousand rows still is what its preview said', async () => {
    await bring(fileOf([entry(1, 'here')]));
    const rows = Array.from({ length: 1_100 }, (_, n) => n);
    const file = fileOf([{ ...entry(1, 'there'), editedAt: entry(1).at }], rows);
    expect((await bring(file)).done).toMatchObject({ differs: 1, aside: 1_100 });
  });
});

describe('the worker that reads', () => {
  const here = globalThis as unknown as {
    onmessage: (event: { data: ReadTask }) => void;
    postMessage: (answer: ReadAnswer) => void;
  };
  function ask(task: ReadTask): Promise<ReadAnswer> {
    const { promise, resolve } = Promise.withResolvers<ReadAnswer>();
    vi.stubGlobal('postMessage', resolve);
    here.onmessage({ data: structuredClone(task) });
    return promise;
  }

  test('answers each step, begins anew when asked, and says what it refuses', async () => {
    await import('../../../../utils/log/transfer/import-worker.ts');
    expect(await ask({ do: 'look' })).toMatchObject({ problem: expect.stringContaining('open') });
    expect(await ask({ do: 'next' })).toHaveProperty('problem');
    const file = fileOf(many(251));
    expect(await ask({ do: 'open', file, opener: null })).toEqual({ opened: true });
    expect(await ask({ do: 'look' })).toMatchObject({ looked: { entries: 251, aside: 0 } });
    for (let n = 0; n < 2; n++) {
      expect(await ask({ do: 'begin' })).toEqual({ begun: true });
      expect(await ask({ do: 'next' })).toMatchObject({ batch: { entries: many(250) } });
    }
    expect(await ask({ do: 'next' })).toMatchObject({ batch: { entries: [entry(250)] } });
    expect(await ask({ do: 'next' })).toEqual({ batch: null });
    const { recipient } = await newKey();
    const { identity } = await newKey();
    const sealed = await streamToBlob(await encrypt(file.stream(), { recipients: [recipient] }));
    expect(await ask({ do: 'open', file: sealed, opener: { identity } })).toEqual({
      opened: false,
    });
    const newer = new Blob([(await file.text()).replace('"version":1', '"version":2')]);
    await ask({ do: 'open', file: newer, opener: null });
    expect(await ask({ do: 'look' })).toEqual({ refusal: { refused: 'newer' } });
  });
});
