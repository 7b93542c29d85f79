import type { BackOffLevel } from '../back-off.ts';
import { setOccasions } from '../occasions.ts';
import { evenOrOdd, minute, timeInside } from '../rhythms/rhythm.ts';
import { startOf, windowAt, windowsOf } from '../rhythms/working-hours.ts';
import type { ScheduleState } from '../state.ts';
import type { EpochMs, Occasion, ScheduleSettings } from '../types.ts';

/** Closing the day begins this long before the hours end, so that it lies inside them. */
const beforeEndMs = 10 * minute;
/** Far enough for one working day a week at half as often. */
const daysAhead = 15;
/** As long as days of shown nudges are kept. */
const daysKept = 20;

/** One that comes by the clock. `token` says on `day` that it came. */
export type TimedOccasion = { occasion: Occasion; token: string; day: string; at: EpochMs };

type Scene = { now: Temporal.ZonedDateTime; settings: ScheduleSettings; state: ScheduleState };

/** Half as often is every second day. */
export function isSkippedDay(level: BackOffLevel, day: string): boolean {
  return level !== 'full' && evenOrOdd(day) === 1;
}

export function cameOn({ after }: ScheduleState, day: string, token: string): boolean {
  return after.days[day]?.includes(token) ?? false;
}

/** Remembers that it came, by the day it belongs to. */
export function withCome(state: ScheduleState, day: string, token: string): ScheduleState {
  if (cameOn(state, day, token)) return state;
  const { days } = state.after;
  const next = { ...days, [day]: [...(days[day] ?? []), token] };
  const kept = Object.fromEntries(Object.entries(next).slice(-daysKept));
  return { ...state, after: { ...state.after, days: kept } };
}

/** Whether the first tab of this working day was not seen yet: then no look may be left out. */
export function isFirstTabAhead({ now, settings, state }: Scene): boolean {
  const window = settings.after.on.includes('firstTab') ? windowAt(now, settings.hours) : null;
  return window !== null && !cameOn(state, window.day, 'firstTab');
}

/** The ones by the clock that have passed in (since, now] and did not come yet, ascending. */
export function passedOccasions({ now, settings, state }: Scene, since: EpochMs): TimedOccasion[] {
  const today = now.toPlainDate();
  const days = [today.subtract({ days: 1 }), today];
  return days
    .flatMap((day) => occasionsOn(day, settings, now.timeZoneId))
    .filter(({ at }) => since < at && at <= now.epochMilliseconds)
    .filter(({ day, token }) => !cameOn(state, day, token))
    .sort((a, b) => a.at - b.at);
}

/** The next one by the clock after `from`; null where there is none in sight. */
export function nextOccasion(
  { now, settings, state }: Scene,
  from: EpochMs = now.epochMilliseconds,
): TimedOccasion | null {
  if (!hasTimed(settings)) return null;
  const zone = now.timeZoneId;
  const { level } = state.backOff;
  const first = now.toPlainDate().subtract({ days: 1 });
  let next: TimedOccasion | null = null;
  for (let ahead = 0; ahead <= daysAhead; ahead++) {
    const day = first.add({ days: ahead });
    // Hours may pass midnight, and then a time of the next day comes before the end of this one.
    if (next && startOf(day, zone) > next.at) break;
    for (const one of occasionsOn(day, settings, zone)) {
      if (one.at <= from || (next && one.at >= next.at)) continue;
      if (!isSkippedDay(level, one.day) && !cameOn(state, one.day, one.token)) next = one;
    }
  }
  return next;
}

function hasTimed({ after }: ScheduleSettings): boolean {
  return after.on.includes('dayEnd') || setOccasions(after).length > 0;
}

/** Remembered per settings: the answer can never change, and every look asks. */
const remembered = new WeakMap<ScheduleSettings, Map<string, TimedOccasion[]>>();

function occasionsOn(
  day: Temporal.PlainDate,
  settings: ScheduleSettings,
  zone: string,
): TimedOccasion[] {
  if (!hasTimed(settings)) return [];
  const known = remembered.get(settings) ?? new Map<string, TimedOccasion[]>();
  remembered.set(settings, known);
  const key = `${day} ${zone}`;
  const found = known.get(key) ?? findOn(day, settings, zone);
  if (known.size > 100) known.clear();
  known.set(key, found);
  return found;
}

function findOn(
  day: Temporal.PlainDate,
  { after, hours }: ScheduleSettings,
  zone: string,
): TimedOccasion[] {
  const label = day.toString();
  const own = windowsOf(day, hours, zone);
  const windows = [...windowsOf(day.subtract({ days: 1 }), hours, zone), ...own];
  const found = setOccasions(after).flatMap(([occasion, time]): TimedOccasion[] => {
    const at = timeInside(day, time, { zone, windows });
    return at === null ? [] : [{ occasion, token: `${occasion} ${time}`, day: label, at }];
  });
  const last = own.at(-1);
  if (last && after.on.includes('dayEnd')) {
    const at = Math.ceil(last.end - Math.min(beforeEndMs, (last.end - last.start) / 3));
    found.push({ occasion: 'dayEnd', token: 'dayEnd', day: label, at });
  }
  return found;
}
