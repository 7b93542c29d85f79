import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Pace } from '../../../../utils/async/pace.ts';
import { withLog } from '../../../../utils/log/database/connection.ts';
import { asidesOf, noteEnd } from '../../../../utils/log/database/draft-row.ts';
import { putAll } from '../../../../utils/log/database/entry-rows.ts';
import type { EndedRow, EntryRow } from '../../../../utils/log/database/schema.ts';
import { read, write } from '../../../../utils/log/database/transactions.ts';
import { mirrorKey, writeMirror } from '../../../../utils/log/drafts/draft-mirror.ts';
import { readPage } from '../../../../utils/log/entries.ts';
import { recent, recordHeld, recordIntent } from '../../../../utils/log/nudge-history.ts';
import { countOver, deleteExpired } from '../../../../utils/log/retention/retention.ts';
import { exportLog, type Format } from '../../../../utils/log/transfer/export.ts';
import { csv } from '../../../../utils/log/transfer/format-csv.ts';
import { json } from '../../../../utils/log/transfer/format-json.ts';
import { lookAtKeeping } from '../../../../utils/stores/keeping.ts';
import { localStore } from '../../../../utils/stores/local-storage.ts';
import { lineOf } from '../../../fixtures/log/copy-file.ts';
import { newProfile } from '../place.ts';

beforeEach(newProfile);

const day = 86_400_000;
const keep = (...rows: unknown[]) =>
  withLog(async (log) => {
    const tx = log.transaction('entries', 'readwrite');
    for (const row of rows) void tx.store.put(row as EntryRow);
    await tx.done;
  });

describe('what was ended', () => {
  const ended = () => read(['ended'], (tx) => tx.objectStore('ended').getAllKeys());
  const end = (id: string, at: number) =>
    write(['ended'], (tx) => noteEnd(tx, { id, at } as EndedRow));

  test('is remembered for 90 days', async () => {
    const now = 200 * day;
    await end('old', now - 90 * day);
    await end('young', now - 90 * day + 1);
    expect(await ended()).toEqual(['old', 'young']);
    await end('new', now);
    expect(await ended()).toEqual(['new', 'young']);
  });

  test('aside belongs to its own slot only', () => {
    const range = asidesOf('line');
    const inside = ['line\u0000i\u0000k', 'line\u0000'].map((key) => range.includes(key));
    const outside = ['', 'a', 'line', 'line2', 'lin\u0000i'].map((key) => range.includes(key));
    expect([...inside, ...outside]).toEqual([true, true, false, false, false, false, false]);
  });
});

describe('a mirror is written', () => {
  const store = () => localStore() as NonNullable<ReturnType<typeof localStore>>;
  const draft = { id: 'i', fields: { text: { value: 'tea', at: 1, by: 'p' } } };

  test('at once, unless storage does not take it', async () => {
    expect(writeMirror(store(), 'line', 'p', draft)).toBe(null);
    // It is known by then that there is no lock, and that words may be kept.
    await Promise.all([readPage(), lookAtKeeping()]);
    const text = JSON.stringify(draft);
    const more = { ...draft, slot: 'line' };
    expect(writeMirror(store(), 'line', 'p', more)).toBe(text);
    expect(store().read(mirrorKey('line', 'p'))).toBe(text);
    const full = { ...store(), write: () => false };
    expect(writeMirror(full, 'line', 'p', draft)).toBe(null);
  });
});

