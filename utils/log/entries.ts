import { timeSlices } from '../async/time-slices.ts';
import { type Now, now as thisMoment } from '../browser/clock.ts';
import { isSealed } from '../crypto/is-sealed.ts';
import { slotOf } from './database/draft-row.ts';
import { rowReader } from './database/entry-rows.ts';
import type { EntryRow, StoredDraft } from './database/schema.ts';
import { read, refuseIfStopped } from './database/transactions.ts';
import {
  putDraftsBack,
  putMirrorsBack,
  type TakenDrafts,
  takeDraftsOf,
  tellTaken,
} from './drafts/edit-drafts.ts';
import { changedEntry } from './entry/create-entry.ts';
import { dayText } from './entry/date-text.ts';
import type { Entry, EntryChanges } from './entry/entry.ts';
import type { LogEntry, NewerEntry } from './entry/newer-entry.ts';
import { changeEntries, readOwn } from './integrity/loss-check.ts';
import { type Codec, swapIn } from './lock/codec.ts';
import { lockNameOf, lockRow } from './lock/lock-row.ts';
import { openEntries } from './lock/open-entries.ts';
import { withCodec } from './lock/with-codec.ts';
import { LogProblem, unlessLocked } from './log-problem.ts';
import { calledLetters, isHardMoment } from './returning/hard-moment.ts';

export type EntryPage = {
  /** Newest first. */
  entries: Entry[];
  /** Those among them that a newer Kind Pause wrote, newest first; absent where there are none. */
  newer?: NewerEntry[];
  /** Rows that could not be read; they stay where they are. */
  unreadable: number;
  /** Hand this back as `before` for the next page; absent at the end. */
  next?: string;
};

/** Rows of a page that are read together before it is known how long they are. */
const readAtFirst = 4;

/** Reads one page, newest first. @param limit 1 to 500, default 50. @throws LogProblem */
export async function readPage(page: { before?: string; limit?: number } = {}): Promise<EntryPage> {
  const limit = Math.min(Math.max(1, Math.floor(page.limit ?? 50) || 1), 500);
  const readOn = rowReader(page.before, readAtFirst);
  const found: EntryPage = { entries: [], unreadable: 0 };
  const breakIfDue = timeSlices();
  // One row more than asked for tells whether there is a next page.
  for (let left = limit + 1, last = ''; left > 0; ) {
    const { rows, ended } = await readOn(left);
    const shown = left > rows.length ? rows : rows.slice(0, left - 1);
    const opened = await withCodec((codec) =>
      openEntries(
        codec,
        shown.map(({ value }) => value),
      ),
    );
    for (const entry of opened) {
      if (!entry) found.unreadable += 1;
      else if (entry.kind !== 'newer') found.entries.push(entry);
      else found.newer = [...(found.newer ?? []), entry];
    }
    last = shown.at(-1)?.key ?? last;
    left -= rows.length;
    if (left === 0) found.next = last;
    if (ended) break;
    await breakIfDue();
  }
  return found;
}

/** One entry, or null when it is gone or unreadable. @throws LogProblem */
export async function readOne(id: string): Promise<Entry | null> {
  const row = await read(['entries'], (tx) => tx.objectStore('entries').get(id));
  if (row === undefined) return null;
  return withCodec(async (codec) => (await codec.open([row]))[0] ?? null);
}

/**
 * Those of some entries that are there and can be read, in any order; few, as each is asked for.
 * @throws LogProblem
 */
export async function readSome(ids: readonly string[]): Promise<LogEntry[]> {
  const rows = await read(['entries'], (tx) =>
    Promise.all(ids.map((id) => tx.objectStore('entries').get(id))),
  );
  const there = rows.filter((row) => row !== undefined);
  const opened = await withCodec((codec) => openEntries(codec, there));
  return opened.filter((entry) => entry !== null);
}

/** The log's count of changes: a page that slept knows by it whether it missed any. */
export async function changesSoFar(): Promise<number> {
  return (await read(['meta'], readOwn)).lastSeq;
}

/** How many entries there are, unreadable ones included; one small read at any size. */
export async function countEntries(): Promise<number> {
  return (await read(['meta'], readOwn)).count;
}

