import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { countEntries, readPage, updateEntry } from '../../../../utils/log/entries.ts';
import type { Entry } from '../../../../utils/log/entry/entry.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import {
  applyRetention,
  beginAnew,
  deleteOverdue,
  isOverNow,
  keepOverdue,
  overdue,
} from '../../../../utils/log/retention/apply-retention.ts';
import { readClockTrust } from '../../../../utils/log/retention/clock-trust.ts';
import { decryptRows } from '../../../../utils/log/retention/decrypt-rows.ts';
import { countDays, deleteDays } from '../../../../utils/log/retention/delete-days.ts';
import { countOfTerm, deleteTerm } from '../../../../utils/log/retention/expired-rows.ts';
import { saveSettings } from '../../../../utils/settings/store.ts';
import { at, keepOn } from '../on-days.ts';
import { newProfile } from '../place.ts';

const look = (day: string, time?: string) => applyRetention(at(day, time));
const plain = (day: string) => Temporal.PlainDate.from(day);
const ask = (day: string) => overdue(plain(day), decryptRows);
const days = async () => (await readPage()).entries.map(({ day }) => day);
const stored = async () => (await browser.storage.local.get('keepFor')).keepFor as object;

beforeEach(async () => {
  await newProfile();
  await saveSettings({ keepFor: 'month' });
});

describe('what one look takes', () => {
  test('after "always" the first look takes nothing, the next day it does', async () => {
    await keepOn('2026-01-01');
    await look('2026-02-05');
    await saveSettings({ keepFor: 'always' });
    expect(await look('2026-02-05', '11:00')).toBe(0);
    expect(await stored()).toBeUndefined();
    await saveSettings({ keepFor: 'month' });
    expect(await look('2026-02-06')).toBe(0);
    expect(await look('2026-02-07')).toBe(1);
  });

  test('after the person saw what goes, the first look takes nothing more', async () => {
    await look('2026-02-05');
    await beginAnew();
    await keepOn('2026-01-01');
    expect(await look('2026-02-06')).toBe(0);
    expect(await look('2026-02-07')).toBe(1);
  });

  test('is nothing for 20 hours, and then what was over at the first look already', async () => {
    // On 2026-02-05 what is of 2026-01-05 or before is over.
    for (const day of ['2026-01-04', '2026-01-05', '2026-01-06', '2026-01-07']) await keepOn(day);
    expect(await look('2026-02-05', '01:00')).toBe(0);
    expect(await look('2026-02-05', '20:59')).toBe(0);
    expect(await look('2026-02-05', '21:00')).toBe(2);
    expect(await days()).toEqual(['2026-01-07', '2026-01-06']);
    expect(await look('2026-02-06', '20:00')).toBe(0);
    expect(await look('2026-02-07', '20:00')).toBe(1);
  });

  test('is nothing anew where the clock went back a little', async () => {
    await keepOn('2026-01-01');
    await look('2026-02-05', '10:00');
    await look('2026-02-05', '04:00');
    expect(await look('2026-02-05', '23:00')).toBe(0);
    expect(await look('2026-02-06', '00:00')).toBe(1);
  });

  test('follows a longer term at once: what is no longer over stays', async () => {
    await keepOn('2026-01-01');
    await look('2026-02-05');
    await saveSettings({ keepFor: 'year' });
    expect(await look('2026-02-06')).toBe(0);
    expect(await countEntries()).toBe(1);
  });

  test('is written down once an hour, not each time', async () => {
    await look('2026-02-05', '10:00');
    const set = vi.spyOn(browser.storage.local, 'set');
    for (const time of ['10:05', '10:10', '10:59']) await look('2026-02-05', time);
    expect(set).not.toHaveBeenCalled();
    await look('2026-02-05', '11:00');
    expect(set).toHaveBeenCalledTimes(1);
  });

  test('waits for a look in another page', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const held = navigator.locks.request('kind-pause.keep-for', () => promise);
    const looked = look('2026-02-05');
    await countEntries();
    expect(await stored()).toBeUndefined();
    resolve();
    await Promise.all([held, looked]);
    expect(await stored()).toBeDefined();
  });

  test('is nothing where what was remembered is no record of a look', async () => {
    await keepOn('2026-01-01');
    await look('2026-02-05');
    const before = await stored();
    const junk = [
      { lastOver: null },
      { lastOver: 'x' },
      { lastOver: 7 },
      { lastOver: '2026-02-05T' },
      { at: 'x' },
      { at: Number.NaN },
      { clock: null },
      { clock: { at: 'x', seen: [], doubt: null } },
      { clock: { at: 0, seen: 'x', doubt: null } },
    ];
    for (const odd of junk) {
      await browser.storage.local.set({ keepFor: { ...before, ...odd } });
      expect(await look('2026-02-06'), JSON.stringify(odd)).toBe(0);
    }
    for (const odd of [null, 7, 'x']) {
      await browser.storage.local.set({ keepFor: odd });
      expect(await look('2026-02-06')).toBe(0);
    }
    await browser.storage.local.set({ keepFor: before });
    expect(await look('2026-02-06')).toBe(1);
  });
});

