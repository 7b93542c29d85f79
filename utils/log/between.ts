import { withCodec } from './codec.ts';
import type { Entry } from './entry.ts';
import { read } from './write.ts';

/** Days read in one transaction. */
const stretch = 31;

/** The first and the last local day of the log; null for an empty one. @throws LogProblem */
export async function daysOfLog(): Promise<{ first: string; last: string } | null> {
  return read(['entries'], async (tx) => {
    const days = tx.objectStore('entries').index('day');
    const first = (await days.openKeyCursor())?.key;
    const last = (await days.openKeyCursor(null, 'prev'))?.key;
    return first === undefined || last === undefined
      ? null
      : { first: String(first), last: String(last) };
  });
}

/**
 * The entries of some local days, oldest day first, a month at a time; nothing outside is read.
 * @param from, to local days YYYY-MM-DD, both included. @throws LogProblem
 */
export async function* entriesBetween(from: string, to: string): AsyncGenerator<Entry[]> {
  const end = Temporal.PlainDate.from(to);
  for (
    let day = Temporal.PlainDate.from(from);
    Temporal.PlainDate.compare(day, end) <= 0;
    day = day.add({ days: stretch })
  ) {
    const last = day.add({ days: stretch - 1 }).toString();
    const range = IDBKeyRange.bound(day.toString(), last < to ? last : to);
    const rows = await read(['entries'], (tx) =>
      tx.objectStore('entries').index('day').getAll(range),
    );
    const opened = await withCodec((codec) => codec.open(rows));
    yield opened.filter((entry) => entry !== null);
  }
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
