import { type EpochMs, type ScheduleSettings, type TimeRange, weekdays } from '../types.ts';

/** A stretch of working time, [start, end), of the working day `day` (YYYY-MM-DD). */
export type Window = { day: string; start: EpochMs; end: EpochMs };

type Hours = ScheduleSettings['hours'];

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * The working time of one date, merged and ascending. A range that passes midnight belongs to the
 * date it starts on; where it reaches into the next date's ranges, that time stays with the earlier
 * date. In a gap or a repeated hour the window is the narrower reading, so that every instant in it
 * is inside by the clock on the wall. A date the zone skipped has no working time.
 */
export function windowsOf(day: Temporal.PlainDate, hours: Hours, zone: string): Window[] {
  const known = knownOf(hours, zone).days;
  const label = day.toString();
  let windows = known.get(label);
  if (windows === undefined) {
    // A year of days is enough for any caller; a simulated decade must not grow for ever.
    if (known.size > 400) known.clear();
    const before = ownWindows(day.subtract({ days: 1 }), hours, zone).at(-1)?.end ?? 0;
    windows = ownWindows(day, hours, zone)
      .map((window) => ({ ...window, start: Math.max(window.start, before) }))
      .filter((window) => window.start < window.end);
    known.set(label, windows);
  }
  return windows;
}

/** The window `now` is in, or null. */
export function windowAt(now: Temporal.ZonedDateTime, hours: Hours): Window | null {
  return placeOf(now, hours).window;
}

/** The working day `now` belongs to: that of its window, else the date itself. */
export function workingDay(now: Temporal.ZonedDateTime, hours: Hours): string {
  return placeOf(now, hours).day;
}

/** Whether `at` lies in the working day that `now` belongs to, or on its date outside the hours. */
export function isSameWorkingDay(at: EpochMs, now: Temporal.ZonedDateTime, hours: Hours): boolean {
  const then = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(now.timeZoneId);
  return workingDay(then, hours) === workingDay(now, hours);
}

/** Up to then, not including it, `windowAt` and `workingDay` answer as they do now. */
export function sameUntil(now: Temporal.ZonedDateTime, hours: Hours): EpochMs {
  return placeOf(now, hours).to;
}

/** Where a moment stands; the same for all of [from, to). */
type Place = { window: Window | null; day: string; from: EpochMs; to: EpochMs };

function placeOf(now: Temporal.ZonedDateTime, hours: Hours): Place {
  const at = now.epochMilliseconds;
  const zone = now.timeZoneId;
  const known = knownOf(hours, zone);
  const { place } = known;
  if (place && place.from <= at && at < place.to) return place;
  const today = now.toPlainDate();
  // The start of a day is asked for by its date: where clocks change at midnight, a day after one
  // start of a day is not the next one.
  let from = startOf(today, zone);
  let to = startOf(today.add({ days: 1 }), zone);
  let found: Window | null = null;
  for (const day of [today.subtract({ days: 1 }), today]) {
    for (const window of windowsOf(day, hours, zone)) {
      if (window.start <= at && at < window.end) found = window;
      if (window.end <= at) from = Math.max(from, window.end);
      if (window.start > at) to = Math.min(to, window.start);
    }
  }
  known.place = found
    ? { window: found, day: found.day, from: found.start, to: found.end }
    : { window: null, day: today.toString(), from, to };
  return known.place;
}

/** The first instant of a date, in epoch milliseconds: midnight, or what comes in its place. */
export function startOf(day: Temporal.PlainDate, zone: string): EpochMs {
  return day.toZonedDateTime(zone).epochMilliseconds;
}

/** The instants [start, end) of one range begun on `day`, or null where the clock leaves none. */
function rangeOn(day: Temporal.PlainDate, range: TimeRange, zone: string) {
  if (!clockTime.test(range.from) || !clockTime.test(range.to)) return null;
  const lastDay = range.to <= range.from ? day.add({ days: 1 }) : day;
  const end = firstAt(lastDay.toPlainDateTime(range.to), zone);
  const from = day.toPlainDateTime(range.from);
  const later = from.toZonedDateTime(zone, { disambiguation: 'later' });
  if (later.epochMilliseconds < end) return { start: later.epochMilliseconds, end };
  const earlier = from.toZonedDateTime(zone, { disambiguation: 'earlier' });
  // Begun and ended in the repeated hour; in a gap the earlier reading would lie before the range.
  const isThere = earlier.epochMilliseconds < end && earlier.toPlainDateTime().equals(from);
  return isThere ? { start: earlier.epochMilliseconds, end } : null;
}

/** The first instant at which the wall clock shows `time` or more: in a gap, the gap's own instant. */
function firstAt(time: Temporal.PlainDateTime, zone: string): EpochMs {
  const earlier = time.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(time)) return earlier.epochMilliseconds;
  return (earlier.getTimeZoneTransition('next') ?? earlier).epochMilliseconds;
}

function ownWindows(day: Temporal.PlainDate, hours: Hours, zone: string): Window[] {
  // Kiribati, Samoa and others once skipped a whole date.
  if (!day.toZonedDateTime(zone).toPlainDate().equals(day)) return [];
  const weekday = weekdays[day.dayOfWeek - 1] ?? 'mon';
  const windows: Window[] = [];
  const spans = hours[weekday]
    .map((range) => rangeOn(day, range, zone))
    .filter((span) => span !== null)
    .sort((a, b) => a.start - b.start);
  for (const span of spans) {
    const last = windows.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else windows.push({ day: day.toString(), ...span });
  }
  return windows;
}

/** Remembered per hours object and zone: the answer can never change, and a year asks often. */
type Known = { days: Map<string, Window[]>; place: Place | null };
const remembered = new WeakMap<Hours, Map<string, Known>>();

function knownOf(hours: Hours, zone: string): Known {
  const zones = remembered.get(hours) ?? new Map<string, Known>();
  const known = zones.get(zone) ?? { days: new Map<string, Window[]>(), place: null };
  remembered.set(hours, zones);
  zones.set(zone, known);
  return known;
}
