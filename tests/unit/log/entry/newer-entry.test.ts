import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withLog } from '../../../../utils/log/database/connection.ts';
import {
  countEntries,
  deleteEntry,
  readPage,
  readSome,
  restoreEntry,
  updateEntry,
} from '../../../../utils/log/entries.ts';
import { lastId } from '../../../../utils/log/entry/entry-id.ts';
import { readNewerEntry } from '../../../../utils/log/entry/newer-entry.ts';
import { forgetKeys } from '../../../../utils/log/lock/lock-keys.ts';
import { finishLock, removeLock } from '../../../../utils/log/lock-setup/set-up-lock.ts';
import { onThisDay } from '../../../../utils/log/reading/entries-by-day.ts';
import { findEntries } from '../../../../utils/log/reading/find.ts';
import { decryptRows } from '../../../../utils/log/retention/decrypt-rows.ts';
import { deleteTerm, readInTheClear } from '../../../../utils/log/retention/expired-rows.ts';
import type { Format } from '../../../../utils/log/transfer/export.ts';
import { exportStream } from '../../../../utils/log/transfer/export.ts';
import { csv } from '../../../../utils/log/transfer/format-csv.ts';
import { json } from '../../../../utils/log/transfer/format-json.ts';
import { markdown } from '../../../../utils/log/transfer/format-markdown.ts';
import { fileOf, lineOf } from '../../../fixtures/log/copy-file.ts';
import { plainWords } from '../../../fixtures/log/markdown-words.ts';
import { lock } from '../../lock/secrets.ts';
import { everythingStored } from '../../lock/stored.ts';
import { bring, counts } from '../bring.ts';
import { newProfile } from '../place.ts';
import '../../lock/quick-keys.ts';

/** As a version to come may write it: nothing of it is known here but its frame. */
const thanks = {
  id: '01ARZ3NDEKTSV4RRFFQ69G5007',
  at: '2016-07-30T23:54:10.259Z',
  zone: 'Europe/Berlin',
  day: '2016-07-31',
  kind: 'thanks',
  element: 'joy',
  source: 'sidebar',
  payload: { to: 'the night nurse', why: ['a blanket', 'a joke'], weight: 3, deep: { in: 'here' } },
  weather: 'rain',
};
/** A line with more than this version knows, in and around what it says. */
const line = {
  ...lineOf(8, 'tea'),
  payload: { text: 'tea', colour: 'green' },
  place: { desk: 2, name: 'by the window' },
};

beforeEach(async () => {
  forgetKeys();
  await newProfile();
});
afterEach(() => void vi.restoreAllMocks());

const rows = () => withLog((log) => log.getAll('entries'));
const put = (row: object) => bring(fileOf([row]));
async function file(format: Format): Promise<string> {
  const { stream, written } = exportStream(format, '2026-11-29T10:00:00.000Z');
  const text = await new Response(stream).text();
  expect(written.problem).toBeNull();
  return text;
}
async function rowsInFile(): Promise<object[]> {
  const { entries, setAside } = JSON.parse(await file(json)) as Record<string, object[]>;
  return [...(entries ?? []), ...(setAside ?? [])];
}

