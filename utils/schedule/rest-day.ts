import { isCalendarDay } from '../validation/guards.ts';
import { startOf, windowAt } from './rhythms/working-hours.ts';
import type { EpochMs, ScheduleSettings } from './types.ts';

/** A rest whose end is a day: nudges may come again on it. YYYY-MM-DD, on the local calendar. */
export type RestDay = { day: string };

/** So far ahead that no two days of the choice have the same weekday and date. */
const mostDays = 364;

/** The days that can be chosen, both YYYY-MM-DD: from tomorrow on. @param today YYYY-MM-DD */
export function restDays(today: string): { first: string; last: string } {
  const from = Temporal.PlainDate.from(today);
  const ahead = (days: number) => from.add({ days }).toString();
  return { first: ahead(1), last: ahead(mostDays) };
}

/** Whether this is a day that can be chosen. @param today YYYY-MM-DD. Never throws. */
export function isRestDay(raw: unknown, today: string): raw is string {
  const { first, last } = restDays(today);
  return isCalendarDay(raw) && first <= raw && raw <= last;
}

/**
 * When a rest until this day ends in this zone, in epoch milliseconds: as the day begins, but never
 * in the middle of a night shift; then with the shift. @throws RangeError when it is no day
 */
export function restDayEnd(day: string, zone: string, hours: ScheduleSettings['hours']): EpochMs {
  const begins = startOf(Temporal.PlainDate.from(day), zone);
  const at = Temporal.Instant.fromEpochMilliseconds(begins).toZonedDateTimeISO(zone);
  const shift = windowAt(at, hours);
  return shift && shift.start < begins ? shift.end : begins;
}
