import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { StrayDraft, Strays } from '../../../utils/log/containers/stray-message.ts';
import { bringStrays } from '../../../utils/log/containers/strays.ts';
import { takeStrays } from '../../../utils/log/containers/take-strays.ts';
import { closeLog, withLog } from '../../../utils/log/database/connection.ts';
import { databaseName } from '../../../utils/log/database/schema.ts';
import { putDraft, readDraft } from '../../../utils/log/drafts/draft-store.ts';
import type { Entry } from '../../../utils/log/entry/entry.ts';
import { nextId } from '../../../utils/log/entry/entry-id.ts';
import { newProfile } from './place.ts';

beforeEach(newProfile);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const start = Date.UTC(2026, 2, 2, 10);
const made = (at: number, text = `line ${at}`): Entry => ({
  id: nextId(start + at),
  at: new Date(start + at).toISOString(),
  zone: 'UTC',
  day: '2026-03-02',
  kind: 'line',
  element: 'kindness',
  source: 'newtab',
  payload: { text },
});
const put = (...entries: object[]) =>
  withLog(async (log) => {
    for (const entry of entries) await log.put('entries', entry as never);
  });
const idsThere = () => withLog((log) => log.getAllKeys('entries'));
const typed = (value: unknown, at = 5) => ({ text: { value, at, by: 'page' } });
const putRow = (slot: string, fields: object, more: object = {}) =>
  withLog((log) => log.put('drafts', { slot, id: `${slot}.first`, fields, ...more } as never));
const slotsThere = () => withLog((log) => log.getAllKeys('drafts'));
const mirror = (slot: string, page: string, id: string, fields: object) =>
  localStorage.setItem(`kind-pause.draft.${slot}:${page}`, JSON.stringify({ id, fields }));

/** Takes everything but what is named. */
function taker(refused: string[] = [], meanwhile: () => Promise<unknown> = async () => undefined) {
  const sent: Strays[] = [];
  const take = async (strays: Strays) => {
    sent.push(strays);
    await meanwhile();
    const entries = strays.entries.map(({ id }) => id).filter((id) => !refused.includes(id));
    const drafts = strays.drafts.map(({ slot }) => slot).filter((slot) => !refused.includes(slot));
    return { entries, drafts };
  };
  return { sent, take };
}

describe('what is brought out of a container', () => {
  test('makes no database where there is none', async () => {
    closeLog();
    const { sent, take } = taker();
    expect(await bringStrays(take)).toEqual({ entries: 0, drafts: [], stay: false });
    expect(await indexedDB.databases()).toEqual([]);
    expect(sent).toEqual([]);
  });

  test('of a database that is no log is nothing', async () => {
    (await openDB(databaseName, 1)).close();
    const { sent, take } = taker();
    expect(await bringStrays(take)).toEqual({ entries: 0, drafts: [], stay: false });
    expect(sent).toEqual([]);
  });

  test('goes twenty entries at a time, each once, and then is gone', async () => {
    const all = Array.from({ length: 45 }, (_, at) => made(at));
    await put(...all);
    const { sent, take } = taker();
    expect(await bringStrays(take)).toEqual({ entries: 45, drafts: [], stay: false });
    expect(sent.map(({ entries }) => entries.length)).toEqual([20, 20, 5]);
    expect(sent.flatMap(({ entries }) => entries)).toEqual(all);
    expect(await idsThere()).toEqual([]);
  });

  test('asks for nothing more behind a full piece that was the last', async () => {
    await put(...Array.from({ length: 20 }, (_, at) => made(at)));
    const { sent, take } = taker();
    expect((await bringStrays(take)).entries).toBe(20);
    expect(sent).toHaveLength(1);
  });

  test('stays where it is not taken or cannot be read, and others pass it', async () => {
    const [one, two, three] = [made(1), made(2), made(3)];
    const unreadable = { id: `${two.id}0`, day: 'no day', kind: 'line', element: 'kindness' };
    await put(one, two, unreadable, three);
    const { sent, take } = taker([one.id]);
    expect(await bringStrays(take)).toEqual({ entries: 2, drafts: [], stay: true });
    expect(sent.map(({ entries }) => entries.map(({ id }) => id))).toEqual([
      [one.id, two.id, three.id],
    ]);
    expect(await idsThere()).toEqual([one.id, unreadable.id]);
  });

  test('stays where another tab changed it meanwhile, and is brought the next time', async () => {
    const one = made(1);
    await put(one);
    const edited = { ...one, payload: { text: 'edited' } };
    const { take } = taker([], () => put(edited));
    expect(await bringStrays(take)).toEqual({ entries: 1, drafts: [], stay: true });
    const again = taker();
    expect(await bringStrays(again.take)).toEqual({ entries: 1, drafts: [], stay: false });
    expect(again.sent[0]?.entries).toEqual([edited]);
  });

  test('lets go of the database, also when something goes wrong', async () => {
    await put(made(1));
    closeLog();
    const gone = new Error('gone');
    await expect(bringStrays(() => Promise.reject(gone))).rejects.toBe(gone);
    const newer = await openDB(databaseName, 99, { blocked: () => expect.unreachable() });
    newer.close();
  });
});

