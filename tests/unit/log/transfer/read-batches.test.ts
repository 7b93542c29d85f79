import { describe, expect, test } from 'vitest';
import { sizeOf } from '../../../../utils/async/json-pieces.ts';
import type { Entry } from '../../../../utils/log/entry/entry.ts';
import { ImportReader } from '../../../../utils/log/transfer/import-reader.ts';
import { besideOf } from '../../../../utils/log/transfer/merge-entries.ts';
import { fileOf, lineOf } from '../../../fixtures/log/copy-file.ts';

async function read(entries: readonly Entry[], aside: readonly unknown[] = []) {
  const reader = new ImportReader(new Blob([fileOf(entries, aside)]), null);
  expect(await reader.open()).toBe(true);
  const looked = await reader.look();
  expect(await reader.look()).toEqual(looked);
  return { looked, batches: await Array.fromAsync(reader.batches()) };
}
const early = '2016-08-01T08:00:00.000Z';
const late = '2016-08-01T09:00:00.000Z';

describe('the rows of a file', () => {
  test('are counted by their sort, and come each once, in their order', async () => {
    const { looked, batches } = await read([lineOf(1), lineOf(2)], [7, { id: 'odd' }]);
    expect(looked).toMatchObject({
      entries: 2,
      aside: 2,
      print: expect.stringMatching(/^\w{64}$/),
    });
    expect(batches).toHaveLength(1);
    expect(batches[0]).toMatchObject({ entries: [lineOf(1), lineOf(2)], beside: [] });
    expect(batches[0]?.aside.map(({ raw }) => raw)).toEqual([7, { id: 'odd' }]);
  });

  test('of none are one batch of nothing', async () => {
    const nothing = { entries: [], beside: [], aside: [] };
    expect((await read([])).batches).toEqual([nothing]);
  });

  test('that stand there twice are merged: the newer one, and beside it what was edited too', async () => {
    const [mine, theirs] = [lineOf(1, 'mine', early), lineOf(1, 'theirs', late)];
    for (const all of [
      [mine, theirs, lineOf(2)],
      [theirs, lineOf(2), mine],
      [lineOf(2), mine, theirs, mine],
    ]) {
      const { looked, batches } = await read(all);
      expect(looked.entries).toBe(all.length);
      expect(batches).toEqual([
        { entries: [lineOf(2), theirs], beside: [await besideOf(mine)], aside: [] },
      ]);
    }
  });

  test('are not brought beside where the file has that one itself', async () => {
    const [mine, theirs] = [lineOf(1, 'mine', early), lineOf(1, 'theirs', late)];
    const beside = await besideOf(mine);
    const { batches } = await read([mine, beside, theirs]);
    expect(batches).toEqual([{ entries: [beside, theirs], beside: [], aside: [] }]);
  });

  test('fill a batch up to half a million signs, to the last one', async () => {
    const empty = sizeOf({ entry: lineOf(1, '') });
    const half = 512 * 1_024;
    const sizes = async (more: number) => {
      const texts = [1, half - 2 * empty - 1 + more];
      const all = texts.map((length, n) => lineOf(n, 'x'.repeat(length)));
      return (await read(all)).batches.map(({ entries }) => entries.length);
    };
    expect(await sizes(0)).toEqual([2]);
    expect(await sizes(1)).toEqual([1, 1]);
  });
});
