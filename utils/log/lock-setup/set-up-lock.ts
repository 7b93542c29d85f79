import {
  type LockRecord,
  type LockState,
  lockUnder,
  openLock,
  readLockRecord,
  standingOf,
} from '../../crypto/record.ts';
import { newKeyBytes } from '../../crypto/seal.ts';
import { writeLockJobNote } from '../../stores/lock-job-note.ts';
import { newKey } from '../age/backup-key.ts';
import { decryptText, encryptText } from '../age/encrypt-text.ts';
import { read, write } from '../database/transactions.ts';
import { nextId } from '../entry/entry-id.ts';
import { noteNewLock } from '../lock/lock-hint.ts';
import { forgetKeys, isAnotherLock, newKeyRow, storeIdentity } from '../lock/lock-keys.ts';
import { lookForLock } from '../lock/lock-look.ts';
import { lockIn } from '../lock/lock-record.ts';
import { ConflictError, LockChangedError, lockRow, lookAtLock } from '../lock/lock-row.ts';
import { forgetLockRows, ownKeys } from '../lock/lock-rows.ts';
import { alone, forgetLockSession } from '../lock/lock-session.ts';
import {
  isSameLock,
  knownLock,
  openedLock,
  replaceLock,
  setLockState,
} from '../lock/lock-state.ts';
import { LogProblem } from '../log-problem.ts';
import { decryptLog, encryptLog } from './encrypt-log.ts';
import type { ConversionProgress, Pass } from './encrypt-rows.ts';
import { isDearNameClear, sealDearName } from './seal-outside.ts';

/**
 * Gives the log a lock, and leaves it open. What is written from now on is sealed; what was there
 * is sealed by `finishLock`, which may be interrupted at any point.
 * @param minutes as in `unlock`. @throws LogProblem; Error when the lock was not whole
 */
export async function makeLock(passphrase: string, minutes: number, now: number): Promise<void> {
  const pair = await newKey();
  const record = await lockUnder(passphrase, pair, nextId(now), 'sealing');
  await tryOut(record, passphrase);
  await alone(async () => {
    // Of a lock that was there before, nothing may be left in memory.
    if ((await knownLock()) !== null) throw new LogProblem('locked');
    await forgetLockSession();
    // With its first key: by a key of no lock it is noticed when one is removed.
    const { row, writing } = await newKeyRow(record);
    // Before: should the page go in the next moment, another one looks, and goes on.
    noteNewLock();
    await writeLockJobNote('doing');
    await write(['meta'], async (tx) => {
      // Another page may have been quicker: its passphrase is the one that holds.
      if ((await lockIn(tx)) !== null) throw new LogProblem('locked');
      await tx.objectStore('meta').put(record, 'lock');
      await tx.objectStore('meta').put(row, `key:${row.id}`);
    });
    // Again: a page that looked in between has found none.
    noteNewLock();
    await storeIdentity(record, pair.identity, minutes, now, writing).catch((error) => {
      // Erased in this very moment, with everything else.
      if (!(error instanceof ConflictError)) throw error;
    });
  });
}

/** Before anything depends on it: the passphrase opens the key, and the key opens what it seals. */
async function tryOut(record: LockRecord, passphrase: string): Promise<void> {
  const text = newKeyBytes().toBase64();
  const sealed = await encryptText(record.recipient, text);
  const opened = await openLock(record, passphrase);
  const isOurs = opened?.standing === 'confirmed';
  if (!isOurs || (await decryptText(opened.identity, sealed)) !== text) {
    throw new Error('lock: not whole');
  }
}

/** Whether everything is as the lock says. @throws LogProblem */
export async function isLockFinished(): Promise<boolean> {
  const record = readLockRecord(await read(['meta'], lockRow));
  if (record === null || record === 'broken') return true;
  return record.state === 'on' && !(await isDearNameClear());
}