describe('drafts of a container', () => {
  const fieldsOf = ({ fields }: StrayDraft) =>
    Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));

  test('are brought with what mirrors and notes know of them, and go', async () => {
    await putRow('line', {
      a: { value: 'row', at: 5, by: 'p' },
      b: { value: 'old', at: 5, by: 'p' },
    });
    mirror('line', 'gone', 'line.first', { b: { value: 'newer', at: 6, by: 'q' } });
    mirror('letter', 'gone', 'letter.first', typed('only here'));
    const loose = [
      { slot: 'line', fields: { c: { value: 'noted', at: 7, by: 'r' } } },
      { slot: 'notice', fields: typed('noted alone') },
    ];
    const { sent, take } = taker();
    const brought = await bringStrays(take, loose);
    expect(brought).toEqual({ entries: 0, drafts: ['line', 'notice', 'letter'], stay: false });
    expect(sent.map(({ entries }) => entries)).toEqual([[], [], []]);
    const drafts = sent.flatMap((one) => one.drafts);
    expect(drafts.map(fieldsOf)).toEqual([
      { a: 'row', b: 'newer', c: 'noted' },
      { text: 'noted alone' },
      { text: 'only here' },
    ]);
    expect(await slotsThere()).toEqual([]);
    expect(localStorage.length).toBe(0);
  });

  test('come along without a database as well', async () => {
    closeLog();
    mirror('letter', 'gone', 'letter.first', typed('only here'));
    const { take } = taker();
    expect((await bringStrays(take)).drafts).toEqual(['letter']);
    expect(localStorage.length).toBe(0);
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('that are over count no more, and what is empty goes without a word', async () => {
    await withLog((log) => log.put('ended', { id: 'letter.x', at: 9, edited: 9 }));
    await putRow('line', {});
    mirror('letter', 'gone', 'letter.x', typed('kept', 9));
    const { sent, take } = taker();
    expect(await bringStrays(take)).toEqual({ entries: 0, drafts: [], stay: false });
    expect(sent).toEqual([]);
    expect(await slotsThere()).toEqual([]);
    expect(localStorage.length).toBe(0);
  });

  test('that are not taken stay with their mirrors, and others pass them', async () => {
    await putRow('line', typed('here'));
    await putRow('notice', typed('there'));
    mirror('line', 'gone', 'line.first', typed('mirrored', 7));
    const { take } = taker(['line']);
    expect(await bringStrays(take)).toEqual({ entries: 0, drafts: ['notice'], stay: true });
    expect(await slotsThere()).toEqual(['line']);
    expect(localStorage.length).toBe(1);
  });

  test('that are sealed stay, and what was typed beside them comes', async () => {
    const sealed = { key: 'k', iv: new Uint8Array(12), data: new Uint8Array(16) };
    await putRow('line', {}, { sealed });
    mirror('line', 'gone', 'line.first', typed('mirrored'));
    const { sent, take } = taker();
    expect(await bringStrays(take)).toEqual({ entries: 0, drafts: ['line'], stay: true });
    expect(sent.flatMap(({ drafts }) => drafts.map(fieldsOf))).toEqual([{ text: 'mirrored' }]);
    expect(await slotsThere()).toEqual(['line']);
  });

  test('that were typed on meanwhile stay for the next time', async () => {
    await putRow('line', typed('here'));
    const { take } = taker([], () => putRow('line', typed('here and on', 8)));
    expect((await bringStrays(take)).drafts).toEqual(['line']);
    expect(await slotsThere()).toEqual(['line']);
  });
});

