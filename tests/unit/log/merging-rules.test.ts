import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Pace } from '../../../utils/async/pace.ts';
import { readAside, wrapped } from '../../../utils/log/database/aside-row.ts';
import { withLog } from '../../../utils/log/database/connection.ts';
import type { EntryRow, LogStore } from '../../../utils/log/database/schema.ts';
import { read, write } from '../../../utils/log/database/transactions.ts';
import type { Entry } from '../../../utils/log/entry/entry.ts';
import { type Codec, plain } from '../../../utils/log/lock/codec.ts';
import { ConflictError } from '../../../utils/log/lock/lock-row.ts';
import { clearStage, Stage, sweepStage } from '../../../utils/log/transfer/import-stage.ts';
import { besideOf } from '../../../utils/log/transfer/merge-entries.ts';
import { counted, type EntryPut, mergeBatch } from '../../../utils/log/transfer/merging.ts';
import { lineOf } from '../../fixtures/log/copy-file.ts';
import { newProfile } from './place.ts';

beforeEach(newProfile);

const early = '2016-08-01T08:00:00.000Z';
const late = '2016-08-01T09:00:00.000Z';
const here = (...rows: unknown[]) =>
  withLog(async (log) => {
    for (const row of rows) await log.put('entries', row as EntryRow);
  });
const all = (store: LogStore) => read([store], (tx) => tx.objectStore(store).getAll());
const empty = { entries: [], beside: [], aside: [] };
const merge = (batch: Partial<Parameters<typeof mergeBatch>[2]>) =>
  mergeBatch(plain, async (entry) => entry, { ...empty, ...batch });

describe('a batch merged into the log', () => {
  test('tells of each entry what becomes of it, and what is to be written', async () => {
    const [same, mine, older] = [lineOf(1), lineOf(2, 'mine', early), lineOf(3, 'a', late)];
    const odd = { ...lineOf(4), kind: 'x' };
    await here(same, mine, older, odd);
    const theirs = lineOf(2, 'theirs', late);
    const stale = lineOf(3);
    const entries = [lineOf(0), same, theirs, stale, lineOf(4, 'read')];
    const beside = [lineOf(5)];
    expect(await merge({ entries, beside })).toEqual({
      fates: ['fresh', 'same', 'differs', 'differs', 'differs', 'fresh'],
      puts: [
        { row: lineOf(0), seen: undefined },
        { row: theirs, seen: mine },
        { row: lineOf(5), seen: undefined },
      ],
      beside: [await besideOf(mine), await besideOf(lineOf(4, 'read'))],
    });
    expect(counted({ ...empty, entries: [same], beside })).toEqual([same, lineOf(5)]);
  });

  test('tells of each row set aside whether it is here, at its place or the spare one', async () => {
    const [one, two, three, four] = ['a', 'b', 'c', 'd'].map((id) => readAside({ id, n: 1 })) as [
      ReturnType<typeof readAside>,
      ReturnType<typeof readAside>,
      ReturnType<typeof readAside>,
      ReturnType<typeof readAside>,
    ];
    await here(wrapped(one, 'a'), wrapped(readAside({ id: 'b', n: 2 }), 'b'));
    await here(wrapped(readAside({ id: 'c', n: 2 }), 'c'), wrapped(three, three.spare));
    expect(await merge({ aside: [one, two, three, four] })).toEqual({
      fates: ['same', 'fresh', 'same', 'fresh'],
      puts: [],
      beside: [wrapped(two, two.spare), wrapped(four, 'd')],
    });
    expect(await merge({})).toEqual({ fates: [], puts: [], beside: [] });
  });

  test('rests before each row where it is due, and not else', async () => {
    const rest = vi.spyOn(Pace.prototype, 'rest').mockResolvedValue();
    const isOver = vi.spyOn(Pace.prototype, 'isOver').mockReturnValue(true);
    const batch = { entries: [lineOf(1), lineOf(2)], aside: [readAside(7), readAside(8)] };
    await merge(batch);
    expect(rest).toHaveBeenCalledTimes(4);
    isOver.mockReturnValue(false);
    await merge(batch);
    expect(rest).toHaveBeenCalledTimes(4);
  });
});

