import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withLog } from '../../../../utils/log/database/connection.ts';
import { countEntries, deleteEntry, updateEntry } from '../../../../utils/log/entries.ts';
import type { Entry } from '../../../../utils/log/entry/entry.ts';
import { checkLog } from '../../../../utils/log/integrity/loss-check.ts';
import { finishLock, makeLock } from '../../../../utils/log/lock-setup/set-up-lock.ts';
import { type Import, prepareImport } from '../../../../utils/log/transfer/import.ts';
import { sweepStage } from '../../../../utils/log/transfer/import-stage.ts';
import { besideOf } from '../../../../utils/log/transfer/merge-entries.ts';
import { fileOf, lineOf } from '../../../fixtures/log/copy-file.ts';
import { bring, counts } from '../bring.ts';
import { texts } from '../copy-file.ts';
import { newProfile } from '../place.ts';
import '../../lock/quick-keys.ts';

let isAwaited = false;
beforeEach(newProfile);
afterEach(() => expect(isAwaited).toBe(false));

const word = 'velvet';
const entry = (n: number, text = `${word} ${n}`, editedAt?: string) => lineOf(n, text, editedAt);
const waiting = () => withLog((log) => log.getAll('incoming'));
const rows = () => withLog((log) => log.getAll('entries'));
const lock = async () => {
  await makeLock('kettle orbit velvet plum', 0, Date.now());
  await finishLock();
};
const [older, newer] = ['2020-01-01T00:00:00.000Z', '2020-01-02T00:00:00.000Z'];

/** The second row fills a batch; behind it is what the log has already: it lays down nothing. */
const batches = (first: Entry) => [first, entry(2, word.repeat(90_000)), entry(999)];

/**
 * An import of a file, in which something happens while it is applied: before the file is read to its
 * first row, or when all its new rows are laid ready and the rest is about to be read.
 */
async function importWith(
  entries: readonly Entry[],
  when: 'before' | 'laid',
  happens: () => Promise<unknown>,
): Promise<Import> {
  const text = fileOf(entries);
  const file = new Blob([text]);
  let times = 0;
  isAwaited = true;
  vi.spyOn(file, 'stream').mockImplementation(() => {
    const cut = when === 'before' ? 0 : text.length - 2;
    const parts = [text.slice(0, cut), text.slice(cut)].filter((part) => part !== '');
    const isApplied = ++times === 3;
    return new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        async pull(controller) {
          const part = parts.shift();
          if (isApplied && parts.length === 0 && part !== undefined) {
            await happens();
            isAwaited = false;
          }
          if (part === undefined) controller.close();
          else controller.enqueue(new TextEncoder().encode(part));
        },
      },
      { highWaterMark: 0 },
    );
  });
  return (await prepareImport(file)) as Import;
}

describe('a lock made while an import is under way', () => {
  test('before its first row is laid ready: none of them ever is in the clear', async () => {
    await countEntries();
    let locked = false;
    const clear: string[] = [];
    const put = IDBObjectStore.prototype.put;
    const ready = await importWith([entry(1), entry(2)], 'before', async () => {
      await lock();
      locked = true;
    });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (locked && JSON.stringify(row).includes(word)) clear.push(this.name);
      return put.apply(this, row);
    });
    expect(await ready.apply()).toEqual({ done: counts(2) });
    expect(clear).toEqual([]);
    expect(JSON.stringify(await rows())).not.toContain(word);
    expect([await waiting(), await countEntries(), await checkLog()]).toEqual([[], 2, 'fine']);
  });

  test('when all is laid ready: nothing of it comes into the log in the clear', async () => {
    await bring(fileOf([entry(999)]));
    const ready = await importWith(batches(entry(1)), 'laid', lock);
    expect(await ready.apply()).toEqual({ done: counts(2, 1) });
    expect(JSON.stringify(await rows())).not.toContain(word);
    expect([await waiting(), await countEntries(), await checkLog()]).toEqual([[], 3, 'fine']);
  });
});