describe('what is taken into the log', () => {
  const draft = (value: unknown, slot = 'line') => ({
    entries: [],
    drafts: [{ slot, fields: typed(value) }],
  });
  const fieldIn = async (slot: string) => (await readDraft(slot, [])).row.fields.text;

  test('is told by id and slot; what is no entry and no draft is left out', async () => {
    const [one, two] = [made(1), made(2)];
    const sent = {
      entries: [one, { id: 'x' }, null, two],
      drafts: [
        null,
        { fields: typed('a') },
        { slot: 7, fields: {} },
        { slot: 'line', fields: typed('b') },
      ],
    };
    expect(await takeStrays(sent)).toEqual({ entries: [one.id, two.id], drafts: ['line'] });
    expect(await idsThere()).toEqual([one.id, two.id]);
    const ledger = await withLog((log) => log.get('meta', 'ledger'));
    expect(ledger).toMatchObject({ count: 2, lastSeq: 2 });
  });

  test('twice is there once; another text of one id stands beside it, once', async () => {
    const one = made(1);
    const other = made(1, 'another text');
    await takeStrays({ entries: [one] });
    expect(await takeStrays({ entries: [one] })).toEqual({ entries: [one.id], drafts: [] });
    expect(await withLog((log) => log.get('meta', 'ledger'))).toMatchObject({
      count: 1,
      lastSeq: 1,
    });
    for (let times = 0; times < 2; times++) {
      expect((await takeStrays({ entries: [{ ...other, id: one.id }] })).entries).toEqual([one.id]);
    }
    const rows = await withLog((log) => log.getAll('entries'));
    const there = rows.map((row) => (row as unknown as Entry).payload);
    expect(there).toContainEqual({ text: 'another text' });
    expect(there).toContainEqual({
      text: one.payload && 'text' in one.payload ? one.payload.text : '',
    });
    expect(rows).toHaveLength(2);
    expect(await withLog((log) => log.get('meta', 'ledger'))).toMatchObject({ count: 2 });
  });

  test.each<[string, unknown, boolean]>([
    ['empty', '', true],
    ['blank', ' \n ', true],
    ['null', null, true],
    ['a word', 'word', false],
    ['a number', 0, false],
    ['no', false, false],
  ])('a draft takes a slot in which is %s: %s', async (_what, value, isTaken) => {
    await putDraft('line', { id: 'line.first', fields: typed(value) });
    expect((await takeStrays(draft('mine'))).drafts).toEqual(isTaken ? ['line'] : []);
    expect((await fieldIn('line'))?.value).toBe(isTaken ? 'mine' : value);
  });

  test('a draft is newer than what was in its slot before, and never of an older time', async () => {
    vi.useFakeTimers({ now: start, toFake: ['Date'] });
    await takeStrays(draft('mine'));
    expect(await fieldIn('line')).toEqual({ value: 'mine', at: start, by: expect.any(String) });
    await putDraft('letter', { id: 'letter.first', fields: typed('', start + 1_000) });
    await takeStrays(draft('mine', 'letter'));
    expect(await fieldIn('letter')).toEqual({
      value: 'mine',
      at: start + 1_001,
      by: expect.any(String),
    });
  });

  test('is nothing once writing has stopped', async () => {
    await browser.storage.session.set({ logWritesStopped: true });
    await expect(takeStrays({ entries: [made(1)] })).rejects.toHaveProperty('kind', 'disk-full');
    expect(await idsThere()).toEqual([]);
  });
});