describe('what lies ready', () => {
  const put = (row: Entry, seen?: unknown): EntryPut => ({ row, seen });
  const moveIn = (stage: Stage) => write(['entries', 'incoming', 'meta'], (tx) => stage.moveIn(tx));
  const stageOf = async (...groups: { puts?: EntryPut[]; beside?: EntryRow[] }[]) => {
    const stage = new Stage(plain);
    for (const group of groups) await stage.add({ puts: [], beside: [], ...group });
    return stage;
  };

  test('goes in together: what grew, what was written, and nothing is left lying', async () => {
    await here(lineOf(1));
    const stage = await stageOf(
      { puts: [put(lineOf(1, 'new'), lineOf(1)), put(lineOf(2))] },
      {},
      { puts: [put(lineOf(3))], beside: [lineOf(4), lineOf(2, 'too late')] },
      { beside: [lineOf(5)] },
      { puts: [put(lineOf(6))], beside: [lineOf(7)] },
    );
    expect(await all('incoming')).toHaveLength(4);
    expect(await all('entries')).toEqual([lineOf(1)]);
    expect(await moveIn(stage)).toEqual({ grown: 6, written: 7 });
    expect(await all('entries')).toEqual([
      lineOf(1, 'new'),
      lineOf(2),
      lineOf(3),
      lineOf(4),
      lineOf(5),
      lineOf(6),
      lineOf(7),
    ]);
    expect(await all('incoming')).toEqual([]);
  });

  test.each([
    ['changed', [lineOf(1, 'changed')], put(lineOf(1, 'new'), lineOf(1))],
    ['gone', [], put(lineOf(1, 'new'), lineOf(1))],
    ['new', [lineOf(2)], put(lineOf(2, 'mine'))],
  ])('is stale where one of two rows is %s, and nothing goes in', async (_, rows, one) => {
    await here(...rows);
    const stage = await stageOf({ puts: [put(lineOf(9)), one] });
    await expect(moveIn(stage)).rejects.toBeInstanceOf(ConflictError);
    expect(await all('entries')).toEqual(rows);
  });

  test('is stale where some of it is gone', async () => {
    for (const group of [{ puts: [put(lineOf(1))] }, { beside: [lineOf(1)] }]) {
      const stage = await stageOf(group);
      await clearStage();
      await expect(moveIn(stage)).rejects.toBeInstanceOf(ConflictError);
    }
  });

  test('over ten groups keeps their order', async () => {
    const groups = Array.from({ length: 12 }, (_, n) => ({ puts: [put(lineOf(n))] }));
    expect(await moveIn(await stageOf(...groups))).toEqual({ grown: 12, written: 12 });
  });

  test('holds no row in the clear where the log has a lock', async () => {
    const codec: Codec = { ...plain, token: 'a b' };
    const sealed = { id: lineOf(2).id, sealed: { key: 1, iv: Uint8Array.of(1) } };
    await withLog((log) => log.put('meta', { name: 'a', state: 'b' } as never, 'lock'));
    await here(lineOf(1), sealed);
    const stage = new Stage(codec);
    const puts = [put(lineOf(1, 'new'), lineOf(1)), put(lineOf(2), sealed), put(lineOf(3))];
    await stage.add({ puts, beside: [] });
    const [group] = (await all('incoming')) as unknown as { puts: EntryPut[] }[];
    expect(group?.puts.map(({ seen }) => seen)).toEqual([null, sealed, undefined]);
    expect(await moveIn(stage)).toEqual({ grown: 1, written: 3 });
    const again = new Stage(codec);
    await again.add({ puts: [put(lineOf(1), lineOf(1, 'not this'))], beside: [] });
    await expect(moveIn(again)).rejects.toBeInstanceOf(ConflictError);
    await again.add({ puts: [], beside: [] });
    await expect(
      new Stage(plain).add({ puts: [put(lineOf(4))], beside: [] }),
    ).rejects.toBeInstanceOf(ConflictError);
  });

  test('is swept unless an import is under way', async () => {
    await stageOf({ puts: [put(lineOf(1))] });
    await navigator.locks.request('kind-pause.import', () => sweepStage());
    expect(await all('incoming')).toHaveLength(1);
    await sweepStage();
    expect(await all('incoming')).toEqual([]);
    const clear = vi.spyOn(IDBObjectStore.prototype, 'clear');
    await clearStage();
    expect(clear).not.toHaveBeenCalled();
  });

  test('is swept by and by where the log does not answer now', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    await expect(sweepStage()).resolves.toBeUndefined();
  });
});