test('while a lock is being made, no row of the log is laid ready in the clear', async () => {
  await bring(fileOf([entry(1, `${word} first`, older)]));
  await makeLock('kettle orbit velvet plum', 0, Date.now());
  expect(JSON.stringify(await rows())).toContain(word);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  expect((await bring(fileOf([entry(1, `${word} second`, newer)]))).done).toEqual(counts(0, 0, 1));
  const laid = put.mock.calls.filter(
    (_, at) => (put.mock.contexts[at] as IDBObjectStore | undefined)?.name === 'incoming',
  );
  expect(laid).toHaveLength(1);
  expect(JSON.stringify(laid)).not.toContain(word);
  await finishLock();
  expect((await texts()).toSorted()).toEqual([`${word} first`, `${word} second`]);
});

test('a lock that is begun when all is laid ready: what comes in is sealed at once', async () => {
  await bring(fileOf([entry(999)]));
  const begin = () => makeLock('kettle orbit velvet plum', 0, Date.now());
  const ready = await importWith(batches(entry(1)), 'laid', begin);
  expect(await ready.apply()).toEqual({ done: counts(2, 1) });
  const clear = (await rows()).filter((row) => JSON.stringify(row).includes(word));
  expect(clear.map(({ id }) => id)).toEqual([entry(999).id]);
  await finishLock();
  expect(JSON.stringify(await rows())).not.toContain(word);
});

describe.each([false, true])('while an import is under way in a log with a lock: %s', (locked) => {
  beforeEach(async () => {
    await bring(fileOf([entry(999), entry(1, 'first', older)]));
    if (locked) await lock();
  });

  test('an edit survives: it is newer than the file', async () => {
    const ready = await importWith(batches(entry(1, 'of the file', newer)), 'laid', () =>
      updateEntry(entry(1).id, { payload: { text: 'edited meanwhile' } }),
    );
    expect(await ready.apply()).toHaveProperty('done');
    expect(await texts()).toContain('edited meanwhile');
    expect(await texts()).toContain('of the file');
    expect([await waiting(), await checkLog()]).toEqual([[], 'fine']);
  });

  test('an entry that is deleted stays away until the person knows', async () => {
    const ready = await importWith(batches(entry(1, 'of the file', newer)), 'laid', () =>
      deleteEntry(entry(1).id),
    );
    expect(await ready.apply()).toMatchObject({ changed: { preview: counts(2, 1) } });
    expect(await texts()).not.toContain('of the file');
    expect([await waiting(), await countEntries()]).toEqual([[], 1]);
  });

  test('an entry that comes to the place of one kept beside stays', async () => {
    const beside = await besideOf(entry(1, 'first', older));
    const other = { ...beside, payload: { text: 'there already' } } as Entry;
    const ready = await importWith(batches(entry(1, 'of the file', newer)), 'laid', () =>
      bring(fileOf([other])),
    );
    // Another import waits for this one: it comes by the log's own way.
    vi.spyOn(navigator.locks, 'request').mockImplementation(((...all: unknown[]) =>
      (all.at(-1) as (lock: object) => unknown)({})) as never);
    const end = await ready.apply();
    vi.restoreAllMocks();
    expect(end).not.toHaveProperty('refused');
    expect(await texts()).toContain('there already');
    expect(new Set((await rows()).map(({ id }) => id)).size).toBe(await countEntries());
  });
});

