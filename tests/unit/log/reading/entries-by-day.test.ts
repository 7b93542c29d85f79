import { beforeEach, expect, test, vi } from 'vitest';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import {
  daysOfLog,
  entriesBetween,
  lastDayOf,
  monthsBetween,
} from '../../../../utils/log/reading/entries-by-day.ts';
import { newProfile } from '../place.ts';

beforeEach(newProfile);

async function fill(...days: string[]): Promise<void> {
  for (const day of days) {
    const now = () => Temporal.ZonedDateTime.from(`${day}T10:00[Europe/Berlin]`);
    const payload = { text: day };
    await keepEntry({ kind: 'line', element: 'kindness', source: 'newtab', payload }, { now });
  }
}

async function between(from: string, to: string): Promise<string[]> {
  const all = await Array.fromAsync(entriesBetween(from, to));
  return all.flat().map(({ day }) => day);
}

test('the days of a span, both ends included, over months', async () => {
  await fill('2025-12-31', '2026-01-01', '2026-02-28', '2026-03-31', '2026-04-01');
  expect(await between('2026-01-01', '2026-03-31')).toEqual([
    '2026-01-01',
    '2026-02-28',
    '2026-03-31',
  ]);
  expect(await between('2026-02-28', '2026-02-28')).toEqual(['2026-02-28']);
  expect(await between('2026-05-01', '2026-04-01')).toEqual([]);
  expect(await daysOfLog()).toEqual({ first: '2025-12-31', last: '2026-04-01' });
});

test('nothing outside the span is read, and an empty log has no days', async () => {
  expect(await daysOfLog()).toBeNull();
  await fill('2020-01-01', '2026-01-01');
  const readAll = vi.spyOn(IDBIndex.prototype, 'getAll');
  await between('2026-01-01', '2026-01-05');
  expect(readAll).toHaveBeenCalledOnce();
});

test('months of a log, newest first, over the end of a year', () => {
  expect(monthsBetween('2025-11-30', '2026-02-01')).toEqual([
    '2026-02',
    '2026-01',
    '2025-12',
    '2025-11',
  ]);
  expect(monthsBetween('2026-02-01', '2026-02-28')).toEqual(['2026-02']);
  expect(monthsBetween('0001-01-01', '2026-02-01')).toHaveLength(1_200);
  expect(lastDayOf('2028-02')).toBe('2028-02-29');
  expect(lastDayOf('2026-11')).toBe('2026-11-30');
});
