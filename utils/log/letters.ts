import { isDue } from '../practice/letter.ts';
import { type Moment, readOne } from './entries.ts';
import type { EntryOf } from './entry.ts';
import { changedEntry, instantText } from './fresh-entry.ts';
import { callLetters, newestLetters } from './hard-moment.ts';
import { changeEntries } from './ledger.ts';
import { beginLook, mayHaveLetter, noMoreToday } from './letter-note.ts';
import { readEntry } from './read-entry.ts';
import { read } from './write.ts';

type Letter = EntryOf<'letter'>;

/** A letter that may be offered: nothing of what it says. */
export type DueLetter = {
  id: string;
  /** The local day it was written, YYYY-MM-DD. */
  writtenOn: string;
};

const thisMoment: Moment = () => Temporal.Now.zonedDateTimeISO();

/**
 * The letter to offer on this day, or null: at most one a day, the one that waits longest first.
 * Reads nothing when it is known that none waits. Hard ones, and ones the guard would offer
 * support for, never come back by themselves.
 * @param today the local day, YYYY-MM-DD. @throws LogProblem
 */
export async function letterDue(today: string): Promise<DueLetter | null> {
  if (!mayHaveLetter(today)) return null;
  const foundNothing = beginLook();
  const due = (await read(['entries'], newestLetters)).filter((letter) => comesOn(letter, today));
  due.sort((one, other) => (order(one) < order(other) ? -1 : 1));
  for (const { id, day, payload } of due) {
    if (await isGentle(payload.text)) return { id, writtenOn: day };
  }
  foundNothing(today);
  return null;
}

/**
 * Opens a letter that was offered; it does not come back again.
 * @returns its text, or null when it may not be opened like this any more: it was deleted, opened
 *   elsewhere, marked hard or changed since. @throws LogProblem when it cannot be read
 */
export async function openLetter(id: string, now: Moment = thisMoment): Promise<string | null> {
  const moment = now();
  const today = moment.toPlainDate().toString();
  const entry = await readOne(id);
  if (entry?.kind !== 'letter' || !comesOn(entry, today)) return null;
  const { text } = entry.payload;
  if (!(await isGentle(text))) return null;
  noMoreToday(today);
  const opened = instantText(moment.epochMilliseconds);
  await changeLetter(id, moment, (payload) => ({ ...payload, opened })).catch(() => {
    // Reading does not wait for writing: then it is offered once more on another day.
  });
  return text;
}

/** "Not today": it is offered again tomorrow. */
export function notToday(now: Moment = thisMoment): void {
  noMoreToday(now().toPlainDate().toString());
}

/** It stays in the log and is not offered again. @throws LogProblem */
export async function leaveInLog(id: string, now: Moment = thisMoment): Promise<void> {
  const moment = now();
  noMoreToday(moment.toPlainDate().toString());
  await changeLetter(id, moment, ({ returns: _, ...payload }) => payload);
}

/**
 * Calls the letters that wait for a hard moment. Keeping or changing an entry that is hard does
 * so by itself; this is for a hard moment that leaves no entry. Twice does no harm.
 * @throws LogProblem
 */
export function hardMomentLogged(now: Moment = thisMoment): Promise<void> {
  const moment = now();
  const when = { day: moment.toPlainDate().toString(), time: moment.epochMilliseconds };
  return changeEntries(['entries'], async (tx) => {
    return { result: undefined, grown: (await callLetters(tx, when)) ? 0 : null };
  });
}

/** The number of the last of the seven letters that was kept; null for none. @throws LogProblem */
export async function lastOfSeries(): Promise<number | null> {
  const letters = await read(['entries'], newestLetters);
  return letters.find(({ payload }) => payload.series !== undefined)?.payload.series ?? null;
}

function comesOn(letter: Letter, today: string): boolean {
  return isDue({ ...letter, ...letter.payload }, today);
}

/** The day it was to come back, then the order of writing. */
function order({ id, payload }: Letter): string {
  return `${payload.returns} ${id}`;
}

async function isGentle(text: string): Promise<boolean> {
  const { needsSupport } = await import('../support/guard.ts');
  return !needsSupport(text);
}

/** In one transaction, so that an edit made elsewhere in the meantime stays. */
function changeLetter(
  id: string,
  moment: Temporal.ZonedDateTime,
  change: (payload: Letter['payload']) => Letter['payload'],
): Promise<void> {
  return changeEntries(['entries'], async (tx) => {
    const entry = readEntry(await tx.objectStore('entries').get(id));
    if (entry?.kind !== 'letter') return { result: undefined, grown: null };
    const payload = change(entry.payload);
    await tx.objectStore('entries').put(changedEntry(entry, { payload }, moment.epochMilliseconds));
    return { result: undefined, grown: 0 };
  });
}
