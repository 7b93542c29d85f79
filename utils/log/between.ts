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
