import { isSealed } from '../../crypto/is-sealed.ts';
import { inState, type LockRecord, type LockState, readLockRecord } from '../../crypto/record.ts';
import { writeLockJobNote } from '../../stores/lock-job-note.ts';
import { isDraftSealed } from '../database/clear-draft.ts';
import type { AnyTransaction, LogTransaction } from '../database/schema.ts';
import { read, write } from '../database/transactions.ts';
import { LogProblem } from '../log-problem.ts';
import { identityOf } from './lock-keys.ts';
import { lookForLock } from './lock-look.ts';
import { LockChangedError, lockRow } from './lock-row.ts';
import { alone, readLockSession } from './lock-session.ts';

/** The lock of the log; null without one. @throws LogProblem 'lock-broken' */
export async function knownLock(): Promise<LockRecord | null> {
  const record = readLockRecord((await lookForLock()).row);
  if (record === 'broken') throw new LogProblem('lock-broken');
  return record;
}

/**
 * The lock, and the secret half that has confirmed it.
 * @returns null without a lock. @throws LogProblem 'locked', 'lock-broken'
 */
export async function openedLock(): Promise<{ record: LockRecord; identity: string } | null> {
  const record = await knownLock();
  if (!record) return null;
  const identity = await identityOf(record, await readLockSession(record.name));
  if (identity === null) throw new LogProblem('locked');
  return { record, identity };
}

/**
 * Writes down how far the log is with its lock. That sealing has come to its end can be said at
 * any time; everything else needs the log to be open.
 * @param isWhole asked in the same transaction: when it says no, nothing is written
 * @throws LogProblem 'locked'; LockChangedError when the lock is another one by now, or was turned round
 */
export async function setLockState(
  record: LockRecord,
  state: LockState,
  isWhole?: IsWhole,
): Promise<void> {
  const identity = await identityOf(record, await readLockSession(record.name));
  const byItself = record.state === 'sealing' && state === 'on';
  if (identity === null && !byItself) throw new LogProblem('locked');
  const next = identity === null ? { ...record, state } : await inState(record, state, identity);
  await noted(state, () =>
    write(['meta', 'drafts'], async (tx) => {
      if (!(await isSameLock(tx, record))) throw new LockChangedError();
      if (isWhole && !(await isWhole(tx))) return;
      await tx.objectStore('meta').put(next, 'lock');
    }),
  );
}

/**
 * Notes first that there is something to do, so that another page goes on, should this one be
 * closed in the next moment. Alone: else a page that has looked before could note that all is done.
 */
function noted<T>(state: LockState, turn: () => Promise<T>): Promise<T> {
  if (state === 'on') return turn();
  return alone(async () => {
    await writeLockJobNote('doing');
    return turn();
  });
}

/**
 * Puts another record in the place of one that was seen, also when how far it is with its rows
 * changes in between.
 * @param make what it shall be. @param also in the same transaction
 * @throws LogProblem 'locked' if it is another lock by now, or has another passphrase
 */
export async function replaceLock(
  seen: LockRecord,
  make: (now: LockRecord) => Promise<LockRecord>,
  also?: (tx: LogTransaction<'readwrite'>) => Promise<void>,
): Promise<LockRecord> {
  for (let now = seen; ; ) {
    const next = await make(now);
    const isDone = await noted(next.state, () =>
      write(['meta'], async (tx) => {
        if (!(await isSameLock(tx, now))) return false;
        await tx.objectStore('meta').put(next, 'lock');
        await also?.(tx);
        return true;
      }),
    );
    if (isDone) return next;
    const later = await knownLock();
    if (!later || saltOf(later) !== saltOf(now)) throw new LogProblem('locked');
    now = later;
  }
}

/** Whether the record stands there as it was seen. */
export async function isSameLock(tx: AnyTransaction, seen: LockRecord): Promise<boolean> {
  const now = readLockRecord(await lockRow(tx));
  if (now === null || now === 'broken') return false;
  return recordText(now) === recordText(seen);
}

function recordText(record: LockRecord): string {
  return [record.name, record.state, saltOf(record), record.proof?.toBase64()].join(' ');
}

/** Every sealing of the identity has a salt of its own. */
function saltOf({ derivation }: LockRecord): string {
  return derivation.salt.toBase64();
}

/** Looking at more rows than this would hold an unlocking up. */
const most = 5_000;

/**
 * What a record in state `on` is worth whose state nobody vouched for: `on` if everything is
 * sealed, else `sealing`, which goes through all of it again.
 */
export async function stateAsFound(): Promise<LockState> {
  const found = await read(['entries', 'drafts'], async (tx) => {
    const entries = await tx.objectStore('entries').getAll(null, most + 1);
    return { entries, drafts: await tx.objectStore('drafts').getAll() };
  });
  const isLong = found.entries.length > most;
  return !isLong && found.entries.every(isSealed) && found.drafts.every(isDraftSealed)
    ? 'on'
    : 'sealing';
}

/**
 * Asked in the transaction that writes down that the job is done, over `meta` and `drafts`.
 * @returns false when something came in meanwhile: then everything has to be looked through again
 */
export type IsWhole = (tx: LogTransaction<'readwrite'>) => Promise<boolean>;
