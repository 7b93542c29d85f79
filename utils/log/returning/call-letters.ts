import { forgetMoment, heldMoment } from '../../stores/held-moment.ts';
import { dayText } from '../entry/date-text.ts';
import { changeEntries } from '../integrity/loss-check.ts';
import { swapIn } from '../lock/codec.ts';
import { withCodec } from '../lock/with-codec.ts';
import { calledByHard } from './hard-moment.ts';

/** Once the log is unlocked: hard moments while it was locked could call no letter, and do it now. */
export async function callLetters(moment: Temporal.ZonedDateTime): Promise<void> {
  const when = { day: dayText(moment.toPlainDate()), time: moment.epochMilliseconds };
  const held = await heldMoment();
  await withCodec(async (codec) => {
    const called = await calledByHard(codec, when, held);
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
  await forgetMoment(held);
}