describe('a kind that a newer version wrote', () => {
  test('is brought in whole from a file, beside what is known', async () => {
    const { preview } = await bring(fileOf([lineOf(1), thanks]));
    expect(preview).toEqual({ ...counts(2), newer: 1 });
    expect(await rows()).toEqual([lineOf(1), thanks]);
    expect((await bring(fileOf([thanks]))).preview).toEqual(counts(0, 1));
    expect(await countEntries()).toBe(2);
  });

  test('is told apart in the log, where it stands in its order', async () => {
    await bring(fileOf([lineOf(1), thanks, lineOf(9)]));
    const { entries, newer, unreadable } = await readPage();
    expect(entries).toEqual([lineOf(9), lineOf(1)]);
    expect(newer).toMatchObject([{ kind: 'newer', id: thanks.id, day: thanks.day, row: thanks }]);
    expect(unreadable).toBe(0);
    expect(await readSome([thanks.id])).toMatchObject([{ kind: 'newer' }]);
    expect(await onThisDay('2026-07-31')).toMatchObject([{ kind: 'newer' }]);
  });

  test('goes whole into each copy, and comes back from it', async () => {
    await put(thanks);
    const copy = await file(json);
    expect(await rowsInFile()).toEqual([thanks]);
    const [head, row = ''] = (await file(csv)).split('\r\n');
    expect(row.match(/"(?:[^"]|"")*"/g)).toHaveLength(head?.split(',').length ?? 0);
    for (const text of ['thanks', '2016-07-31', '01:54', 'joy', 'a blanket', 'rain', 'night nurse'])
      expect(row).toContain(text);
    const reading = await file(markdown(plainWords));
    expect(reading).toContain('## Day 2016-07-31\n\n### Newer, 23:54 Europe/Berlin\n');
    for (const text of ['- kind: thanks', '> the night nurse', '> a joke', '> rain', 'weight: 3'])
      expect(reading).toContain(text);
    await newProfile();
    await bring(copy);
    expect(await rows()).toEqual([thanks]);
  });

  test('is counted in a copy as whoever reads it counts it', async () => {
    await bring(fileOf([lineOf(1), thanks]));
    const { stream, written } = exportStream(json, '2026-11-29T10:00:00.000Z');
    await new Response(stream).text();
    expect(written).toMatchObject({ entries: 2, aside: 0 });
  });

  test('merges by its edits like any other: the newer one stays, and none is lost', async () => {
    await put(thanks);
    const edited = { ...thanks, weather: 'sun', editedAt: '2017-01-01T00:00:00.000Z' };
    expect((await put(edited)).preview).toEqual({ ...counts(0, 0, 1), newer: 1 });
    expect(await rows()).toEqual([edited]);
    await put(thanks);
    expect(await rows()).toEqual([edited]);
    const other = { ...thanks, weather: 'snow', editedAt: '2018-01-01T00:00:00.000Z' };
    await put(other);
    const both = (await rows()).map(({ id: _, ...row }) => row as object);
    const without = ({ id: _, ...row }: typeof other) => row;
    expect(both).toHaveLength(2);
    expect(both).toEqual(expect.arrayContaining([without(edited), without(other)]));
  });

  test('is not brought in twice where an older version has set it aside', async () => {
    await withLog((log) => log.put('entries', { id: thanks.id, aside: thanks } as never));
    expect((await readPage()).newer).toMatchObject([{ row: thanks }]);
    expect((await put(thanks)).preview).toEqual(counts(0, 1));
    expect(await rowsInFile()).toEqual([thanks]);
  });

  test('is sealed by a lock, and comes out whole', async () => {
    await bring(fileOf([thanks, line]));
    await lock();
    const stored = await everythingStored();
    for (const secret of ['nurse', 'blanket', 'rain', 'window', 'green'])
      expect(stored).not.toContain(secret);
    expect(await rowsInFile()).toEqual(expect.arrayContaining([thanks, line]));
    expect((await readPage()).newer).toMatchObject([{ row: thanks }]);
    expect((await bring(fileOf([thanks, line]))).preview).toEqual(counts(0, 2));
    await put({ ...thanks, id: lineOf(9).id });
    expect(await everythingStored()).not.toContain('nurse');
    await removeLock();
    await finishLock();
    expect(await rows()).toEqual([thanks, line, { ...thanks, id: lineOf(9).id }]);
  });

  test('is deleted, and comes back as it was', async () => {
    await put(thanks);
    const deleted = await deleteEntry(thanks.id);
    expect(await rows()).toEqual([]);
    if (deleted) await restoreEntry(deleted);
    expect(await rows()).toEqual([thanks]);
  });

  test('is not changed here', async () => {
    await put(thanks);
    expect(await updateEntry(thanks.id, { hard: true })).toBeNull();
    expect(await rows()).toEqual([thanks]);
  });

  test('stands in the way of no search', async () => {
    await bring(fileOf([lineOf(1, 'a blanket'), thanks]));
    for await (const { found, looked } of findEntries({ text: 'blanket' })) {
      expect(found.map(({ entry }) => entry.id)).toEqual([lineOf(1).id]);
      expect(looked).toBe(2);
    }
  });

  test.each([
    ['in the clear', async () => undefined, readInTheClear],
    ['under a lock', lock, decryptRows],
  ])('goes when its term is over, unless it waits to come back: %s', async (_, prepare, open) => {
    const waits = { ...thanks, id: lineOf(9).id, payload: { returns: 'spring' } };
    const bare = { ...thanks, id: lineOf(10).id, payload: undefined };
    await bring(fileOf([thanks, waits, bare, lineOf(1)]));
    await prepare();
    expect(await deleteTerm('2016-07-31', open)).toBe(3);
    expect(await rowsInFile()).toEqual([waits]);
  });
});

