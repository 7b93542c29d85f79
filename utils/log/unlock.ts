import { identityToRecipient } from 'age-encryption';
import { inState, type LockRecord, lockUnder, openLock } from '../lock/record.ts';
import { swapIn, withCodec } from './codec.ts';
import { dayText } from './date-text.ts';
import { calledByHard } from './hard-moment.ts';
import { changeEntries } from './ledger.ts';
import { makeSealer, storeIdentity } from './lock-keys.ts';
import { hasKeys, ownKeys } from './lock-rows.ts';
import { alone } from './lock-session.ts';
import { knownLock, putLock, stateAsFound } from './lock-state.ts';
import { type Moment, thisMoment } from './moment.ts';
import { LogProblem } from './problem.ts';
import { read } from './write.ts';

/**
 * Unlocks the log for every page until it is locked again.
 * @param minutes after how many without use it locks by itself; 0: when the browser closes
 * @returns false when it does not open with this passphrase; then nothing was changed
 * @throws LogProblem; 'lock-broken' when the passphrase is the one, and the record was changed by
 *   someone who does not have it: then it stays closed
 */
export async function unlock(
  passphrase: string,
  minutes: number,
  now: Moment = thisMoment,
): Promise<boolean> {
  const record = await knownLock();
  if (record === null) return true;
  const opened = await openLock(record, passphrase);
  if (opened === null) return false;
  const { identity, standing } = opened;
  const recipient = await identityToRecipient(identity).catch(() => null);
  if (standing === 'changed' || recipient !== record.recipient) {
    throw new LogProblem('lock-broken');
  }
  const moment = now();
  await alone(async () => {
    const confirmed = standing === 'claimed' ? await confirm(record, identity, passphrase) : record;
    await storeIdentity(confirmed, identity, minutes, moment.epochMilliseconds);
    // By its keys it is noticed when a lock is removed.
    if (!(await read(['meta'], hasKeys))) await makeSealer(confirmed);
  });
  // It is open in any case; letters that could not be called are called the next time.
  await callLetters(moment).catch(() => undefined);
  return true;
}

/** Writes a record down anew that nobody vouched for as a whole. */
async function confirm(
  record: LockRecord,
  identity: string,
  passphrase: string,
): Promise<LockRecord> {
  const { name, recipient } = record;
  const state = record.state === 'on' ? await stateAsFound() : record.state;
  if (record.version === 2) {
    const next = await inState(record, state, identity);
    await putLock(record, next);
    return next;
  }
  const next = await lockUnder(passphrase, { identity, recipient }, name, state);
  await putLock(record, next, (tx) => ownKeys(tx, name));
  return next;
}

/** Hard moments that were kept while locked could call no letter: they do it now. */
function callLetters(moment: Temporal.ZonedDateTime): Promise<void> {
  const when = { day: dayText(moment.toPlainDate()), time: moment.epochMilliseconds };
  return withCodec(async (codec) => {
    const called = await calledByHard(codec, when);
    if (called.length === 0) return;
    await changeEntries(
      ['entries'],
      async (tx) => {
        await swapIn(tx, called);
        return { result: undefined, grown: 0 };
      },
      codec,
    );
  });
}
