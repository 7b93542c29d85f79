import { type Now, now as thisMoment } from '../../browser/clock.ts';
import { isLetterDue } from '../../practice/letter.ts';
import { holdMoment } from '../../stores/held-moment.ts';
import { beginLook, mayHaveLetter, noMoreToday } from '../../stores/letter-hint.ts';
import { slotOf } from '../database/draft-row.ts';
import { read } from '../database/transactions.ts';
import { changeEntry, readOne } from '../entries.ts';
import { changedEntry } from '../entry/create-entry.ts';
import { dayText, instantText } from '../entry/date-text.ts';
import type { EntryOf } from '../entry/entry.ts';
import { changeEntries } from '../integrity/loss-check.ts';
import { type Codec, swapIn } from '../lock/codec.ts';
import { withCodec } from '../lock/with-codec.ts';
import { unlessLocked } from '../log-problem.ts';
import { calledOf, newestLetters } from './hard-moment.ts';
import { anyNeedsSupport, entryNeedsSupport } from './needs-support.ts';

type Letter = EntryOf<'letter'>;

/** A letter that may be offered: nothing of what it says. */
export type DueLetter = {
  id: string;
  /** The local day it was written, YYYY-MM-DD. */
  writtenOn: string;
};

/**
 * The letter to offer on this day, or null: at most one a day, the one that waits longest first.
 * Reads nothing when it is known that none waits. Hard ones, and ones the guard would offer
 * support for, never come back by themselves; while the log is locked, none does.
 * @param today the local day, YYYY-MM-DD. @throws LogProblem
 */
export async function letterDue(today: string): Promise<DueLetter | null> {
  if (!mayHaveLetter(today)) return null;
  const foundNothing = beginLook();
  const letters = await lettersToShow();
  if (!letters) return null;
  const due = letters.filter((letter) => comesOn(letter, today));
  due.sort((one, other) => (order(one) < order(other) ? -1 : 1));
  for (const letter of due) {
    if (await isGentle(letter)) return { id: letter.id, writtenOn: letter.day };
  }
  foundNothing(today);
  return null;
}

/**
 * Opens a letter that was offered; it does not come back again.
 * @returns what it says, or null when it may not be opened like this any more: it was deleted, opened
 *   elsewhere, marked hard or changed since. @throws LogProblem when it cannot be read
 */
export async function openLetter(
  id: string,
  now: Now = thisMoment,
): Promise<Letter['payload'] | null> {
  const moment = now();
  const today = dayText(moment.toPlainDate());
  const entry = await readOne(id);
  if (entry?.kind !== 'letter' || !comesOn(entry, today)) return null;
  if (!(await isGentle(entry))) return null;
  noMoreToday(today);
  const opened = instantText(moment.epochMilliseconds);
  await changeLetter(id, moment, (payload) => ({ ...payload, opened })).catch(() => {
    // Reading does not wait for writing: then it is offered once more on another day.
  });
  return entry.payload;
}

/** "Not today": it is offered again tomorrow. */
export function snoozeLetter(now: Now = thisMoment): void {
  noMoreToday(dayText(now().toPlainDate()));
}

/** It stays in the log and is not offered again. @throws LogProblem */
export async function leaveInLog(id: string, now: Now = thisMoment): Promise<void> {
  const moment = now();
  noMoreToday(dayText(moment.toPlainDate()));
  await changeLetter(id, moment, ({ returns: _, ...payload }) => payload);
}

/**
 * Calls the letters that wait for a hard moment. Keeping or changing an entry that is hard does
 * so by itself; this is for a hard moment that leaves no entry. Where words that are still a draft
 * are ones the guard would offer support for, none is called. While the log is locked the moment
 * is held, and calls them when it is unlocked. Twice does no harm.
 * @throws LogProblem
 */
export function hardMomentLogged(now: Now = thisMoment): Promise<void> {
  const moment = now();
  const when = { day: dayText(moment.toPlainDate()), time: moment.epochMilliseconds };
  return withCodec(async (codec) => {
    const letters = await unlessLocked(newestLetters(codec));
    const called = letters && (await calledOf(codec, letters, when));
    if (called?.length === 0 || (await draftsNeedSupport(codec))) return;
    if (!called) {
      const newest = await newestLetterId();
      return newest === null ? undefined : holdMoment(newest);
    }
    return changeEntries(
      ['entries'],
      async (tx) => {
        await swapIn(tx, called);
        const ids = called.map(({ id }) => id);
        return { result: undefined, grown: 0, ids };
      },
      codec,
    );
  });
}

/** A guard that cannot be fetched calls no letter. */
async function draftsNeedSupport(codec: Codec): Promise<boolean> {
  const rows = await read(['drafts'], (tx) => tx.objectStore('drafts').getAll());
  const drafts = await Promise.all(rows.map((row) => codec.openDraft(row, slotOf(row.slot))));
  const values = drafts.flatMap((draft) => Object.values(draft?.fields ?? {}));
  const texts = values.map(({ value }) => value).filter((value) => typeof value === 'string');
  return anyNeedsSupport(texts).catch(() => true);
}

/**
 * The number of the last of the seven letters that was kept; null for none, or while the log is
 * locked. @throws LogProblem
 */
export async function lastOfSeries(): Promise<number | null> {
  const letters = await lettersToShow();
  return letters?.find(({ payload }) => payload.series !== undefined)?.payload.series ?? null;
}

/** The newest letters; null while the log is locked. */
async function lettersToShow(): Promise<Letter[] | null> {
  const seen = await unlessLocked(withCodec(newestLetters));
  return seen?.map(({ letter }) => letter) ?? null;
}

function comesOn(letter: Letter, today: string): boolean {
  const { hard, after, payload } = letter;
  return isLetterDue({ ...payload, hard, after }, today);
}

/** The day it was to come back, then the order of writing. */
function order({ id, payload }: Letter): string {
  return `${payload.returns} ${id}`;
}

async function isGentle(letter: Letter): Promise<boolean> {
  return !(await entryNeedsSupport(letter));
}

/** An edit made elsewhere in the meantime stays. */
function changeLetter(
  id: string,
  moment: Temporal.ZonedDateTime,
  change: (payload: Letter['payload']) => Letter['payload'],
): Promise<unknown> {
  return changeEntry(id, (entry) => {
    if (entry.kind !== 'letter') return entry;
    return changedEntry(entry, { payload: change(entry.payload) }, moment.epochMilliseconds);
  });
}

/** The id of the newest letter, which is read in the clear; null for none. @throws LogProblem */
async function newestLetterId(): Promise<string | null> {
  const cursor = await read(['entries'], (tx) =>
    tx.objectStore('entries').index('kind').openKeyCursor('letter', 'prev'),
  );
  return cursor?.primaryKey ?? null;
}