describe('what counts as written by a newer version', () => {
  test.each([
    ['a kind', { kind: 'thanks' }],
    ['a kind by the name of what every object has', { kind: 'toString' }],
    ['an element', { element: 'wisdom' }],
    ['a place it was written in', { source: 'watch' }],
    ['a feeling after', { after: 'calmer' }],
    ['a kind without the rest', { kind: 'thanks', element: undefined, source: undefined }],
  ])('%s that is not known', (_, change) => {
    const row = { ...lineOf(1), ...change };
    expect(readNewerEntry(row)).toMatchObject({ kind: 'newer', id: row.id, row });
  });

  test.each([
    ['a day that is none', { kind: 'thanks', day: 'someday' }],
    ['a day far from its instant', { kind: 'thanks', day: '2020-01-01' }],
    ['no instant', { kind: 'thanks', at: 'x' }],
    ['an id of another shape', { kind: 'thanks', id: '7' }],
    ['the last id there is', { kind: 'thanks', id: lastId }],
    ['no kind', { kind: undefined, element: 'wisdom' }],
    ['an empty kind', { kind: '' }],
    ['a kind as long as a text', { kind: 'x'.repeat(201) }],
    ['an element that would stay in the clear under a lock', { kind: 'thanks', element: ['a'] }],
    ['what makes it look sealed', { kind: 'thanks', sealed: {} }],
    ['a known kind that is damaged', { payload: {} }],
  ])('not with %s', (_, change) => {
    expect(readNewerEntry({ ...lineOf(1), ...change })).toBeNull();
  });

  test.each([null, 7, 'x', [], {}])('not %j', (raw) => {
    expect(readNewerEntry(raw)).toBeNull();
  });
});

describe('a field that only a newer version knows', () => {
  test('stays through reading, copies, and what is changed here', async () => {
    await put(line);
    expect((await readPage()).entries).toEqual([line]);
    expect(await rowsInFile()).toEqual([line]);
    expect(await file(csv)).toContain('by the window');
    const reading = await file(markdown(plainWords));
    for (const text of ['> green', '> by the window', 'place\\.desk: 2'])
      expect(reading).toContain(text);
    const changed = await updateEntry(line.id, { payload: { text: 'coffee' }, hard: true });
    expect(changed).toMatchObject({
      ...line,
      hard: true,
      payload: { text: 'coffee', colour: 'green' },
    });
    expect(await rows()).toEqual([changed]);
  });

  test('is read by the guard', async () => {
    const { entryNeedsSupport } = await import('../../../../utils/log/returning/needs-support.ts');
    const danger = 'I want to kill myself';
    expect(await entryNeedsSupport(lineOf(1))).toBe(false);
    expect(await entryNeedsSupport({ ...lineOf(1), note: [danger] } as never)).toBe(true);
    const payload = { text: 'tea', more: { said: danger } };
    expect(await entryNeedsSupport({ ...lineOf(1), payload } as never)).toBe(true);
  });
});
