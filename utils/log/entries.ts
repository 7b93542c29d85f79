import { keepsEntries } from '../settings/store.ts';
import { tellEnded } from './draft-news.ts';
import { endDraft } from './draft-row.ts';
import type { Draft } from './drafts.ts';
import { type Entry, type EntryChanges, type NewEntry, unkeptId } from './entry.ts';
import { changedEntry, freshEntry } from './fresh-entry.ts';
import { hardMoment } from './hard-moment.ts';
import { isId, nextId } from './id.ts';
import { changeEntries, readOwn } from './ledger.ts';
import { dropAllMirrors, mirrorStorage } from './mirror.ts';
import { readEntry } from './read-entry.ts';
import { newestRows } from './rows.ts';
import type { EndedRow, EntryRow, LogTransaction } from './schema.ts';
import { read } from './write.ts';

/** The part of an open draft that keeping needs. */
export type KeptDraft = Pick<Draft<object>, 'slot' | 'keeping' | 'flush' | 'ended'>;

/** The clock, with the zone the person is in. */
export type Moment = () => Temporal.ZonedDateTime;

const thisMoment: Moment = () => Temporal.Now.zonedDateTimeISO();
/** No id sorts after this one. */
const lastId = '7ZZZZZZZZZZZZZZZZZZZZZZZZZ';

/**
 * Keeps one entry, durably: once this resolves, a killed browser cannot lose it.
 * With a draft it is one transaction with the draft's end, and idempotent by the draft's id: a
 * second press of Keep, here or in another page, gives the same one entry (with the newer text,
 * if it was edited in between).
 * Where the person writes without keeping, the draft ends in the same way and the log stays as it
 * is: the entry then has the id `unkeptId`.
 * @returns the entry, or null when there was nothing to keep (blank text).
 * @throws LogProblem; then nothing was written and the draft is still there.
 */
export async function keepEntry(
  fresh: NewEntry,
  options: { draft?: KeptDraft; now?: Moment } = {},
): Promise<Entry | null> {
  const { draft, now = thisMoment } = options;
  const moment = now();
  const time = moment.epochMilliseconds;
  // Taken before anything is awaited: by then a first press may have ended the draft.
  const { id: attempt, edited } = draft?.keeping() ?? { id: nextId(time), edited: 0 };
  const made = freshEntry(fresh, nextId(time), moment);
  if (!made) return null;
  const [keeps] = await Promise.all([keepsEntries(), draft?.flush()]);
  const call = await hardMoment(made);
  const when = { day: made.day, time };

  const kept = await changeEntries(['entries', 'drafts', 'ended'], async (tx) => {
    const entries = tx.objectStore('entries');
    const before = await tx.objectStore('ended').get(attempt);
    const already = before?.entry ? readEntry(await entries.get(before.entry)) : null;
    if (before && already) {
      const entry = edited > before.edited ? edit(already, made, time) : already;
      if (entry !== already) await entries.put(entry);
      await call?.(tx, already, entry, when);
      return { result: { entry, next: null }, grown: entry === already ? null : 0 };
    }
    if (!keeps) {
      const entry: Entry = { ...made, id: unkeptId };
      await call?.(tx, null, entry, when);
      const next = await endDraft(tx, { id: attempt, at: time, edited }, draft?.slot);
      return { result: { entry, next }, grown: call ? 0 : null };
    }
    const entry: Entry = { ...made, id: nextId(time, await newestId(tx)) };
    await entries.add(entry);
    await call?.(tx, null, entry, when);
    const end: EndedRow = { id: attempt, at: time, edited, entry: entry.id };
    return { result: { entry, next: await endDraft(tx, end, draft?.slot) }, grown: 1 };
  });
  await draft?.ended({ id: attempt, edited, next: kept.next });
  return kept.entry;
}

/** The same draft kept again after more typing: its text and what was said after it. */
function edit(already: Entry, made: Entry, now: number): Entry {
  if (already.kind !== made.kind) return already;
  const { payload, after, hard, comesBack } = made;
  return changedEntry(
    already,
    { payload, ...(after && { after }), ...(hard && { hard }), ...(comesBack && { comesBack }) },
    now,
  );
}

async function newestId(tx: LogTransaction<'readwrite'>): Promise<string | undefined> {
  const range = IDBKeyRange.upperBound(lastId);
  const id = (await tx.objectStore('entries').openKeyCursor(range, 'prev'))?.primaryKey;
  return isId(id) ? id : undefined;
}

