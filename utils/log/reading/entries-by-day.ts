import { easyAfter } from '../database/entry-rows.ts';
import type { LogTransaction } from '../database/schema.ts';
import { read } from '../database/transactions.ts';
import { dayText, firstDay, isDay, lastDay } from '../entry/date-text.ts';
import type { Entry } from '../entry/entry.ts';
import type { LogEntry } from '../entry/newer-entry.ts';
import { openEntries } from '../lock/open-entries.ts';
import { withCodec } from '../lock/with-codec.ts';

/**
 * The oldest and the newest id among the entries of some days, in the order of keeping; null where
 * there are none. Entries may have moved: those between them are not all of these days.
 * @param from, to local days YYYY-MM-DD, both included. @throws LogProblem
 */
export async function idsAround(
  from = firstDay,
  to = lastDay,
): Promise<{ oldest: string; newest: string } | null> {
  if (from > to) return null;
  const [first, ...others] = await idsIn(IDBKeyRange.bound(from, to));
  if (first === undefined) return null;
  const around = { oldest: first, newest: first };
  for (const id of others) {
    if (id < around.oldest) around.oldest = id;
    if (id > around.newest) around.newest = id;
  }
  return around;
}

/** So many entries of one day are shown at the most; no one keeps more by hand. */
const mostOfADay = 200;

/**
 * The entries of this day in the years before, newest first. Reads those days alone.
 * @param today the local day, YYYY-MM-DD. @throws LogProblem
 */
export async function onThisDay(today: string): Promise<LogEntry[]> {
  const date = Temporal.PlainDate.from(today);
  const rows = await read(['entries'], async (tx) => {
    const days = tx.objectStore('entries').index('day');
    const first = await firstDayOf(tx);
    if (first === null) return [];
    const years = date.year - Number(first.slice(0, 4));
    const wanted = Array.from({ length: Math.max(0, years) }, (_, back) => sameDay(date, back + 1));
    const found = wanted.flatMap((day) => (day ? [days.getAll(day, mostOfADay)] : []));
    return (await Promise.all(found)).flatMap((rows) => rows.reverse());
  });
  const opened = await withCodec((codec) => openEntries(codec, rows));
  return opened.filter((entry) => entry !== null);
}

/** The same day some years back; the 29th of February has none in most years. */
function sameDay(date: Temporal.PlainDate, yearsBack: number): string | null {
  const day = date.subtract({ years: yearsBack });
  return day.day === date.day ? day.toString() : null;
}

/** Days that are read together: few at first. */
const days = { first: 8, most: 62 };
/** Rows that are read in one request, until it is known how long they are. */
const rowsAtFirst = 16;
const mostRows = 2_000;

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
 * The entries of some local days, oldest day first, some at a time; nothing outside is read, years
 * in which nothing was kept take no time, and long texts neither fill the memory nor hold the page
 * up. @param from, to local days YYYY-MM-DD, both included. @throws LogProblem
 */
export async function* entriesBetween(from: string, to: string): AsyncGenerator<Entry[]> {
  let after: string | null = null;
  let length = days.first;
  let easy = rowsAtFirst;
  for (;;) {
    const begin: string = after ?? from;
    if (begin > to || after === to) return;
    const next = await nextStretch(IDBKeyRange.bound(begin, to, after !== null), length, to);
    if (next === null) return;
    const { range, count } = next;
    const ids = count > easy ? await idsIn(range) : null;
    for (let done = 0; done < (ids?.length ?? 1); ) {
      const some = ids?.slice(done, done + easy);
      const rows = await (some ? rowsWith(some) : rowsIn(range));
      done += some?.length ?? 1;
      const opened = await withCodec((codec) => codec.open(rows));
      yield opened.filter((entry) => entry !== null);
      easy = Math.min(mostRows, easyAfter(easy, rows));
    }
    after = range.upper as string;
    length = Math.min(days.most, length * 2);
  }
}

type DayRange = IDBKeyRange;

/** The next days on which something was kept, and how many rows they hold. */
function nextStretch(
  rest: DayRange,
  length: number,
  to: string,
): Promise<{ range: DayRange; count: number } | null> {
  return read(['entries'], async (tx) => {
    const byDay = tx.objectStore('entries').index('day');
    const first = await byDay.openKeyCursor(rest);
    if (!first) return null;
    const range = IDBKeyRange.bound(first.key, endOfStretch(first.key, length, to));
    return { range, count: await byDay.count(range) };
  });
}

function rowsIn(range: DayRange): Promise<unknown[]> {
  return read(['entries'], (tx) => tx.objectStore('entries').index('day').getAll(range));
}

function idsIn(range: DayRange): Promise<string[]> {
  return read(['entries'], (tx) => tx.objectStore('entries').index('day').getAllKeys(range));
}

/** Each by itself: one large answer would hold the page up. */
async function rowsWith(ids: readonly string[]): Promise<unknown[]> {
  const rows = await read(['entries'], (tx) =>
    Promise.all(ids.map((id) => tx.objectStore('entries').get(id))),
  );
  return rows.filter((row) => row !== undefined);
}

/** A row that was set aside may say anything instead of a day: then it stands alone. */
function endOfStretch(day: string, length: number, to: string): string {
  if (!isDay(day)) return day;
  const last = dayText(Temporal.PlainDate.from(day).add({ days: length - 1 }));
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