describe('a clock in doubt', () => {
  beforeEach(() => keepOn('2026-01-01'));

  test('five days at once are a jump in a browser that runs, and none after a restart', async () => {
    await look('2026-02-05');
    await look('2026-02-10');
    expect(await ask('2026-02-10')).toEqual({ count: 1, lastDay: '2026-01-10' });
    await newProfile();
    await saveSettings({ keepFor: 'month' });
    await keepOn('2026-01-01');
    await look('2026-02-05');
    await browser.storage.session.clear();
    expect(await look('2026-02-10')).toBe(1);
  });

  test('without session storage each look may be the first of the browser', async () => {
    vi.spyOn(browser.storage.session, 'get').mockRejectedValue(new Error('gone'));
    expect(await look('2026-02-05')).toBe(0);
    expect(await look('2026-02-10')).toBe(1);
  });

  test('a jump against the monotonic clock is one jump: seven days on it is believed', async () => {
    const began = at('2026-02-05');
    const lookAfter = (hours: number, elapsed: number) =>
      applyRetention(began.add({ hours }), { elapsed: elapsed * 3_600_000 });
    await lookAfter(0, 0);
    expect(await lookAfter(48, 1)).toBe(0);
    for (let on = 1; on <= 6; on++) expect(await lookAfter(48 + on * 24, 1 + on * 24)).toBe(0);
    expect(await lookAfter(48 + 7 * 24, 1 + 7 * 24)).toBe(1);
  });

  test('nothing is asked where nothing is over, where all stays, and where the clock is believed', async () => {
    await look('2026-02-05');
    expect(await ask('2026-02-05')).toBeNull();
    await look('2028-02-05');
    expect(await ask('2028-02-05')).not.toBeNull();
    expect(await ask('2026-01-20')).toBeNull();
    await saveSettings({ keepFor: 'always' });
    expect(await ask('2028-02-05')).toBeNull();
  });

  test('an answer to what is shown no longer lets nothing go, and is no answer', async () => {
    await look('2026-02-05');
    await look('2028-02-05');
    const asked = await ask('2028-02-05');
    if (!asked) return expect.unreachable();
    await keepOn('2026-01-02');
    expect(await deleteOverdue(asked, decryptRows)).toBe(0);
    expect(await ask('2028-02-05')).toEqual({ ...asked, count: 2 });
  });

  test('an answer where nothing is remembered any more is no fault', async () => {
    await keepOverdue(plain('2028-02-05'));
    expect(await stored()).toBeUndefined();
    expect(await deleteOverdue({ count: 1, lastDay: '2026-01-10' }, decryptRows)).toBe(1);
    expect(await stored()).toBeUndefined();
  });
});

