import { type LockRecord, type LockState, lockUnder, openLock } from '../lock/record.ts';
import { newKeyBytes } from '../lock/seal.ts';
import { type Convert, openEverything, sealEverything } from './convert-log.ts';
import { nextId } from './id.ts';
import { newKey } from './key-file.ts';
import { openWith, sealFor } from './lock-age.ts';
import { noteLock } from './lock-hint.ts';
import { forgetKeys, storeIdentity } from './lock-keys.ts';
import { lockIn } from './lock-record.ts';
import { forgetLockRows } from './lock-rows.ts';
import { alone, forgetLockSession } from './lock-session.ts';
import { LogProblem } from './problem.ts';
import { read, write } from './write.ts';

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
    await write(['meta'], async (tx) => {
      // Another page may have been quicker: its passphrase is the one that holds.
      if ((await lockIn(tx)) !== null) throw new LogProblem('locked');
      await tx.objectStore('meta').put(record, 'lock');
    });
    noteLock(true);
    await storeIdentity(record, pair.identity, minutes, now);
  });
}

/** Before anything depends on it: the passphrase opens the key, and the key opens what it seals. */
async function tryOut(record: LockRecord, passphrase: string): Promise<void> {
  const text = newKeyBytes().toBase64();
  const sealed = await sealFor(record.recipient, text);
  const identity = (await openLock(record, passphrase)) ?? '';
  if ((await openWith(identity, sealed)) !== text) throw new Error('lock: not whole');
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
    await become(record, 'on');
  }
  if (record?.state === 'opening') {
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
  if (record) await become(record, 'opening');
}

/**
 * Puts the same lock under another passphrase. Whoever has an old copy of the profile can still
 * open that with the old one.
 * @returns false when the old passphrase is not the one; then nothing was changed
 */
export async function changePassphrase(old: string, fresh: string): Promise<boolean> {
  const record = await knownLock();
  if (!record) return false;
  const identity = await openLock(record, old);
  if (identity === null) return false;
  const pair = { identity, recipient: record.recipient };
  const next = await lockUnder(fresh, pair, record.name, record.state);
  await tryOut(next, fresh);
  await write(['meta'], async (tx) => {
    const now = await lockIn(tx);
    if (now === null || now === 'broken' || !sameSalt(now, record)) throw new LogProblem('locked');
    await tx.objectStore('meta').put({ ...next, state: now.state }, 'lock');
  });
  return true;
}

function sameSalt(one: LockRecord, other: LockRecord): boolean {
  return one.derivation.salt.toBase64() === other.derivation.salt.toBase64();
}

async function knownLock(): Promise<LockRecord | null> {
  const record = await read(['meta'], lockIn);
  if (record === 'broken') throw new LogProblem('lock-broken');
  return record;
}

function become({ name }: LockRecord, state: LockState): Promise<void> {
  return write(['meta'], async (tx) => {
    const now = await lockIn(tx);
    if (now === null || now === 'broken' || now.name !== name) throw new LogProblem('locked');
    await tx.objectStore('meta').put({ ...now, state }, 'lock');
  });
}