describe('the ledger of nudges', () => {
  const fill = (count: number) =>
    withLog(async (log) => {
      const tx = log.transaction('nudges', 'readwrite');
      for (let n = 0; n < count; n++) {
        const intendedAt = new Date(n * 1_000).toISOString();
        void tx.store.put({ id: String(n).padStart(5, '0'), origin: 'few', intendedAt, open: 1 });
      }
      await tx.done;
    });

  test('gives as many of the newest as asked for, 1 to 1,000', async () => {
    await fill(1_002);
    const intendedAt = new Date(1_001_000).toISOString();
    for (const [limit, count] of [
      [undefined, 50],
      [2.9, 2],
      [1, 1],
      [0, 1],
      [-5, 1],
      [Number.NaN, 1],
      [1_001, 1_000],
    ]) {
      const rows = await recent(limit);
      expect(rows, `${limit}`).toHaveLength(count ?? 0);
      expect(rows[0]).toEqual({ id: '01001', origin: 'few', intendedAt });
    }
  });

  test('keeps the first instant of a hold, with its newest reason', async () => {
    await recordIntent({ id: 'n', origin: 'few', at: 0 });
    await recordHeld('n', { at: 1_000, reason: 'away' });
    await recordHeld('n', { at: 2_000, reason: 'sound' });
    const [row] = await recent();
    expect(row).toMatchObject({ heldAt: new Date(1_000).toISOString(), holdReason: 'sound' });
  });
});

describe('a page of the log', () => {
  test('has as many of the newest as asked for, 1 to 500', async () => {
    await keep(...Array.from({ length: 502 }, (_, n) => lineOf(n)));
    for (const [limit, count] of [
      [undefined, 50],
      [3.9, 3],
      [0, 1],
      [-1, 1],
      [Number.NaN, 1],
      [501, 500],
    ]) {
      const page = await readPage({ ...(limit !== undefined && { limit }) });
      expect(page.entries, `${limit}`).toHaveLength(count ?? 0);
      expect(page.entries[0]?.id).toBe(lineOf(501).id);
      expect(page.next).toBe(page.entries.at(-1)?.id);
    }
  });

  test('counts each row that cannot be read once', async () => {
    await keep(lineOf(1), { ...lineOf(2), kind: 7 }, { id: 'odd' }, lineOf(3));
    expect(await readPage()).toEqual({ entries: [lineOf(3), lineOf(1)], unreadable: 2 });
  });
});

test('rows are put all or none, and each one is waited for', async () => {
  let settled = 0;
  const put = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    settled++;
  };
  const tx = { objectStore: () => ({ put }) } as never;
  await putAll(tx, 'entries', [lineOf(1), lineOf(2)]);
  expect(settled).toBe(2);
});

describe('keeping for a term', () => {
  const today = Temporal.PlainDate.from('2016-08-31');

  test('counts, and lets go, what is over; with "always" nothing', async () => {
    await keep(lineOf(1), { ...lineOf(2), at: '2016-08-01T12:00:00.000Z', day: '2016-08-01' });
    expect(await countOver('always', today)).toBe(0);
    expect(await deleteExpired('always', today)).toBe(0);
    expect(await countOver('month', today)).toBe(1);
    expect(await deleteExpired('month', today)).toBe(1);
    expect((await readPage()).entries.map(({ id }) => id)).toEqual([lineOf(2).id]);
  });
});

describe('writing the log into a file', () => {
  const texts = async (format: Format) =>
    (await Array.fromAsync(exportLog(format, 'x'))).map(({ text }) => text);

  test('takes every row over two thousand, once', async () => {
    await keep(...Array.from({ length: 2_003 }, (_, n) => ({ id: `${n}` })));
    const pieces = await Array.fromAsync(exportLog(csv, 'x'));
    expect(pieces.at(-1)).toMatchObject({ done: 2_003, total: 2_003 });
  });

  test('rests between pieces where it is due, and not else', async () => {
    await keep(lineOf(1, 'x'.repeat(70_000)), { id: 'odd', words: 'y'.repeat(70_000) });
    const rest = vi.spyOn(Pace.prototype, 'rest').mockResolvedValue();
    const isOver = vi.spyOn(Pace.prototype, 'isOver').mockReturnValue(false);
    const whole = await texts(json);
    expect(rest).not.toHaveBeenCalled();
    isOver.mockReturnValue(true);
    let resting = 0;
    rest.mockImplementation(async () => {
      expect(resting++).toBe(0);
      await new Promise((resolve) => setTimeout(resolve));
      resting--;
    });
    expect((await texts(json)).join('')).toBe(whole.join(''));
    expect(rest.mock.calls.length).toBeGreaterThan(10);
    expect(Math.max(...whole.map(({ length }) => length))).toBeLessThan(64 * 1024 + 33 * 1024);
  });
});
