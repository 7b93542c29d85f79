import { timeSlices } from '../../utils/async/time-slices.ts';
import type { GuardReading } from '../../utils/language/load-guard.ts';

/** Read at one go, in UTF-16 code units: a few milliseconds. */
const atOnce = 4_000;
/** More than any turn of phrase spans. */
const overlap = 1_000;

/**
 * Reads a text with the guard, however long it is: in pieces that overlap, with rests in which the
 * page stays lively. Ends at the first danger to life; violence is reported where nothing else is.
 */
export async function readLong(
  text: string,
  read: (piece: string) => Promise<GuardReading>,
): Promise<GuardReading> {
  const breakIfDue = timeSlices();
  const whole: GuardReading = { finding: null, isWhole: true };
  for (let at = 0; at === 0 || at + overlap < text.length; at += atOnce - overlap) {
    await breakIfDue();
    const { finding, isWhole } = await read(text.slice(at, at + atOnce));
    whole.isWhole &&= isWhole;
    if (finding?.danger === 'danger') return { finding, isWhole: whole.isWhole };
    whole.finding ??= finding;
  }
  return whole;
}
