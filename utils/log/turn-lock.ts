import { type LockRecord, lockUnder, openLock } from '../lock/record.ts';
import { newKeyBytes } from '../lock/seal.ts';
import { type Convert, openEverything, sealEverything } from './convert-log.ts';
import { nextId } from './id.ts';
import { newKey } from './key-file.ts';
import { openWith, sealFor } from './lock-age.ts';
import { noteLock } from './lock-hint.ts';
import { forgetKeys, newKeyRow, storeIdentity } from './lock-keys.ts';
import { lockIn } from './lock-record.ts';
import { forgetLockRows, ownKeys } from './lock-rows.ts';
import { alone, forgetLockSession } from './lock-session.ts';
import { knownLock, openedLock, putLock, setLockState } from './lock-state.ts';
import { LogProblem } from './problem.ts';
import { write } from './write.ts';

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
    // With its first key: by a key of no lock it is noticed when one is removed.
    const { row, writing } = await newKeyRow(record);
    await write(['meta'], async (tx) => {
      // Another page may have been quicker: its passphrase is the one that holds.
      if ((await lockIn(tx)) !== null) throw new LogProblem('locked');
      await tx.objectStore('meta').put(record, 'lock');
      await tx.objectStore('meta').put(row, `key:${row.id}`);
    });
    noteLock(true);
    await storeIdentity(record, pair.identity, minutes, now, writing);
  });
}

/** Before anything depends on it: the passphrase opens the key, and the key opens what it seals. */
async function tryOut(record: LockRecord, passphrase: string): Promise<void> {
  const text = newKeyBytes().toBase64();
  const sealed = await sealFor(record.recipient, text);
  const opened = await openLock(record, passphrase);
  const isOurs = opened?.standing === 'confirmed';
  if (!isOurs || (await openWith(opened.identity, sealed)) !== text) {
    throw new Error('lock: not whole');
  }
}

/**
 * Brings the log to where its lock says: everything sealed, or everything in the clear again.
 * Call it whenever the log is open and not finished; it goes on where it was interrupted.
 * @throws LogProblem; then what is not done yet is as it was
 */
export async function finishLock(progress: Convert = {}): Promise<void> {
  const record = await knownLock();
  if (record?.state === 'sealing') {
    await sealEverything(progress);
    await setLockState(record, 'on');
  }
  if (record?.state === 'opening') {
    // Nobody's order but that of whoever has the passphrase: while locked it waits.
    await openedLock();
    const closed = await openEverything(progress);
    await write(['meta'], async (tx) => {
      // What could open the rest one day is put aside, not thrown away.
      if (closed > 0) await tx.objectStore('meta').put(record, `old-lock:${record.name}`);
      await forgetLockRows(tx, closed > 0);
    });
    noteLock(false);
    forgetKeys();
    await alone(forgetLockSession);
  }
}

/** Takes the lock away; the log has to be open. `finishLock` does the rest. @throws LogProblem */
export async function takeLockAway(): Promise<void> {
  const record = await knownLock();
  if (record) await setLockState(record, 'opening');
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
  // A state that nobody vouched for is not vouched for by this.
  const state = standing === 'claimed' ? 'sealing' : record.state;
  const pair = { identity, recipient: record.recipient };
  const next = await lockUnder(fresh, pair, record.name, state);
  await tryOut(next, fresh);
  await putLock(record, next, (tx) => ownKeys(tx, record.name));
  return true;
}
