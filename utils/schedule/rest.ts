import { windowAt } from './rhythms/working-hours.ts';
import type { EpochMs, ScheduleSettings } from './types.ts';

/** What a person can choose; 'today' is "Rest until tomorrow". */
export const restChoices = ['15min', '1h', '2h', 'today', 'week', 'untilISay'] as const;
export type RestChoice = (typeof restChoices)[number];

export type Rest = {
  /** Until a chosen day it is 'untilISay', so that an earlier Kind Pause can read it, too. */
  choice: RestChoice;
  /** The day it was chosen to end on, YYYY-MM-DD; `until` is its beginning in the zone of now. */
  day?: string;
  since: EpochMs;
  /** When it ends by itself; null: when the person says so. */
  until: EpochMs | null;
  /** "enough": it began by itself after an accepted pause (the setting "Enough for today"). */
  by: 'person' | 'enough';
  /** The one question after seven days of 'untilISay' was answered or put away. */
  asked: boolean;
};

const lengths = { '15min': 15, '1h': 60, '2h': 120 } as const;

/** A rest of 'untilISay' is asked about once after this many days. */
const askAfterDays = 7;

/**
 * When a rest begun now ends, in epoch milliseconds; null: when the person says so. 'today' and
 * 'week' end at midnight (of Monday for the week), but never in the middle of a night shift: then
 * they end with the shift.
 */
export function restEnd(
  choice: RestChoice,
  now: Temporal.ZonedDateTime,
  hours: ScheduleSettings['hours'],
): EpochMs | null {
  switch (choice) {
    case '15min':
    case '1h':
    case '2h':
      return now.epochMilliseconds + lengths[choice] * 60_000;
    case 'today':
      return endOfWork(now.add({ days: 1 }), windowAt(now, hours)?.end);
    case 'week':
      return endOfWork(now.add({ days: 8 - now.dayOfWeek }), windowAt(now, hours)?.end);
    case 'untilISay':
      return null;
  }
}

function endOfWork(lastDay: Temporal.ZonedDateTime, shiftEnd = 0): EpochMs {
  return Math.max(lastDay.startOfDay().epochMilliseconds, shiftEnd);
}

/** From here on it is asked whether a rest of 'untilISay' goes on; null: that is not asked. */
export function askAt({ choice, since, asked, day }: Rest): EpochMs | null {
  return choice === 'untilISay' && day === undefined && !asked
    ? since + askAfterDays * 24 * 3600_000
    : null;
}

/** A rest that is still under way at `at`, or null. */
export function restAt(rest: Rest | null, at: EpochMs): Rest | null {
  return rest && (rest.until === null || at < rest.until) ? rest : null;
}
