import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { countEntries, readPage } from '../../../../utils/log/entries.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import {
  applyRetention,
  deleteOverdue,
  keepOverdue,
  overdue,
} from '../../../../utils/log/retention/apply-retention.ts';
import { decryptRows } from '../../../../utils/log/retention/decrypt-rows.ts';
import { countOver, deleteExpired } from '../../../../utils/log/retention/retention.ts';
import { openLetter } from '../../../../utils/log/returning/letters.ts';
import { saveSettings } from '../../../../utils/settings/store.ts';
import { at, keepOn } from '../on-days.ts';
import { newProfile } from '../place.ts';

const writeOn = (day: string, returns?: string) =>
  keepEntry(
    {
      kind: 'letter',
      element: 'kindness',
      source: 'popup',
      payload: { text: `from ${day}`, ...(returns && { returns }) },
    },
    { now: () => at(day) },
  );
const days = async () => (await readPage({ limit: 500 })).entries.map(({ day }) => day).reverse();
const look = (day: string, time?: string) => applyRetention(at(day, time), { open: decryptRows });
const ask = (day: string) => overdue(Temporal.PlainDate.from(day), decryptRows);

beforeEach(async () => {
  await newProfile();
  await saveSettings({ keepFor: 'month' });
});

describe('F87 a clock that jumped', () => {
  beforeEach(async () => {
    for (const day of ['2026-03-01', '2026-03-10']) await keepOn(day);
    await look('2026-03-10');
  });

  test('two years ahead takes nothing after 21 hours, nor once it is right again', async () => {
    await look('2028-03-11');
    expect(await look('2028-03-12', '08:00')).toBe(0);
    await browser.storage.session.clear();
    for (const day of ['2026-03-12', '2026-03-13', '2026-03-14']) expect(await look(day)).toBe(0);
    expect(await ask('2026-03-14')).toBeNull();
    expect(await countEntries()).toBe(2);
  });

  test('is told with what would go, and that goes once the person says so', async () => {
    await look('2028-03-11');
    const asked = await ask('2028-03-11');
    expect(asked).toEqual({ count: 2, lastDay: '2028-02-09' });
    if (!asked) return;
    expect(await deleteOverdue({ ...asked, count: 1 }, decryptRows)).toBe(0);
    expect(await countEntries()).toBe(2);
    expect(await deleteOverdue(asked, decryptRows)).toBe(2);
    expect(await ask('2028-03-11')).toBeNull();
    await keepOn('2028-03-11');
    for (let on = at('2028-03-12'); on.month < 5; on = on.add({ days: 1 })) {
      await look(on.toPlainDate().toString());
    }
    expect(await countEntries()).toBe(0);
  });

  test('"keep them for now" is quiet, says so once more, and waits for seven days', async () => {
    await look('2028-03-11');
    await keepOverdue(Temporal.PlainDate.from('2028-03-11'));
    expect(await ask('2028-03-11')).toBeNull();
    for (let on = 12; on <= 16; on++) {
      expect(await look(`2028-03-${on}`)).toBe(0);
      expect(await ask(`2028-03-${on}`)).toBeNull();
    }
    expect(await look('2028-03-17')).toBe(0);
    expect((await ask('2028-03-17'))?.count).toBe(2);
    expect(await look('2028-03-18')).toBe(2);
  });

  test('as after six weeks away; a wait of seven days needs no answer', async () => {
    expect(await look('2026-04-22')).toBe(0);
    expect((await ask('2026-04-22'))?.count).toBe(2);
    for (let on = 23; on <= 28; on++) expect(await look(`2026-04-${on}`)).toBe(0);
    expect(await look('2026-04-29')).toBe(2);
  });

  test('is seen against the monotonic clock, also in small steps', async () => {
    await keepOn('2026-03-20');
    await browser.storage.session.clear();
    await applyRetention(at('2026-03-20', '10:00'), { elapsed: 1_000 });
    await applyRetention(at('2026-03-21', '06:00'), { elapsed: 2_000 });
    expect(await ask('2026-04-21')).toBeNull();
    await applyRetention(at('2026-03-22', '02:00'), { elapsed: 3_000 });
    expect((await ask('2026-04-21'))?.count).toBe(3);
  });

  test('before an update counts as well: what the old version found over is not believed', async () => {
    await browser.storage.local.set({
      keepFor: { lastOver: '2028-02-09', at: at('2028-03-11').epochMilliseconds },
    });
    expect(await look('2028-03-12')).toBe(0);
    expect((await ask('2028-03-12'))?.count).toBe(2);
  });
});

describe('a letter', () => {
  const lookFrom = async (first: string, last: string) => {
    for (let on = at(first); on.toPlainDate().toString() <= last; on = on.add({ days: 2 })) {
      await look(on.toPlainDate().toString());
    }
  };

  test('is never let go before it came back; its term begins when it was opened', async () => {
    const letter = await writeOn('2026-01-01', '2026-03-01');
    await writeOn('2026-01-01', 'hard');
    await writeOn('2026-01-01');
    await keepOn('2026-01-01');
    await lookFrom('2026-01-02', '2026-03-01');
    expect((await readPage()).entries.map(({ payload }) => payload)).toEqual([
      { text: 'from 2026-01-01', returns: 'hard' },
      { text: 'from 2026-01-01', returns: '2026-03-01' },
    ]);
    await openLetter(letter?.id ?? '', () => at('2026-03-01'));
    await lookFrom('2026-03-02', '2026-03-31');
    expect(await countEntries()).toBe(2);
    await lookFrom('2026-04-01', '2026-04-05');
    expect((await readPage()).entries.map(({ kind }) => kind)).toEqual(['letter']);
  });

  test('stays also when the settings let older ones go, and is not counted there', async () => {
    await writeOn('2026-01-01', '2026-03-01');
    await keepOn('2026-01-01');
    const today = Temporal.PlainDate.from('2026-02-10');
    expect(await countOver('month', today, decryptRows)).toBe(1);
    expect(await deleteExpired('month', today, decryptRows)).toBe(1);
    expect(await days()).toEqual(['2026-01-01']);
  });
});
