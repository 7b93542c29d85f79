import { withCodec } from './codec.ts';
import { dayText, firstDay, isDay, lastDay } from './date-text.ts';
import type { Entry } from './entry.ts';
import { sizeOf } from './rows.ts';
import type { LogTransaction } from './schema.ts';
import { read } from './write.ts';

/** Days read in one transaction: fewer where texts are long, more where they are few. */
const stretch = { first: 8, most: 62 };
/** Code units of text that are read at once with ease. */
const easySize = 1_000_000;

/** The first and the last local day of the log; null for an empty one. @throws LogProblem */
export async function daysOfLog(): Promise<{ first: string; last: string } | null> {
  return read(['entries'], async (tx) => {
    const first = await firstDayOf(tx);
    const last = await endOfDays(tx, 'prevunique');
    return first === null || last === null ? null : { first, last };
  });
}

/** The first local day of the log, in the caller's transaction; null for an empty one. */
export function firstDayOf(tx: LogTransaction<'readonly'>): Promise<string | null> {
  return endOfDays(tx, 'nextunique');
}

/** Rows that were set aside may say anything instead of a day. */
async function endOfDays(
  tx: LogTransaction<'readonly'>,
  direction: 'nextunique' | 'prevunique',
): Promise<string | null> {
  const days = tx.objectStore('entries').index('day');
  let cursor = await days.openKeyCursor(IDBKeyRange.bound(firstDay, lastDay), direction);
  while (cursor && !isDay(cursor.key)) cursor = await cursor.continue();
  return cursor?.key ?? null;
}

/**
 * The entries of some local days, oldest day first, some days at a time; nothing outside is read,
 * and years in which nothing was kept take no time.
 * @param from, to local days YYYY-MM-DD, both included. @throws LogProblem
 */
export async function* entriesBetween(from: string, to: string): AsyncGenerator<Entry[]> {
  let after: string | null = null;
  let days = stretch.first;
  for (;;) {
    const begin: string = after ?? from;
    if (begin > to || after === to) return;
    const rest = IDBKeyRange.bound(begin, to, after !== null);
    const { rows, last } = await read(['entries'], async (tx) => {
      const byDay = tx.objectStore('entries').index('day');
      const next = await byDay.openKeyCursor(rest);
      if (!next) return { rows: [], last: null };
      const last = endOfStretch(next.key, days, to);
      return { rows: await byDay.getAll(IDBKeyRange.bound(next.key, last)), last };
    });
    if (last === null) return;
    const opened = await withCodec((codec) => codec.open(rows));
    yield opened.filter((entry) => entry !== null);
    after = last;
    const size = rows.reduce((all, row) => all + sizeOf(row), 0);
    if (size > easySize) days = Math.max(1, Math.floor(days / 2));
    else if (size < easySize / 4) days = Math.min(stretch.most, days * 2);
  }
}

/** A row that was set aside may say anything instead of a day: then it stands alone. */
function endOfStretch(day: string, days: number, to: string): string {
  if (!isDay(day)) return day;
  const last = dayText(Temporal.PlainDate.from(day).add({ days: days - 1 }));
  return last < to ? last : to;
}

/** More months than a hundred years have come from a file with a wrong date. */
const mostMonths = 1_200;

/** Each month of two days YYYY-MM-DD and between them, newest first, as YYYY-MM; at most 1,200. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  const end = Temporal.PlainYearMonth.from(first);
  let month = Temporal.PlainYearMonth.from(last);
  while (Temporal.PlainYearMonth.compare(month, end) >= 0 && months.length < mostMonths) {
    months.push(month.toString());
    month = month.subtract({ months: 1 });
  }
  return months;
}

/** @param month YYYY-MM. @returns its last day, YYYY-MM-DD */
export function lastDayOf(month: string): string {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  return `${month}-${daysInMonth}`;
}
