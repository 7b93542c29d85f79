import type { AnyTransaction, EntryRow, LogTransaction } from '../database/schema.ts';
import { read, write } from '../database/transactions.ts';
import { textSize } from '../entry/text-size.ts';
import { sameRow } from '../lock/codec.ts';
import { ConflictError, LockChangedError, lookAtLock, mostTries } from '../lock/lock-row.ts';

/** How far a job has come, in entries. */
export type ConversionProgress = { done: number; total: number };

/** One way through the log, in one direction. */
export type Pass = {
  /** The lock as the pass found it: nothing is written once it is another, or turned round. */
  token: string;
  report: (progress: ConversionProgress) => void;
};

/** Every write of a pass asks in its own transaction. @throws LockChangedError */
export async function checkPass(tx: AnyTransaction, { token }: Pick<Pass, 'token'>): Promise<void> {
  if ((await lookAtLock(tx)).token !== token) throw new LockChangedError();
}

/** What shall stand in the place of a row that was seen. */
export type Conversion = { seen: EntryRow; next: EntryRow };

/** Rows of one transaction: at least and at most, and how long one may take, in ms. */
const fewest = 10;
const most = 250;
const goalMs = 120;
/** Long texts make smaller pieces, so that none of them holds the page up. In code units. */
const mostText = 2 ** 18;
/** Rows asked for at once, and worked on at once. */
const handful = 16;

/**
 * Goes through all entries in pieces, in the order of their ids; each piece is converted or not.
 * What another page changes meanwhile is looked at again.
 * @param convert leaves out what shall stay as it is
 * @throws LockChangedError, LogProblem
 */
export async function convertEntries(
  pass: Pass,
  convert: (rows: EntryRow[]) => Promise<Conversion[]>,
): Promise<void> {
  const total = await read(['entries'], (tx) => tx.objectStore('entries').count());
  let done = 0;
  let after: string | undefined;
  let size = handful;
  pass.report({ done, total });
  for (;;) {
    const began = performance.now();
    const { rows, isLast } = await onePiece(pass, after, size, convert);
    done += rows.length;
    pass.report({ done, total: Math.max(total, done) });
    if (isLast) return;
    after = rows.at(-1)?.id;
    const took = Math.max(1, performance.now() - began);
    size = Math.min(most, Math.max(fewest, Math.round((rows.length * goalMs) / took)));
  }
}

async function onePiece(
  pass: Pass,
  after: string | undefined,
  size: number,
  convert: (rows: EntryRow[]) => Promise<Conversion[]>,
) {
  for (let tries = 1; ; tries++) {
    const piece = await read(['entries'], (tx) => readPiece(tx, after, size));
    const conversions = await convert(piece.rows);
    if (conversions.length === 0) return piece;
    try {
      await write(['entries', 'meta'], async (tx) => {
        await checkPass(tx, pass);
        await replaceRows(tx, conversions);
      });
      return piece;
    } catch (error) {
      if (!(error instanceof ConflictError) || tries === mostTries) throw error;
    }
  }
}

async function readPiece(tx: LogTransaction<'readonly'>, after: string | undefined, size: number) {
  const entries = tx.objectStore('entries');
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  const keys = await entries.getAllKeys(range, size);
  const rows: EntryRow[] = [];
  let text = 0;
  let longest = mostText;
  while (rows.length < keys.length && text < mostText) {
    // Long ones come one by one; what is over the measure is the next piece's.
    const fits = Math.floor((mostText - text) / longest);
    const some = keys.slice(rows.length, rows.length + Math.min(handful, Math.max(1, fits)));
    longest = 1;
    for (const row of await Promise.all(some.map((key) => entries.get(key)))) {
      if (text >= mostText) break;
      rows.push(row as EntryRow);
      const size = textSize(row);
      longest = Math.max(longest, size);
      text += size;
    }
  }
  return { rows, isLast: keys.length < size && rows.length === keys.length };
}

/** @throws ConflictError where one of them is no longer as it was seen */
async function replaceRows(
  tx: LogTransaction<'readwrite'>,
  conversions: readonly Conversion[],
): Promise<void> {
  const entries = tx.objectStore('entries');
  await Promise.all(
    conversions.map(async ({ seen, next }) => {
      if (!sameRow(await entries.get(seen.id), seen)) throw new ConflictError();
      await entries.put(next);
    }),
  );
}

/** Rows in groups that are worked on at once: many short ones, or one long one. */
export function* inGroups(rows: readonly EntryRow[]): Generator<EntryRow[]> {
  let group: EntryRow[] = [];
  let text = 0;
  for (const row of rows) {
    const own = textSize(row);
    if (group.length > 0 && (group.length === handful || text + own > mostText / handful)) {
      yield group;
      group = [];
      text = 0;
    }
    group.push(row);
    text += own;
  }
  if (group.length > 0) yield group;
}