describe('what is known of the clock, as stored', () => {
  const seen = [{ day: '2026-02-05', unseen: 3 }];
  const doubt = { from: '2026-02-05', days: ['2026-02-06'], kept: true };

  test('reads back as it is', () => {
    for (const clock of [
      { at: 7, seen, doubt: null },
      { at: 7, seen, doubt },
    ]) {
      expect(readClockTrust(clock)).toEqual(clock);
    }
  });

  test('is none where its time or its days are missing', () => {
    for (const odd of [null, undefined, 'x', 7, {}, { at: 7 }, { at: 'x', seen }, { seen }]) {
      expect(readClockTrust(odd)).toBeNull();
    }
  });

  test('a doubt that cannot be read stays a doubt', () => {
    for (const odd of [undefined, 7, {}, { from: 7, days: [] }, { from: 'x' }]) {
      const clock = readClockTrust({ at: 7, seen, doubt: odd });
      expect(clock?.doubt).toEqual({ from: '', days: [], kept: false });
    }
  });

  test('days that are none are left out, and so are more than seven', () => {
    const odd = [null, 7, { day: 7, unseen: 1 }, { day: 'x', unseen: 'x' }];
    const many = Array.from({ length: 9 }, (_, n) => ({ day: String(n), unseen: 0 }));
    expect(readClockTrust({ at: 7, seen: [...odd, ...seen], doubt: null })?.seen).toEqual(seen);
    expect(readClockTrust({ at: 7, seen: many, doubt: null })?.seen).toEqual(many.slice(2));
    const read = readClockTrust({ at: 7, seen, doubt: { ...doubt, days: [7, 'a'] } });
    expect(read?.doubt?.days).toEqual(['a']);
  });
});

describe('which entries of an import are over', () => {
  const entry = (day: string) => ({ kind: 'line', day, payload: { text: 'x' } }) as Entry;
  const letter = (day: string, more: object) =>
    ({ kind: 'letter', day, zone: 'UTC', payload: { text: 'x', ...more } }) as Entry;

  test('those of the last day too, and none of the day after', async () => {
    const isOver = await isOverNow(plain('2026-02-05'));
    expect(isOver(entry('2026-01-05'))).toBe(true);
    expect(isOver(entry('2026-01-06'))).toBe(false);
  });

  test('a letter by when it came back, and none that has not', async () => {
    const isOver = await isOverNow(plain('2026-02-05'));
    expect(isOver(letter('2025-01-01', { returns: '2027-01-01' }))).toBe(false);
    const opened = (instant: string) =>
      letter('2025-01-01', { returns: '2025-12-01', opened: instant });
    expect(isOver(opened('2026-02-01T10:00:00.000Z'))).toBe(false);
    expect(isOver(opened('2026-01-01T10:00:00.000Z'))).toBe(true);
  });

  test('none where entries stay always', async () => {
    await saveSettings({ keepFor: 'always' });
    expect((await isOverNow(plain('2026-02-05')))(entry('1999-01-01'))).toBe(false);
  });
});

describe('a letter whose term is over', () => {
  const write = (day: string) =>
    keepEntry(
      { kind: 'letter', element: 'kindness', source: 'popup', payload: { text: day } },
      { now: () => at(day) },
    );

  test('is one of exactly the last day too', async () => {
    for (const day of ['2026-01-10', '2026-01-11']) await write(day);
    expect(await countOfTerm('2026-01-10', decryptRows)).toBe(1);
    expect(await deleteTerm('2026-01-10', decryptRows)).toBe(1);
    expect(await days()).toEqual(['2026-01-11']);
  });

  test('stays where it was changed while it was looked at', async () => {
    const letter = await write('2026-01-10');
    const gone = await deleteTerm('2026-01-10', async (rows) => {
      const read = await decryptRows(rows);
      await updateEntry(letter?.id ?? '', { hard: true });
      return read;
    });
    expect([gone, await countEntries()]).toEqual([0, 1]);
  });
});

test('one chosen day counts as one, and goes alone', async () => {
  for (const day of ['2026-01-31', '2026-02-01', '2026-02-02']) await keepOn(day);
  const one = { from: '2026-02-01', to: '2026-02-01' };
  expect(await countDays(one)).toBe(1);
  expect(await deleteDays(one)).toBe(1);
  expect(await days()).toEqual(['2026-02-02', '2026-01-31']);
});
