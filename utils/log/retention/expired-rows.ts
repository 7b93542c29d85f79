import { isSealed } from '../../crypto/is-sealed.ts';
import type { EntryRow, LogTransaction } from '../database/schema.ts';
import { read } from '../database/transactions.ts';
import { isDay } from '../entry/date-text.ts';
import { deleteEntries } from './delete-days.ts';
import { hasOwnTerm, termOf } from './letter-term.ts';

/** No entry is older than this day. */
const firstDay = '0000-01-01';

/** Opens rows as far as they can be read here; null for each that stays closed. */
export type OpenRows = (rows: readonly EntryRow[]) => Promise<readonly unknown[]>;

/** For whoever has no code that opens what is sealed, or may not. */
export const readInTheClear: OpenRows = async (rows) =>
  rows.map((row) => (isSealed(row) ? null : row));

type AnyTransaction = LogTransaction<'readonly'> | LogTransaction<'readwrite'>;

/** How many entries have their term over. @param to the last day of it, YYYY-MM-DD */
export async function countOfTerm(to: string, open: OpenRows): Promise<number> {
  const { all, letters } = await read(['entries'], async (tx) => ({
    all: await tx.objectStore('entries').index('day').count(termTo(to)),
    letters: await lettersTo(tx, to),
  }));
  return all - letters.length + (await overOf(letters, to, open)).size;
}

/**
 * Lets go the entries whose term is over, in one transaction: all or nothing.
 * @param seen how many the person was shown: where it is another number by now, nothing goes
 * @returns how many went. @throws LogProblem
 */
export async function deleteTerm(to: string, open: OpenRows, seen?: number): Promise<number> {
  const letters = await read(['entries'], (tx) => lettersTo(tx, to));
  const over = await overOf(letters, to, open);
  return deleteEntries(async (tx) => {
    const ids = new Set(await tx.objectStore('entries').index('day').getAllKeys(termTo(to)));
    for (const letter of await lettersTo(tx, to)) {
      // One that changed since it was read may have another term now.
      if (over.get(letter.id) !== JSON.stringify(letter)) ids.delete(letter.id);
    }
    return seen === undefined || ids.size === seen ? [...ids] : [];
  });
}

/** The letters of a term, and what a newer version wrote. Their own term may be another one. */
async function lettersTo(tx: AnyTransaction, to: string): Promise<EntryRow[]> {
  const byKind = tx.objectStore('entries').index('kind');
  const rows: EntryRow[] = [];
  for (const kind of await kindsWithTerm(tx)) {
    let cursor = await byKind.openCursor(IDBKeyRange.only(kind));
    while (cursor) {
      if (isDay(cursor.value.day) && cursor.value.day <= to) rows.push(cursor.value);
      cursor = await cursor.continue();
    }
  }
  return rows;
}

async function kindsWithTerm(tx: AnyTransaction): Promise<string[]> {
  const kinds: string[] = [];
  let cursor = await tx.objectStore('entries').index('kind').openKeyCursor(null, 'nextunique');
  while (cursor) {
    if (hasOwnTerm(cursor.key)) kinds.push(cursor.key);
    cursor = await cursor.continue();
  }
  return kinds;
}

/** Those that may go, and how each was stored then. */
async function overOf(
  letters: readonly EntryRow[],
  to: string,
  open: OpenRows,
): Promise<ReadonlyMap<string, string>> {
  if (letters.length === 0) return new Map();
  const opened = await open(letters);
  const over = letters.filter((_, at) => {
    const begins = termOf(opened[at]);
    return begins !== null && begins <= to;
  });
  return new Map(over.map((row) => [row.id, JSON.stringify(row)]));
}

function termTo(to: string): IDBKeyRange {
  return IDBKeyRange.bound(firstDay, to);
}