describe.each([false, true])('merged into a log with a lock: %s', (locked) => {
  const start = async (...entries: Entry[]) => {
    await bring(fileOf(entries));
    if (locked) await lock();
  };
  const end = async () => [(await texts()).toSorted(), await countEntries(), await checkLog()];

  test('a newer version takes the place of the older one; an older one takes none', async () => {
    const first = entry(1, 'first', older);
    const second = { ...entry(1, 'second', newer), earlier: [older] } as Entry;
    await start(first);
    expect((await bring(fileOf([second]))).done).toEqual(counts(0, 0, 1));
    expect(await end()).toEqual([['second'], 1, 'fine']);
    const before = await rows();
    expect((await bring(fileOf([first]))).done).toEqual(counts(0, 0, 1));
    expect(await end()).toEqual([['second'], 1, 'fine']);
    expect(await rows()).toEqual(before);
  });

  test('rows set aside are there once, beside what has their place', async () => {
    await start(entry(1));
    const odd = [
      { id: entry(1).id, words: 'one' },
      { id: 'odd', words: 'two' },
      { words: 'three' },
    ];
    expect((await bring(fileOf([], odd))).done?.aside).toBe(3);
    const before = await rows();
    expect((await bring(fileOf([], odd))).done?.aside).toBe(0);
    const another = [{ id: 'odd', words: 'four' }];
    expect((await bring(fileOf([], another))).done?.aside).toBe(1);
    expect((await bring(fileOf([], another))).done?.aside).toBe(0);
    const ids = before.map(({ id }) => id);
    expect((await rows()).filter(({ id }) => ids.includes(id))).toEqual(before);
    expect([await countEntries(), await checkLog()]).toEqual([5, 'fine']);
  });

  test('an entry edited here and in the file leaves both texts, whichever is newer', async () => {
    const both = [['here', 'there'], 2, 'fine'];
    await start(entry(1, 'here', older));
    await bring(fileOf([entry(1, 'there', newer)]));
    expect(await end()).toEqual(both);
    await bring(fileOf([entry(1, 'there', newer)]));
    expect(await end()).toEqual(both);
    await newProfile();
    await start(entry(1, 'here', newer));
    await bring(fileOf([entry(1, 'there', older)]));
    expect(await end()).toEqual(both);
  });

  test('a row that cannot be read keeps its place, and what comes for it goes beside', async () => {
    await start(entry(2));
    const odd = { ...entry(1), kind: 'prayer' };
    await withLog(async (log) => void (await log.put('entries', odd as never)));
    await bring(fileOf([entry(1, 'of the file')]));
    expect(await texts()).toContain('of the file');
    expect(await withLog((log) => log.get('entries', odd.id))).toEqual(odd);
  });

  test('what is here already changes nothing, and no page is told of a change', async () => {
    await start(entry(1), entry(2));
    const ledger = () => withLog((log) => log.get('meta', 'ledger'));
    const before = await ledger();
    expect((await bring(fileOf([entry(1), entry(2)]))).done).toEqual(counts(0, 2));
    expect(await ledger()).toEqual(before);
    await bring(fileOf([entry(3)]));
    expect(await ledger()).not.toEqual(before);
  });
});

test('what was left by a page that is gone is swept without a fault, whatever the log says', async () => {
  await countEntries();
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  expect(await sweepStage()).toBeUndefined();
});

describe('several versions of one entry in one file', () => {
  const versions = [
    entry(1, 'as written'),
    entry(1, 'one', older),
    entry(1, 'two', newer),
    { ...entry(1, 'three', '2020-01-03T00:00:00.000Z'), earlier: [newer] } as Entry,
  ];
  const stands = async () => (await rows()).toSorted((a, b) => (a.id < b.id ? -1 : 1));

  test('come out as from files of their own, in any order', async () => {
    const orders = [versions, versions.toReversed(), [2, 0, 3, 1].map((at) => versions[at])];
    for (const order of orders) {
      await newProfile();
      await bring(fileOf(order));
      const together = await stands();
      await newProfile();
      for (const one of order) await bring(fileOf([one]));
      expect(await stands()).toEqual(together);
      expect((await texts()).toSorted()).toEqual(['one', 'three']);
    }
  });

  test('and one that the file has beside it already is there once', async () => {
    const [, one, two] = versions as [Entry, Entry, Entry, Entry];
    const beside = { ...(await besideOf(one)), hard: true };
    const { preview, done } = await bring(fileOf([one, two, beside]));
    expect(preview).toEqual(counts(2));
    expect(done).toEqual(preview);
    expect(await stands()).toEqual([two, beside].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  });
});
