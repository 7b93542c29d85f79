import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withLog } from '../../../utils/log/database/connection.ts';
import type { EntryRow } from '../../../utils/log/database/schema.ts';
import { ConflictError, LockChangedError } from '../../../utils/log/lock/lock-row.ts';
import {
  type Conversion,
  type ConversionProgress,
  convertEntries,
  inGroups,
} from '../../../utils/log/lock-setup/encrypt-rows.ts';
import { newProfile } from '../log/place.ts';

beforeEach(newProfile);
afterEach(() => void vi.restoreAllMocks());

const row = (id: string, text = 'a'): EntryRow =>
  ({ id, day: 'd', kind: 'l', element: 'k', text }) as unknown as EntryRow;
const put = (...rows: EntryRow[]) =>
  withLog(async (log) => {
    const tx = log.transaction('entries', 'readwrite');
    for (const one of rows) await tx.store.put(one);
    await tx.done;
  });
const ids = (count: number) => Array.from({ length: count }, (_, at) => String(1_000 + at));
const idsOf = (rows: readonly EntryRow[]) => rows.map(({ id }) => id);
const textOf = async (id: string) =>
  ((await withLog((log) => log.get('entries', id))) as unknown as { text: string }).text;

/** A pass through all, by pieces that each take so long, in ms. */
async function pieces(
  took: number,
  convert: (rows: EntryRow[]) => Promise<Conversion[]> = async () => [],
): Promise<{ seen: string[][]; reports: ConversionProgress[] }> {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const seen: string[][] = [];
  const reports: ConversionProgress[] = [];
  const pass = { token: '', report: (at: ConversionProgress) => reports.push(at) };
  await convertEntries(pass, async (rows) => {
    seen.push(idsOf(rows));
    now += took;
    return convert(rows);
  });
  return { seen, reports };
}

describe('a pass through the entries', () => {
  test('of an empty log is over at once', async () => {
    const { seen, reports } = await pieces(1);
    expect(seen).toEqual([[]]);
    expect(reports).toEqual([
      { done: 0, total: 0 },
      { done: 0, total: 0 },
    ]);
  });

  test('sees each once, in the order of their ids, and tells how far it is', async () => {
    await put(...ids(40).map((id) => row(id)));
    const { seen, reports } = await pieces(120);
    expect(seen.flat()).toEqual(ids(40));
    expect(seen.map(({ length }) => length)).toEqual([16, 16, 8]);
    expect(reports.map(({ done }) => done)).toEqual([0, 16, 32, 40]);
    expect(reports.map(({ total }) => total)).toEqual([40, 40, 40, 40]);
  });

  test('takes as many at once as fit into its time: ten to 250', async () => {
    await put(...ids(300).map((id) => row(id)));
    const sizes = async (took: number) =>
      (await pieces(took)).seen.map(({ length }) => length).slice(0, 3);
    expect(await sizes(60)).toEqual([16, 32, 64]);
    expect(await sizes(240)).toEqual([16, 10, 10]);
    expect(await sizes(100_000)).toEqual([16, 10, 10]);
    expect(await sizes(0)).toEqual([16, 250, 34]);
  });

  test('ends with a look for more, where the last piece was a full one', async () => {
    await put(...ids(16).map((id) => row(id)));
    const { seen } = await pieces(120);
    expect(seen.map(({ length }) => length)).toEqual([16, 0]);
  });

  test('takes long texts in smaller pieces, and none is left out', async () => {
    const long = 'x'.repeat(100_000);
    await put(...ids(7).map((id) => row(id, long)));
    const { seen } = await pieces(120);
    expect(seen.flat()).toEqual(ids(7));
    expect(seen.map(({ length }) => length)).toEqual([3, 3, 1]);
    await put(row('0', 'x'.repeat(300_000)));
    const again = await pieces(120);
    expect(again.seen.map(({ length }) => length)).toEqual([1, 3, 3, 1]);
  });

  test('writes what shall stand there, and nothing else', async () => {
    await put(row('1'), row('2'), row('3'));
    await pieces(1, async (rows) =>
      rows.filter(({ id }) => id === '2').map((seen) => ({ seen, next: row('2', 'turned') })),
    );
    expect([await textOf('1'), await textOf('2'), await textOf('3')]).toEqual(['a', 'turned', 'a']);
  });

  test('looks again at what another page changes meanwhile', async () => {
    await put(row('1'));
    let times = 0;
    await pieces(1, async ([seen]) => {
      if (!seen) return [];
      times += 1;
      if (times < 3) await put(row('1', `edited ${times}`));
      const { text } = seen as unknown as { text: string };
      return [{ seen, next: row('1', `${text}, turned`) }];
    });
    expect(times).toBe(3);
    expect(await textOf('1')).toBe('edited 2, turned');
  });

  test('gives up on a row that never stands still, after fifty looks', async () => {
    await put(row('1'));
    let times = 0;
    const never = pieces(1, async ([seen]) => {
      await put(row('1', `edited ${++times}`));
      return seen ? [{ seen, next: row('1', 'turned') }] : [];
    });
    await expect(never).rejects.toBeInstanceOf(ConflictError);
    expect(times).toBe(50);
    expect(await textOf('1')).toBe('edited 50');
  });

  test('writes nothing once the lock is another, and tells so', async () => {
    await put(row('1'));
    const turned = pieces(1, async (rows) => {
      const other = { name: 'L9', state: 'on' };
      await withLog((log) => log.put('meta', other as never, 'lock'));
      return rows.map((seen) => ({ seen, next: row('1', 'turned') }));
    });
    await expect(turned).rejects.toBeInstanceOf(LockChangedError);
    expect(await textOf('1')).toBe('a');
  });

  test('of which some is not as it was seen is written not at all', async () => {
    await put(row('1'), row('2'));
    let times = 0;
    const broken = pieces(1, async (rows) => {
      if (++times > 1) throw new RangeError('enough');
      await put(row('2', 'edited'));
      return rows.map((seen) => ({ seen, next: row(seen.id, 'turned') }));
    });
    await expect(broken).rejects.toBeInstanceOf(RangeError);
    expect([await textOf('1'), await textOf('2')]).toEqual(['a', 'edited']);
  });
});

describe('rows that are worked on at once', () => {
  const sizes = (...texts: number[]) =>
    // Beside its text a row here has four letters.
    [...inGroups(texts.map((size, at) => row(String(at), 'x'.repeat(size - 4))))].map((group) =>
      idsOf(group).join(' '),
    );

  test('are sixteen short ones, or as many as share 16,384 letters', () => {
    expect(sizes()).toEqual([]);
    expect(sizes(5)).toEqual(['0']);
    expect(sizes(...Array.from({ length: 17 }, () => 9))).toEqual([
      '0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15',
      '16',
    ]);
    expect(sizes(8_192, 8_192, 5)).toEqual(['0 1', '2']);
    expect(sizes(8_192, 8_193)).toEqual(['0', '1']);
    expect(sizes(20_000, 5, 20_000)).toEqual(['0', '1', '2']);
    expect(sizes(16_384, 16_384)).toEqual(['0', '1']);
    expect(sizes(5, 20_000)).toEqual(['0', '1']);
  });
});
