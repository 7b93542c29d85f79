import { waitsForHardMoment } from '../../practice/letter.ts';
import { newestRows } from '../database/entry-rows.ts';
import type { EntryRow, LogTransaction } from '../database/schema.ts';
import { read } from '../database/transactions.ts';
import { changedEntry } from '../entry/create-entry.ts';
import type { After, Entry, EntryOf } from '../entry/entry.ts';
import type { Codec, Swap } from '../lock/codec.ts';
import { unlessLocked } from '../log-problem.ts';
import { entryNeedsSupport } from './needs-support.ts';

/** Only so many of the newest letters are ever looked at. */
const mostLetters = 200;

/** When it happened: the local day and epoch milliseconds. */
export type LocalTime = { day: string; time: number };
type Marks = { hard?: boolean | undefined; after?: After | null | undefined };

/** A letter, and the row it was read from. */
type Seen = { letter: EntryOf<'letter'>; row: EntryRow };

/** The newest letters, newest first; hard ones and opened ones included. @throws LogProblem */
export async function newestLetters(codec: Codec): Promise<Seen[]> {
  const rows = await read(['entries'], letterRows);
  const entries = await codec.open(rows);
  return rows.flatMap((row, at) => {
    const letter = entries[at];
    return letter?.kind === 'letter' ? [{ letter, row }] : [];
  });
}

async function letterRows(tx: LogTransaction<'readonly'>): Promise<EntryRow[]> {
  const rows: EntryRow[] = [];
  const byKind = tx.objectStore('entries').index('kind');
  let cursor = await byKind.openCursor(IDBKeyRange.only('letter'), 'prev');
  while (cursor && rows.length < mostLetters) {
    rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  return rows;
}

/**
 * Every letter that waits for a hard moment comes back from this day on. While the log is locked
 * none can be read: they are called when it is unlocked.
 * @returns what to write in the transaction of that moment
 */
export async function calledLetters(codec: Codec, when: LocalTime): Promise<Swap[]> {
  const letters = (await unlessLocked(newestLetters(codec))) ?? [];
  return calledOf(codec, letters, when);
}

/** So many of the newest entries are looked at for a hard moment that called no letter. */
const mostMoments = 200;

/**
 * The letters that a hard moment while the log was locked would have called.
 * @param held the newest letter that one without an entry would have called; '' for none
 */
export async function calledByHard(codec: Codec, when: LocalTime, held: string): Promise<Swap[]> {
  const letters = await newestLetters(codec);
  const waiting = letters.filter(({ letter }) => isWaiting(letter));
  if (waiting.length === 0) return [];
  const rows = await read(['entries'], (tx) => newestRows(tx, null, mostMoments));
  const entries = await codec.open(rows.map(({ value }) => value));
  let newest = '';
  for (const entry of entries) {
    if (entry && entry.id > newest && (await isHardMoment(null, entry))) newest = entry.id;
  }
  return calledOf(
    codec,
    waiting.filter(({ letter: { id } }) => id < newest || id <= held),
    when,
  );
}

/** Those of some letters that wait, with this day as the one they come back on. */
export function calledOf(
  codec: Codec,
  letters: readonly Seen[],
  { day, time }: LocalTime,
): Promise<Swap[]> {
  const waiting = letters.filter(({ letter }) => isWaiting(letter));
  return Promise.all(
    waiting.map(async ({ letter, row }) => {
      const payload = { ...letter.payload, returns: day };
      const next = await codec.seal(changedEntry(letter, { payload }, time));
      return { id: letter.id, seen: row, next };
    }),
  );
}

function isWaiting(letter: EntryOf<'letter'>): boolean {
  const { hard, after, payload } = letter;
  return waitsForHardMoment({ ...payload, hard, after });
}

/**
 * Whether an entry that is written makes a hard moment it was not before. Text the guard would
 * offer support for calls no letter.
 */
export async function isHardMoment(before: Entry | null, now: Entry): Promise<boolean> {
  if (!isHard(now) || (before && isHard(before))) return false;
  // A guard that cannot be fetched calls no letter.
  const needed = await entryNeedsSupport(now).catch(() => true);
  return !needed;
}

export function isHard({ hard, after }: Marks): boolean {
  return hard === true || after === 'heavier';
}
