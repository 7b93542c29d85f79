import type { LogTransaction } from '../database/schema.ts';
import { read } from '../database/transactions.ts';
import { takeDrafts, tellTaken } from '../drafts/edit-drafts.ts';
import { changeEntries } from '../integrity/loss-check.ts';

/** Local days YYYY-MM-DD, both included. */
export type DayCount = { from: string; to: string };

/** Rows deleted at once. */
const batch = 1_000;

/** How many entries there are of some days, also those that cannot be read. @throws LogProblem */
export function countDays(days: DayCount): Promise<number> {
  if (days.from > days.to) return Promise.resolve(0);
  return read(['entries'], (tx) => tx.objectStore('entries').index('day').count(rangeOf(days)));
}

/**
 * Lets every entry of some days go, in one transaction: all or nothing. There is no way back.
 * @returns how many went. @throws LogProblem
 */
export function deleteDays(days: DayCount): Promise<number> {
  if (days.from > days.to) return Promise.resolve(0);
  return deleteEntries((tx) => tx.objectStore('entries').index('day').getAllKeys(rangeOf(days)));
}

/**
 * Deletes entries, and what was being changed in them, in one transaction.
 * @param choose by their ids, from what is there then
 * @returns how many went. @throws LogProblem
 */
export async function deleteEntries(
  choose: (tx: LogTransaction<'readwrite'>) => Promise<readonly string[]>,
): Promise<number> {
  const { gone, taken } = await changeEntries(['entries', 'drafts', 'ended'], async (tx) => {
    const ids = await choose(tx);
    const entries = tx.objectStore('entries');
    for (let from = 0; from < ids.length; from += batch) {
      await Promise.all(ids.slice(from, from + batch).map((id) => entries.delete(id)));
    }
    const all = new Set(ids);
    const taken = all.size === 0 ? null : await takeDrafts(tx, (id) => all.has(id));
    const grown = all.size > 0 ? -all.size : null;
    return { result: { gone: all.size, taken }, grown, ids };
  });
  if (taken) tellTaken(taken);
  return gone;
}

/** The first and the last day there is an entry of; null for an empty log. @throws LogProblem */
export function daysKept(): Promise<DayCount | null> {
  return read(['entries'], async (tx) => {
    const byDay = tx.objectStore('entries').index('day');
    const first = await byDay.openKeyCursor(null, 'next');
    const last = await byDay.openKeyCursor(null, 'prev');
    return first && last ? { from: String(first.key), to: String(last.key) } : null;
  });
}

function rangeOf({ from, to }: DayCount): IDBKeyRange {
  return IDBKeyRange.bound(from, to);
}