export type Page = {
  /** Newest first. */
  entries: Entry[];
  /** Rows that could not be read; they stay where they are. */
  unreadable: number;
  /** Hand this back as `before` for the next page; absent at the end. */
  next?: string;
};

/** Reads one page, newest first. @param limit 1 to 500, default 50. @throws LogProblem */
export async function readPage(page: { before?: string; limit?: number } = {}): Promise<Page> {
  const limit = Math.min(Math.max(1, Math.floor(page.limit ?? 50) || 1), 500);
  const range = page.before === undefined ? null : IDBKeyRange.upperBound(page.before, true);
  // One row more than asked for tells whether there is a next page.
  const rows = await read(['entries'], (tx) => newestRows(tx, range, limit + 1));
  const found: Page = { entries: [], unreadable: 0 };
  for (const { value } of rows.slice(0, limit)) {
    const entry = readEntry(value);
    if (entry) found.entries.push(entry);
    else found.unreadable++;
  }
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  if (last) found.next = last.key;
  return found;
}

/** One entry, or null when it is gone or unreadable. @throws LogProblem */
export async function readOne(id: string): Promise<Entry | null> {
  return readEntry(await read(['entries'], (tx) => tx.objectStore('entries').get(id)));
}

/** How many entries there are, unreadable ones included; one small read at any size. */
export async function countEntries(): Promise<number> {
  return (await read(['meta'], readOwn)).count;
}

/** Changes an entry. @returns it as it is now, or null when it is gone. @throws LogProblem */
export async function updateEntry(
  id: string,
  changes: EntryChanges,
  now: Moment = thisMoment,
): Promise<Entry | null> {
  const moment = now();
  const time = moment.epochMilliseconds;
  const call = await hardMoment(changes);
  const when = { day: moment.toPlainDate().toString(), time };
  return changeEntries(['entries'], async (tx) => {
    const entry = readEntry(await tx.objectStore('entries').get(id));
    if (!entry) return { result: null, grown: null };
    const changed = changedEntry(entry, changes, time);
    if (changed === entry) return { result: entry, grown: null };
    await tx.objectStore('entries').put(changed);
    await call?.(tx, entry, changed, when);
    return { result: changed, grown: 0 };
  });
}

/** What `deleteEntry` took out, to be put back by `restoreEntry`; do not look inside. */
export type Deleted = { readonly id: string; readonly row: unknown };

/** Deletes one entry, readable or not. @returns what undo needs, or null when it was gone. */
export function deleteEntry(id: string): Promise<Deleted | null> {
  // Outside the work, which may run twice and find nothing the second time.
  let taken: Deleted | null = null;
  return changeEntries(['entries'], async (tx) => {
    const row = await tx.objectStore('entries').get(id);
    if (row === undefined) return { result: taken, grown: null };
    taken = { id, row };
    await tx.objectStore('entries').delete(id);
    return { result: taken, grown: -1 };
  });
}

/** Undo: puts the row back as it was, at its place. Twice does no harm. @throws LogProblem */
export function restoreEntry(deleted: Deleted): Promise<void> {
  return changeEntries(['entries'], async (tx) => {
    const entries = tx.objectStore('entries');
    if ((await entries.getKey(deleted.id)) !== undefined) return { result: undefined, grown: null };
    await entries.add(deleted.row as EntryRow);
    return { result: undefined, grown: 1 };
  });
}

/**
 * Erases every entry and draft, and the nudge ledger. Only after the typed confirmation. The log
 * keeps its name, so that this is never taken for a loss. @throws LogProblem
 */
export async function eraseEverything(): Promise<void> {
  const ended = await changeEntries(
    ['entries', 'drafts', 'ended', 'nudges', 'incoming'],
    async (tx, count) => {
      await tx.objectStore('entries').clear();
      await tx.objectStore('nudges').clear();
      await tx.objectStore('incoming').clear();
      const ends = [];
      for (const draft of await tx.objectStore('drafts').getAll()) {
        const edits = Object.values(draft.fields).map((field) => field.at);
        // Later than anything typed so far, so that no mirror and no other page brings it back.
        const edited = Math.max(Date.now(), ...edits);
        const end = { id: draft.id, at: Date.now(), edited };
        const next = await endDraft(tx, end, draft.slot);
        if (next) ends.push({ ...end, slot: draft.slot, nextId: next.id });
      }
      return { result: ends, grown: -count };
    },
  );
  const storage = mirrorStorage();
  if (storage) dropAllMirrors(storage);
  for (const end of ended) tellEnded(end);
}
