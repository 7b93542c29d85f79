import { type Now, now as thisMoment } from '../browser/clock.ts';
import { keepsEntries } from '../settings/store.ts';
import { mayKeep } from '../stores/keeping.ts';
import { keptUpTo } from './database/draft-row.ts';
import type { EndedRow, LogTransaction } from './database/schema.ts';
import { read, refuseIfStopped } from './database/transactions.ts';
import type { Draft, Pressed } from './drafts/draft.ts';
import { type DraftEnd, endDraft, planEnd } from './drafts/draft-end.ts';
import { editsOf, keptWith } from './drafts/kept-edits.ts';
import { changedEntry, createEntry } from './entry/create-entry.ts';
import { type Entry, type NewEntry, unkeptId } from './entry/entry.ts';
import { isId, nextId } from './entry/entry-id.ts';
import { changeEntries } from './integrity/loss-check.ts';
import { type Codec, rowMark, type Swap, swapIn } from './lock/codec.ts';
import { ConflictError } from './lock/lock-row.ts';
import { withCodec } from './lock/with-codec.ts';
import { LogProblem } from './log-problem.ts';
import { calledLetters, isHardMoment } from './returning/hard-moment.ts';

/** The part of an open draft that keeping needs. */
export type KeptDraft = Pick<Draft<object>, 'slot' | 'keeping' | 'flush' | 'ended'>;

/** No id sorts after this one. */
const lastId = '7ZZZZZZZZZZZZZZZZZZZZZZZZZ';

/** What one press of Keep is about. */
type Press = {
  /** The entry, still without its id. */
  made: Entry;
  attempt: string;
  edited: number;
  kept: Pressed['fields'];
  slot: string | undefined;
  keeps: boolean;
  time: number;
};

/** What a press of Keep will write. */
type Plan = {
  entry: Entry;
  /** What the entry was before, where an earlier press has kept it. */
  already: Entry | null;
  swaps: Swap[];
  grown: number | null;
  end: DraftEnd | null;
};

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
  options: { draft?: KeptDraft; now?: Now } = {},
): Promise<Entry | null> {
  const { draft, now = thisMoment } = options;
  const moment = now();
  const time = moment.epochMilliseconds;
  // Taken before anything is awaited: by then a first press may have ended the draft.
  const pressed: Pressed = draft?.keeping() ?? { id: nextId(time), edited: 0 };
  const { id: attempt, edited, fields: kept } = pressed;
  const made = createEntry(fresh, nextId(time), moment);
  if (!made) return null;
  const [keeps] = await Promise.all([isWanted(), refuseIfStopped(), draft?.flush()]);
  const press: Press = { made, attempt, edited, kept, slot: draft?.slot, keeps, time };
  const { entry, next, also } = await withCodec((codec) => keepOnce(codec, press));
  await draft?.ended({ id: attempt, edited, next, ...(also && { also: also.id }) });
  return entry;
}

/** Where storage does not answer, what this page has heard before counts; else nothing is kept. */
async function isWanted(): Promise<boolean> {
  try {
    return await keepsEntries();
  } catch (error) {
    if (mayKeep()) return true;
    throw new LogProblem('unavailable', error);
  }
}

async function keepOnce(codec: Codec, press: Press) {
  const seen = await read(['entries', 'drafts', 'ended'], (tx) => look(tx, press));
  const { entry, already, swaps, grown, end } = await plan(codec, press, seen);
  const isNew = entry !== already && (await isHardMoment(already, entry));
  const letters = isNew
    ? await calledLetters(codec, { day: press.made.day, time: press.time })
    : [];
  const called = letters.filter(({ id }) => id !== entry.id);
  return changeEntries(
    ['entries', 'drafts', 'ended'],
    async (tx) => {
      const now = await look(tx, press);
      if (rowMark(now.before) !== rowMark(seen.before)) throw new ConflictError();
      // The log's order is the order of keeping: nothing may have come in between.
      if (grown === 1 && now.newest !== seen.newest) throw new ConflictError();
      const all = [...swaps, ...called];
      await swapIn(tx, all);
      const next = end && (await endDraft(tx, end));
      return {
        result: { entry, next, also: end?.also },
        grown: called.length > 0 ? (grown ?? 0) : grown,
        ids: all.map(({ id }) => id),
      };
    },
    codec,
  );
}

type Seen = Awaited<ReturnType<typeof look>>;

async function look(
  tx: LogTransaction<'readonly'> | LogTransaction<'readwrite'>,
  { attempt, kept: fields = {}, slot }: Press,
) {
  const entries = tx.objectStore('entries');
  const own = await tx.objectStore('ended').get(attempt);
  const other = await keptWith(tx, attempt, fields, own?.entry ? keptUpTo(own) : 0);
  const before = other ?? own;
  const kept: unknown = before?.entry && (await entries.get(before.entry));
  const draft: unknown = slot === undefined ? undefined : await tx.objectStore('drafts').get(slot);
  const newest = (await entries.openKeyCursor(IDBKeyRange.upperBound(lastId), 'prev'))?.primaryKey;
  return { before, isOther: other !== undefined, kept, draft, newest };
}

async function plan(codec: Codec, press: Press, seen: Seen): Promise<Plan> {
  const { made, attempt, edited, kept = {}, slot, keeps, time } = press;
  const { before } = seen;
  const already = before && seen.kept ? await keptBefore(codec, press, seen) : null;
  const ended: EndedRow = { id: attempt, at: time, edited };
  const edits = editsOf(kept);
  const endWith = (entry?: string) =>
    planEnd(codec, entry ? { ...ended, entry, edits } : ended, slot, seen.draft, { kept });
  if (before && already) {
    const entry = isNewer(press, seen) ? edit(already, made, time) : already;
    if (entry === already) {
      const end = seen.isOther ? await endWith(entry.id) : null;
      return { entry, already, swaps: [], grown: null, end };
    }
    const swap = { id: entry.id, seen: seen.kept, next: await codec.seal(entry) };
    const end = await endWith(entry.id);
    return { entry, already, swaps: [swap], grown: 0, end };
  }
  if (!keeps) {
    const end = await endWith();
    return { entry: { ...made, id: unkeptId }, already, swaps: [], grown: null, end };
  }
  const id = nextId(time, isId(seen.newest) ? seen.newest : undefined);
  const entry: Entry = { ...made, id };
  const swap = { id, seen: undefined, next: await codec.seal(entry) };
  const end = await endWith(id);
  return { entry, already, swaps: [swap], grown: 1, end };
}

/** What an earlier press has kept. Sealed and locked meanwhile, more typing makes a new entry. */
async function keptBefore(codec: Codec, press: Press, seen: Seen): Promise<Entry | null> {
  try {
    return await codec.openOwn(seen.kept);
  } catch (error) {
    if (!(error instanceof LogProblem && error.kind === 'locked')) throw error;
    return isNewer(press, seen) ? null : { ...press.made, id: seen.before?.entry ?? '' };
  }
}

/** Whether anything was typed since an earlier press. */
function isNewer({ edited }: Press, { before, isOther }: Seen): boolean {
  return !isOther && edited > (before ? keptUpTo(before) : 0);
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