/** Changes an entry. @returns it as it is now, or null when it is gone. @throws LogProblem */
export async function updateEntry(
  id: string,
  changes: EntryChanges,
  now: Now = thisMoment,
): Promise<Entry | null> {
  const moment = now();
  return changeEntry(id, (entry) => changedEntry(entry, changes, moment.epochMilliseconds), moment);
}

/**
 * Changes an entry from what it is now. @param moment given where the change may make a hard
 * moment. @returns as `updateEntry`. @throws LogProblem
 */
export async function changeEntry(
  id: string,
  change: (entry: Entry) => Entry,
  moment?: Temporal.ZonedDateTime,
): Promise<Entry | null> {
  await refuseIfStopped();
  return withCodec(async (codec) => {
    const seen = await read(['entries'], (tx) => tx.objectStore('entries').get(id));
    const entry = seen === undefined ? null : await codec.openOwn(seen);
    const changed = entry && change(entry);
    if (!changed || changed === entry) return entry;
    const hard = moment && (await isHardMoment(entry, changed));
    const when = moment && { day: dayText(moment.toPlainDate()), time: moment.epochMilliseconds };
    const letters = hard && when ? await calledLetters(codec, when) : [];
    const called = letters.filter((letter) => letter.id !== id);
    const swaps = [{ id, seen, next: await codec.seal(changed) }, ...called];
    return changeEntries(
      ['entries'],
      async (tx) => {
        await swapIn(tx, swaps);
        return { result: changed, grown: 0, ids: swaps.map(({ id }) => id) };
      },
      codec,
    );
  });
}

/** What `deleteEntry` took out, to be put back by `restoreEntry`; do not look inside. */
export type Deleted = {
  readonly id: string;
  readonly row: unknown;
  readonly lock: string;
  readonly drafts: TakenDrafts;
};

/**
 * Deletes one entry, readable or not, and what was being changed in it.
 * @returns what undo needs, or null when it was gone.
 */
export async function deleteEntry(id: string): Promise<Deleted | null> {
  // Outside the work, which may run twice and find nothing the second time.
  let taken: Deleted | null = null;
  const deleted = await changeEntries(['entries', 'drafts', 'ended'], async (tx) => {
    const row = await tx.objectStore('entries').get(id);
    if (row === undefined) return { result: taken, grown: null };
    const lock = lockNameOf(await lockRow(tx));
    taken = { id, row, lock, drafts: await takeDraftsOf(tx, id) };
    await tx.objectStore('entries').delete(id);
    return { result: taken, grown: -1, ids: [id] };
  });
  if (deleted) tellTaken(deleted.drafts);
  return deleted;
}

/**
 * Undo: puts the row back as it was, at its place, and what was being changed in it. Twice does no
 * harm.
 * @throws LogProblem; 'locked' when the lock that sealed it is gone
 */
export async function restoreEntry({ id, row, lock, drafts }: Deleted): Promise<void> {
  await withCodec(async (codec) => {
    // As the log is written now; what stays closed goes back as it was. What was deleted in the
    // clear is sealed beside a lock that was made since, readable or not.
    const entry = (await unlessLocked(codec.openOwn(row))) ?? null;
    const again = entry ?? (isSealed(row) ? null : (row as Entry));
    const back = again ? await codec.seal(again) : (row as EntryRow);
    const stored = await Promise.all(drafts.rows.map((draft) => asWrittenNow(codec, draft)));
    return changeEntries(
      ['entries', 'drafts', 'ended'],
      async (tx) => {
        const isOther = lockNameOf(await lockRow(tx)) !== lock;
        if (!again && isOther) throw new LogProblem('locked');
        const entries = tx.objectStore('entries');
        if ((await entries.getKey(id)) !== undefined) return { result: undefined, grown: null };
        await entries.add(back);
        // What another lock sealed opens nowhere any more.
        const isClosed = (one: StoredDraft, at: number) => isSealed(one) && one === drafts.rows[at];
        const usable = stored.filter((one, at) => !(isOther && isClosed(one, at)));
        await putDraftsBack(tx, drafts, usable);
        return { result: undefined, grown: 1, ids: [id] };
      },
      codec,
    );
  });
  putMirrorsBack(drafts);
}

async function asWrittenNow(codec: Codec, draft: StoredDraft): Promise<StoredDraft> {
  const opened = await codec.openDraft(draft, slotOf(draft.slot));
  return opened ? { ...(await codec.sealDraft(opened)), slot: draft.slot } : draft;
}
