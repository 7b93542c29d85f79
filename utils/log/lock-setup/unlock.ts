import { identityToRecipient } from 'age-encryption';
import { type Now, now as thisMoment } from '../../browser/clock.ts';
import { inState, type LockRecord, lockUnder, openLock } from '../../crypto/record.ts';
import { showWords } from '../../stores/hidden-look.ts';
import { read } from '../database/transactions.ts';
import { makeSealer, storeIdentity } from '../lock/lock-keys.ts';
import { retryConflict } from '../lock/lock-row.ts';
import { hasKeys, ownKeys } from '../lock/lock-rows.ts';
import { alone } from '../lock/lock-session.ts';
import { knownLock, replaceLock, stateAsFound } from '../lock/lock-state.ts';
import { LogProblem } from '../log-problem.ts';

/**
 * Unlocks the log for every page until it is locked again.
 * @param minutes after how many without use it locks by itself; 0: when the browser closes
 * @returns false when it does not open with this passphrase; then nothing was changed
 * @throws LogProblem; 'lock-broken' when the passphrase is the one, and the record was changed by
 *   someone who does not have it: then it stays closed
 */
export function unlock(
  passphrase: string,
  minutes: number,
  now: Now = thisMoment,
): Promise<boolean> {
  return retryConflict(() => unlockOnce(passphrase, minutes, now));
}

async function unlockOnce(passphrase: string, minutes: number, now: Now): Promise<boolean> {
  const record = await knownLock();
  if (record === null) return true;
  const opened = await openLock(record, passphrase);
  if (opened === null) return false;
  const { identity, standing } = opened;
  if (standing === 'changed' || (await recipientOf(identity)) !== record.recipient) {
    throw new LogProblem('lock-broken');
  }
  const confirmed = standing === 'claimed' ? confirm(record, identity, passphrase) : record;
  await open(await confirmed, identity, minutes, now());
  return true;
}

/**
 * Opens a lock whose record was changed by someone who does not have the passphrase, and sets it
 * right: only after the person was told. Its identity is the one the passphrase sealed; all else
 * is made of that anew, and everything is looked through for what stands in the clear.
 * @returns as `unlock`. @throws LogProblem
 */
export function mendLock(
  passphrase: string,
  minutes: number,
  now: Now = thisMoment,
): Promise<boolean> {
  return retryConflict(() => mendOnce(passphrase, minutes, now));
}

async function mendOnce(passphrase: string, minutes: number, now: Now): Promise<boolean> {
  const record = await knownLock();
  const opened = record && (await openLock(record, passphrase));
  const recipient = opened && (await recipientOf(opened.identity));
  if (!opened || !recipient) return false;
  const { identity } = opened;
  const mended = await replaceLock(
    record,
    ({ name }) => lockUnder(passphrase, { identity, recipient }, name, 'sealing'),
    (tx) => ownKeys(tx, record.name),
  );
  await open(mended, identity, minutes, now());
  return true;
}

/** null for what is no identity. */
function recipientOf(identity: string): Promise<string | null> {
  return identityToRecipient(identity).catch(() => null);
}

async function open(
  record: LockRecord,
  identity: string,
  minutes: number,
  moment: Temporal.ZonedDateTime,
): Promise<void> {
  await alone(async () => {
    await storeIdentity(record, identity, minutes, moment.epochMilliseconds);
    // By its keys it is noticed when a lock is removed.
    if (!(await read(['meta'], hasKeys))) await makeSealer(record);
  });
  await showWords().catch(() => {
    // They stay hidden until the next time.
  });
  await import('../returning/call-letters.ts')
    .then(({ callLetters }) => callLetters(moment))
    .catch(() => {
      // It is open in any case; letters that could not be called are called the next time.
    });
}

/** Writes a record down anew that nobody vouched for as a whole. */
function confirm(record: LockRecord, identity: string, passphrase: string): Promise<LockRecord> {
  const { name, recipient } = record;
  const make = async (now: LockRecord): Promise<LockRecord> => {
    const state = now.state === 'on' ? await stateAsFound() : now.state;
    if (now.version === 2) return inState(now, state, identity);
    return lockUnder(passphrase, { identity, recipient }, name, state);
  };
  return replaceLock(record, make, (tx) => ownKeys(tx, name));
}
