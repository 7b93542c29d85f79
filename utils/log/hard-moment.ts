import { waitsForHardMoment } from '../practice/letter.ts';
import type { After, Entry, EntryOf } from './entry.ts';
import { changedEntry } from './fresh-entry.ts';
import { readEntry } from './read-entry.ts';
import type { LogTransaction } from './schema.ts';
import { textsOf } from './search.ts';

/** Only so many of the newest letters are ever looked at. */
const mostLetters = 200;

/** When it happened: the local day and epoch milliseconds. */
type When = { day: string; time: number };
type Write = LogTransaction<'readwrite'>;
type Marks = { hard?: boolean | undefined; after?: After | null | undefined };

/** The newest letters, newest first; hard ones and opened ones included. */
export async function newestLetters(
  tx: LogTransaction<'readonly'> | Write,
): Promise<EntryOf<'letter'>[]> {
  const letters: EntryOf<'letter'>[] = [];
  const byKind = tx.objectStore('entries').index('kind');
  let cursor = await byKind.openCursor(IDBKeyRange.only('letter'), 'prev');
  for (let seen = 0; cursor && seen < mostLetters; seen++) {
    const entry = readEntry(cursor.value);
    if (entry?.kind === 'letter') letters.push(entry);
    cursor = await cursor.continue();
  }
  return letters;
}

/** Every letter that waits for a hard moment comes back from this day on. */
export async function callLetters(tx: Write, { day, time }: When): Promise<boolean> {
  let called = false;
  for (const letter of await newestLetters(tx)) {
    if (!waitsForHardMoment({ ...letter, ...letter.payload })) continue;
    const payload = { ...letter.payload, returns: day };
    await tx.objectStore('entries').put(changedEntry(letter, { payload }, time));
    called = true;
  }
  return called;
}

/**
 * What has to be done in the transaction that writes an entry, when it may be a hard moment: null
 * when these marks make none. Text the guard would offer support for calls no letter.
 */
export async function hardMoment(
  marks: Marks,
): Promise<((tx: Write, before: Entry | null, now: Entry, when: When) => Promise<void>) | null> {
  if (!isHard(marks)) return null;
  // Here and not in the transaction, which would be over by then.
  const guard = await import('../support/guard.ts').catch(() => null);
  if (!guard) return null;
  return async (tx, before, now, when) => {
    if ((before && isHard(before)) || !isHard(now)) return;
    if (textsOf(now).some(([, text]) => guard.needsSupport(text))) return;
    await callLetters(tx, when);
  };
}

function isHard({ hard, after }: Marks): boolean {
  return hard === true || after === 'heavier';
}
