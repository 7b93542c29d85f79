import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { closeLog, withLog } from '../../../../utils/log/database/connection.ts';
import { countEntries, readPage } from '../../../../utils/log/entries.ts';
import type { Entry } from '../../../../utils/log/entry/entry.ts';
import { checkLog } from '../../../../utils/log/integrity/loss-check.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { eraseEverything } from '../../../../utils/log/retention/erase.ts';
import { exportLog } from '../../../../utils/log/transfer/export.ts';
import { json } from '../../../../utils/log/transfer/format-json.ts';
import { prepareImport } from '../../../../utils/log/transfer/import.ts';
import { mergeEntries } from '../../../../utils/log/transfer/merge-entries.ts';
import { lineOf } from '../../../fixtures/log/copy-file.ts';
import { anyEntry } from '../any-entry.ts';
import { bring, counts, prepared } from '../bring.ts';
import { newProfile, restart } from '../place.ts';

async function exported(): Promise<string> {
  let text = '';
  for await (const piece of exportLog(json, '2026-03-01T00:00:00.000Z')) text += piece.text;
  return text;
}

const load = (text: BlobPart) => prepareImport(new Blob([text]));

/** Everything in the log, as the next export would have it. */
async function everything(): Promise<Entry[]> {
  return (JSON.parse(await exported()) as { entries: Entry[] }).entries;
}

async function fill(entries: readonly Entry[]) {
  await newProfile();
  await bring(fileOf(entries));
}

function fileOf(entries: readonly unknown[], head: object = {}): string {
  const whole = { format: 'kind-pause-log', version: 1, exportedAt: 'x', ...head, entries };
  return JSON.stringify(whole);
}

const edited = (entry: Entry, at: string, text: string, earlier: string[] = []): Entry =>
  ({ ...entry, payload: { text }, editedAt: at, ...(earlier[0] && { earlier }) }) as Entry;

const good: Entry = { ...lineOf(0, 'tea'), id: '01ARZ3NDEKTSV4RRFFQ69G5FAV' };

beforeEach(newProfile);

test('F62 export, erase, import: equal, text for text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEntry, { maxLength: 12 }), async (entries) => {
      await fill(entries);
      const [file, before] = [await exported(), await everything()];
      await eraseEverything();
      await bring(file);
      expect(await everything()).toEqual(before);
      expect(await countEntries()).toBe(before.length);
      expect(await checkLog()).toBe('fine');
    }),
    { numRuns: 40 },
  );
});

test('F60 the same file twice brings nothing new', async () => {
  await fill([good, { ...good, id: '01ARZ3NDEKTSV4RRFFQ69G5FAW' }]);
  const { preview, done } = await bring(await exported());
  expect(preview).toEqual(counts(0, 2));
  expect(done).toEqual(preview);
  expect(await countEntries()).toBe(2);
});

