import { read } from '../database/transactions.ts';
import type { LogEntry } from '../entry/newer-entry.ts';
import { openEntries } from '../lock/open-entries.ts';
import { withCodec } from '../lock/with-codec.ts';
import { firstDayOf } from './entries-between.ts';

/** Where reading begins for a day and what came before it: hand it to `readPage` as `before`. */
export async function placeOfDay(day: string): Promise<string | null> {
  const key = await read(['entries'], async (tx) => {
    const days = tx.objectStore('entries').index('day');
    const cursor = await days.openKeyCursor(IDBKeyRange.upperBound(day), 'prev');
    return cursor?.primaryKey ?? null;
  });
  // `before` leaves its own key out: the next one that can be takes it in.
  return key === null ? null : `${key}~`;
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
