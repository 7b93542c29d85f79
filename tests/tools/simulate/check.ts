import { type ScheduleSettings, weekdays } from '../../../utils/schedule/types.ts';
import type { Ledger, Row } from './ledger.ts';
import { minute, type World } from './world.ts';

/**
 * What may never happen, looked for in a finished run without any of the schedule's own reckoning:
 * hours by the digits of the clock on the wall, gaps in true time.
 */

type Shown = Ledger['shownOnes'][number];

/** The date on which the range began that `clock` is in, or null when it is in none. */
export function rangeDate(
  clock: Temporal.ZonedDateTime,
  hours: ScheduleSettings['hours'],
): string | null {
  const time = clock.toPlainTime().toString().slice(0, 5);
  const today = clock.toPlainDate();
  const yesterday = today.subtract({ days: 1 });
  // Time that two days claim stays with the earlier one.
  for (const { from, to } of hours[weekdays[yesterday.dayOfWeek - 1] ?? 'mon']) {
    if (to <= from && time < to) return yesterday.toString();
  }
  for (const { from, to } of hours[weekdays[today.dayOfWeek - 1] ?? 'mon']) {
    if (from <= time && (time < to || to <= from)) return today.toString();
  }
  return null;
}

/** Those the rhythm chose, as against those a person asked for. */
export function ofRhythm(rows: Shown[]): Shown[] {
  return rows.filter((row) => row.origin === 'rhythm' || row.origin === 'landing');
}

/** The first tab of a day may come outside of them where that was wished for. */
export function outsideHours(
  rows: Shown[],
  { hours, after }: Pick<ScheduleSettings, 'hours' | 'after'>,
): Shown[] {
  return rows.filter(({ origin, occasion, shownClock }) => {
    if (origin === 'sent' || rangeDate(shownClock, hours) !== null) return false;
    return !(origin === 'after' && occasion === 'firstTab' && after.outsideHours);
  });
}

/** Those that came twice on one working day after a thing that is wished for once. */
export function cameTwice(
  rows: Shown[],
  { hours, after }: Pick<ScheduleSettings, 'hours' | 'after'>,
): Shown[] {
  const known = new Set<string>();
  return rows.filter(({ origin, occasion, shownClock, plannedAt }) => {
    const isEach = after.eachTime && (occasion === 'break' || occasion === 'call');
    if (origin !== 'after' || isEach) return false;
    const zone = shownClock.timeZoneId;
    const planned = Temporal.Instant.fromEpochMilliseconds(plannedAt).toZonedDateTimeISO(zone);
    // A set time belongs to its date, whatever hours it lies in.
    const day = occasion?.startsWith('time') ? null : rangeDate(shownClock, hours);
    const key = `${day ?? planned.toPlainDate()} ${occasion}`;
    return known.size === known.add(key).size;
  });
}

/** In milliseconds of true time; pairs with a clock set in between are left out. Infinity: none. */
export function smallestGap(rows: Shown[], world: World): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (!before || row.origin === 'later') continue;
    if (world.isClockSetBetween(before.shownAt, row.shownAt)) continue;
    smallest = Math.min(smallest, row.shownAt - before.shownAt);
  }
  return smallest;
}

/** The most shown in one working day. */
export function mostInADay(rows: Shown[], hours: ScheduleSettings['hours']): number {
  const counts = new Map<string, number>();
  for (const row of ofRhythm(rows)) {
    const day = rangeDate(row.shownClock, hours) ?? 'outside';
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/** Notifications shown before the one before had ended. */
export function twoAtOnce(rows: Shown[]): Shown[] {
  return rows.filter((row, index) => {
    const before = rows[index - 1];
    return before && (before.endedAt === null || before.endedAt > row.shownAt);
  });
}

/** Nudges with none or several ends; `alive` are ids that may still be on their way. */
export function wrongEnds(rows: Row[], alive: ReadonlySet<string>): Row[] {
  return rows.filter((row) => {
    const few = alive.has(row.id) ? row.ends > 0 : row.ends !== 1;
    return few || row.timesShown > 1;
  });
}

/** For each long sleep: those planned before its end and shown after it, or shown at once. */
export function afterSleeps(rows: Shown[], world: World): { late: number; atOnce: number }[] {
  return world.spans
    .filter(({ kind, from, to }) => kind === 'asleep' && to - from > 20 * minute)
    .map(({ to }) => {
      const late = rows.filter((row) => row.plannedAt < to && row.shownAt >= to);
      const soon = rows.filter((row) => row.shownAt >= to && row.shownAt < to + 2 * minute);
      return { late: late.length, atOnce: soon.length };
    });
}