describe('merging', () => {
  test('the newer edit wins; on its way from the older one nothing is kept beside', async () => {
    const first = edited(good, '2020-01-01T00:00:00.000Z', 'first');
    const second = edited(good, '2020-01-02T00:00:00.000Z', 'second', [first.editedAt ?? '']);
    expect(await mergeEntries(good, first)).toEqual({ entry: first, beside: null });
    expect(await mergeEntries(second, first)).toEqual({ entry: second, beside: null });
  });

  test('edited on both sides: the newer wins, the other is kept beside it', async () => {
    const here = edited(good, '2020-01-01T00:00:00.000Z', 'here');
    const there = edited(good, '2020-01-02T00:00:00.000Z', 'there');
    const { entry, beside } = await mergeEntries(here, there);
    expect(entry).toEqual(there);
    expect(beside).toMatchObject({ payload: { text: 'here' } });
    expect(beside?.id).not.toBe(good.id);
  });

  test('either order gives the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyEntry, anyEntry, async (one, two) => {
        const other = { ...two, id: one.id } as Entry;
        expect(await mergeEntries(one, other)).toEqual(await mergeEntries(other, one));
      }),
    );
  });

  test('two machines that import each other end up equal, in any order', async () => {
    // Few ids, so that they meet; each machine has its own versions of them.
    const versions = fc.array(fc.tuple(fc.nat(3), anyEntry), { maxLength: 5 }).map((all) => {
      const ids = 'WXYZ';
      return all.map(([n, entry]) => ({ ...entry, id: `01ARZ3NDEKTSV4RRFFQ69G5FA${ids[n]}` }));
    });
    await fc.assert(
      fc.asyncProperty(versions, versions, async (one, two) => {
        await fill(one);
        const fileOne = await exported();
        await fill(two);
        const fileTwo = await exported();
        await bring(fileOne);
        const onTwo = await everything();
        await bring(fileOne);
        expect(await everything()).toEqual(onTwo);
        await newProfile();
        await bring(fileOne);
        await bring(fileTwo);
        expect(await everything()).toEqual(onTwo);
        expect(await countEntries()).toBe(onTwo.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('F54 to F59 refused whole, with the reason, and nothing written', () => {
  const lines = `{"format":"kind-pause-log","version":1,"entries":[\n${JSON.stringify(good)}`;
  const refused: [string, BlobPart, string][] = [
    ['F54 empty', '', 'not-ours'],
    ['F54 no JSON', '{"format":"kind-pause-log"', 'malformed'],
    ['F54 cut off in an entry', lines.slice(0, -20), 'malformed'],
    ['F54 cut off after an entry', `${lines},\n`, 'malformed'],
    ['F54 something after the end', `${lines}\n]}\nmore`, 'malformed'],
    ['F54 broken UTF-8', new Blob([lines, new Uint8Array([0xff, 0xfe, 0x80])]), 'malformed'],
    ['F58 foreign JSON', '{"name":"x","entries":[]}', 'not-ours'],
    ['F58 a list', '[1,2]', 'not-ours'],
    ['F58 a number', '7', 'not-ours'],
    ['F58 entries that are no list', fileOf([], {}).replace('[]', '{}'), 'malformed'],
    ['a newer version', fileOf([], { version: 2 }), 'newer'],
    ['no version', fileOf([], { version: null }), 'malformed'],
    ['F57 nested 100,000 deep', fileOf([]).replace('[]', '['.repeat(100_000)), 'malformed'],
    [
      'F57 nested 100,000 deep and closed',
      fileOf([]).replace('[]', `${'['.repeat(1e5)}${']'.repeat(1e5)}`),
      'spoilt',
    ],
    ['F59 one bad among good', fileOf([good, { ...good, at: 'x' }]), 'spoilt'],
    [
      'F59 an element-shaped object',
      fileOf([{ ...good, payload: { text: { type: 'b' } } }]),
      'spoilt',
    ],
    [
      'F59 an id from the far future',
      fileOf([{ ...good, id: '7ZZZZZZZZZZZZZZZZZZZZZZZZZ' }]),
      'spoilt',
    ],
  ];
  for (const [what, text, why] of refused) {
    test(what, async () => {
      await fill([good]);
      const before = await everything();
      expect(await load(text)).toMatchObject({ refused: why });
      expect(await withLog((log) => log.count('incoming'))).toBe(0);
      expect(await everything()).toEqual(before);
    });
  }

  test('F56 half a gigabyte is refused by its size, unread', async () => {
    const huge = new Blob(['{']);
    vi.spyOn(huge, 'size', 'get').mockReturnValue(500 * 2 ** 20);
    const stream = vi.spyOn(huge, 'stream');
    expect(await prepareImport(huge)).toEqual({ refused: 'too-big' });
    expect(stream).not.toHaveBeenCalled();
  });

  test('F55 a byte order mark, UTF-16 both ways', async () => {
    const text = fileOf([{ ...good, payload: { text: 'שלום 👩‍👩‍👧' } }]);
    const utf16 = Uint16Array.from({ length: text.length + 1 }, (_, at) =>
      at === 0 ? 0xfeff : text.charCodeAt(at - 1),
    );
    const swapped = new Uint8Array(utf16.buffer.slice(0));
    for (let at = 0; at < swapped.length; at += 2) {
      [swapped[at], swapped[at + 1]] = [swapped[at + 1] ?? 0, swapped[at] ?? 0];
    }
    for (const form of [`\ufeff${text}`, utf16, swapped]) {
      await newProfile();
      await bring(form);
      expect((await everything())[0]?.payload).toEqual({ text: 'שלום 👩‍👩‍👧' });
    }
  });

  test('F59 markup and __proto__ are inert', async () => {
    const text = '<img src=x onerror=alert(1)>';
    const raw = JSON.stringify({ ...good, payload: { text } });
    await bring(fileOf([]).replace('[]', `[{"__proto__":{"hard":true},${raw.slice(1)}]`));
    expect(await everything()).toEqual([{ ...good, payload: { text } }]);
  });

  test('any cut of a good file is refused, or brings exactly what is whole in it', async () => {
    await fill([good, { ...good, id: '01ARZ3NDEKTSV4RRFFQ69G5FAW' }]);
    const file = await exported();
    await newProfile();
    for (let end = 0; end < file.trimEnd().length; end += 7) {
      expect(await load(file.slice(0, end))).toHaveProperty('refused');
    }
    expect(await countEntries()).toBe(0);
  });
});

test('F61 killed in mid-import: nothing of it is in the log', async () => {
  await keepEntry({ kind: 'line', element: 'kindness', source: 'popup', payload: { text: 'x' } });
  await load(fileOf([good]));
  closeLog();
  await restart();
  expect(await countEntries()).toBe(1);
  const ready = await prepared(fileOf([good]));
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    if (puts++ > 0) throw new DOMException('killed', 'AbortError');
    return put.apply(this, row);
  });
  await expect(ready.apply()).rejects.toThrow();
  vi.restoreAllMocks();
  expect((await readPage()).entries).toHaveLength(1);
  expect(await checkLog()).toBe('fine');
  await ready.apply();
  expect(await countEntries()).toBe(2);
});
