import { identityToRecipient } from 'age-encryption';
import { openLock } from '../lock/record.ts';
import { swapIn, withCodec } from './codec.ts';
import { dayText } from './date-text.ts';
import { calledByHard } from './hard-moment.ts';
import { changeEntries } from './ledger.ts';
import { storeIdentity } from './lock-keys.ts';
import { lockIn } from './lock-record.ts';
import { alone } from './lock-session.ts';
import { type Moment, thisMoment } from './moment.ts';
import { LogProblem } from './problem.ts';
import { read } from './write.ts';

/**
 * Unlocks the log for every page until it is locked again.
 * @param minutes after how many without use it locks by itself; 0: when the browser closes
 * @returns false when it does not open with this passphrase; then nothing was changed
 * @throws LogProblem
 */
export async function unlock(
  passphrase: string,
  minutes: number,
  now: Moment = thisMoment,
): Promise<boolean> {
  const record = await read(['meta'], lockIn);
  if (record === null) return true;
  if (record === 'broken') throw new LogProblem('lock-broken');
  const identity = await openLock(record, passphrase);
  if (identity === null || (await identityToRecipient(identity)) !== record.recipient) return false;
  const moment = now();
  await alone(() => storeIdentity(record, identity, minutes, moment.epochMilliseconds));
  // It is open in any case; letters that could not be called are called the next time.
  await callLetters(moment).catch(() => undefined);
  return true;
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
