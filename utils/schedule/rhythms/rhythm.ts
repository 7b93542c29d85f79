import type { BackOffLevel } from '../back-off.ts';
import type { EpochMs, ScheduleSettings } from '../types.ts';
import { weekdays } from '../types.ts';
import type { Window } from './working-hours.ts';

export const minute = 60_000;

/** Set times stand at least this far apart, in minutes. */
export const timesGapMinutes = 5;

/** Shortest time between two nudges of this rhythm, in minutes; set times keep 5. */
export function gapMinutes(settings: ScheduleSettings, level: BackOffLevel): number {
  switch (settings.rhythm) {
    case 'few':
      return settings.few.gapMinutes;
    case 'every':
      return settings.every.minutes * (level === 'full' ? 1 : 2);
    case 'times':
    case 'asked':
      return timesGapMinutes;
  }
}

/**
 * Most nudges a working day may have; Infinity where the rhythm has no number. Half of an odd
 * number is rounded down on one day and up on the next, so half of one is every second day.
 */
export function dayNumber(settings: ScheduleSettings, level: BackOffLevel, day: string): number {
  if (settings.rhythm !== 'few') return Number.POSITIVE_INFINITY;
  const number = settings.few.perDay;
  return level === 'full' ? number : Math.floor((number + evenOrOdd(day)) / 2);
}

/**
 * The set times of a date as instants inside the hours. Half as often is every second one.
 */
export function timesOn(
  day: Temporal.PlainDate,
  settings: ScheduleSettings,
  level: BackOffLevel,
  place: Place,
): EpochMs[] {
  const skip = level === 'full' ? null : evenOrOdd(day.toString());
  const moments: EpochMs[] = [];
  for (const [index, time] of settings.times[weekdays[day.dayOfWeek - 1] ?? 'mon'].entries()) {
    if (index % 2 === skip) continue;
    const at = timeInside(day, time, place);
    if (at !== null && !moments.includes(at)) moments.push(at);
  }
  return moments.sort((a, b) => a - b);
}

type Place = { zone: string; windows: readonly Window[] };

/**
 * A wall-clock time of a date as an instant inside the hours, or null. One in the spring gap comes
 * once, after it; one in the repeated autumn hour once, at its first turn inside the hours.
 */
export function timeInside(day: Temporal.PlainDate, time: string, place: Place): EpochMs | null {
  const inside = (at: EpochMs) => place.windows.some(({ start, end }) => start <= at && at < end);
  const clock = day.toPlainDateTime(time);
  const first = clock.toZonedDateTime(place.zone);
  const turns = first.toPlainDateTime().equals(clock)
    ? [first, clock.toZonedDateTime(place.zone, { disambiguation: 'later' })]
    : [first];
  return turns.map((turn) => turn.epochMilliseconds).find(inside) ?? null;
}

/** Two neighbouring dates never give the same. */
export function evenOrOdd(day: string): 0 | 1 {
  const ordinal = Temporal.PlainDate.from(day).since('1970-01-01', { largestUnit: 'days' }).days;
  return ordinal % 2 === 0 ? 0 : 1;
}