/**
 * Brings the log to where its lock says: everything sealed, or everything in the clear again. It
 * goes on where it was interrupted, and the other way once the lock is turned round. Sealing needs
 * no passphrase; opening is the order of whoever has it, and waits until the log is open.
 * @throws LogProblem, 'locked' where the log has to be open for it; what is not done is as it was
 */
export async function finishLock(
  report: (state: LockState, progress: ConversionProgress) => void = () => undefined,
): Promise<void> {
  for (;;) {
    const { row, token } = await read(['meta'], lookAtLock);
    const record = readLockRecord(row);
    if (record === 'broken') throw new LogProblem('lock-broken');
    if (record === null || (record.state === 'on' && !(await isDearNameClear()))) return;
    if (await isAnotherLock(record)) {
      // Unless another page made the next one since the look.
      if ((await read(['meta'], lookAtLock)).token !== token) continue;
      throw new LogProblem('lock-broken');
    }
    const { state } = record;
    const pass: Pass = { token, report: (progress) => report(state, progress) };
    try {
      if (state === 'on') {
        await sealDearName();
        continue;
      }
      if (state === 'sealing') {
        await setLockState(record, 'on', await encryptLog(record, pass));
        continue;
      }
      await openedLock();
      if (!(await removeLockRows(record, await decryptLog(record, pass)))) continue;
      forgetKeys();
      // Another page may have made the next one by now.
      await alone(async () => {
        if ((await lookForLock()).row === undefined) await forgetLockSession();
      });
    } catch (error) {
      if (!(error instanceof LockChangedError)) throw error;
    }
  }
}

/** @returns false when something was sealed meanwhile. @throws LockChangedError, LogProblem */
function removeLockRows(
  record: LockRecord,
  { isWhole, staysClosed }: Awaited<ReturnType<typeof decryptLog>>,
): Promise<boolean> {
  return write(['meta', 'drafts'], async (tx) => {
    if (!(await isSameLock(tx, record))) throw new LockChangedError();
    if (!(await isWhole(tx))) return false;
    // What could open the rest one day is put aside, not thrown away.
    if (staysClosed) await tx.objectStore('meta').put(record, `old-lock:${record.name}`);
    await forgetLockRows(tx, staysClosed);
    return true;
  });
}

/**
 * Takes the lock away, also one that is still being made. `finishLock` does the rest.
 * @throws LogProblem 'locked' unless the log is open
 */
export function removeLock(): Promise<void> {
  return turn('opening', ['sealing', 'on']);
}

/**
 * Keeps a lock that is being taken away. `finishLock` does the rest.
 * @throws LogProblem 'locked' unless the log is open
 */
export function keepLock(): Promise<void> {
  return turn('sealing', ['opening']);
}

async function turn(state: LockState, from: readonly LockState[]): Promise<void> {
  for (;;) {
    const record = await knownLock();
    if (!record || !from.includes(record.state)) return;
    try {
      return await setLockState(record, state);
    } catch (error) {
      // The job came to its end in this very moment.
      if (!(error instanceof LockChangedError)) throw error;
    }
  }
}

/**
 * Puts the same lock under another passphrase. Whoever has an old copy of the profile can still
 * open that with the old one.
 * @returns false when the old passphrase is not the one; then nothing was changed
 * @throws LogProblem; 'lock-broken' as `unlock`
 */
export async function changePassphrase(old: string, fresh: string): Promise<boolean> {
  const record = await knownLock();
  if (!record) return false;
  const opened = await openLock(record, old);
  if (opened === null) return false;
  const { identity, standing } = opened;
  if (standing === 'changed') throw new LogProblem('lock-broken');
  const pair = { identity, recipient: record.recipient };
  const make = async (now: LockRecord): Promise<LockRecord> => {
    // A state that nobody vouched for is not vouched for by this.
    const isClaim = (await standingOf(now, identity)) === 'claimed';
    const next = await lockUnder(fresh, pair, now.name, isClaim ? 'sealing' : now.state);
    await tryOut(next, fresh);
    return next;
  };
  await replaceLock(record, make, (tx) => ownKeys(tx, record.name));
  return true;
}
