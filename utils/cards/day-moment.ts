import { type ByWeekday, type TimeRange, type Weekday, weekdays } from '../schedule/types.ts';
import type { DayMoment } from './day-cards.ts';
import { epochDay } from './epoch-day.ts';

/** Where the local clock stands: `YYYY-MM-DD`, and minutes since its midnight. */
export type WallClock = { day: string; minutes: number };
/** When a person works; null where that is not known. */
export type WorkHours = ByWeekday<TimeRange[]> | null;

/** The day's card may change from one part to the next. Afternoon and night are nothing in particular. */
export type DayPart = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night';

const hour = 60;
const wholeDay = 24 * hour;
/** Who works past midnight has no morning for so long after it. */
const afterNightWork = 2 * hour;
/** The end of the day begins so long before the last working hours end. */
const beforeEnd = 30;

const weekdayOf = (number: number): Weekday => weekdays[(number + 3) % 7] ?? 'mon';

export function dayPart({ day, minutes }: WallClock, hours: WorkHours): DayPart {
  const number = epochDay(day);
  const lateWork = endOf(hours, weekdayOf(number + 6)) - wholeDay;
  if (lateWork > 0 && minutes < lateWork + afterNightWork) return 'night';
  if (minutes < 5 * hour || minutes >= 22 * hour) return 'night';
  if (minutes < 11 * hour) return 'morning';
  if (minutes < 14 * hour) return 'midday';
  const end = endOf(hours, weekdayOf(number));
  const evening = end > 0 ? Math.max(16 * hour, end - beforeEnd) : 17 * hour;
  return minutes < evening ? 'afternoon' : 'evening';
}

/** When the working hours of a weekday end, in minutes since its midnight; 0 without any. */
function endOf(hours: WorkHours, weekday: Weekday): number {
  const ends = (hours?.[weekday] ?? []).map(({ from, to }) => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    return end > start ? end : end + wholeDay;
  });
  return Math.max(0, ...ends);
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * hour + Number(time.slice(3));

/** On most days one of these parts has a card of its own; on nine days in a row each has three. */
const turns = ['morning', 'midday', 'evening'] as const;

/** What the card may speak of in this part of this day. */
export function dayMoment(day: string, part: DayPart, hours: WorkHours): DayMoment {
  if (part === 'night') return 'any';
  const number = epochDay(day);
  const weekday = weekdayOf(number);
  const week = hours && workingWeek(hours);
  if (week?.off.includes(weekday)) return 'day-off';
  if (part === 'afternoon') return 'any';
  if (weekday === week?.first) return part === 'morning' ? 'first-day' : 'any';
  if (weekday === week?.last) return part === 'evening' ? 'last-day' : 'any';
  return part === turns[(number + Math.floor(number / 3)) % turns.length] ? part : 'any';
}

type Week = { first: Weekday | null; last: Weekday | null; off: readonly Weekday[] };

/**
 * The week lies around the longest row of days without working hours, of which two at the most have
 * cards of a day off. Where two rows are equally long nobody knows where it begins, and a week of
 * one working day neither begins nor ends with it.
 * @returns null without any working hours: then no day is a day off
 */
function workingWeek(hours: ByWeekday<TimeRange[]>): Week | null {
  const works = weekdays.map((weekday) => hours[weekday].length > 0);
  if (!works.includes(true) || !works.includes(false)) return null;
  const rows = weekdays
    .map((_, start) => ({ start, length: rowFrom(works, start) }))
    .sort((one, other) => other.length - one.length);
  const { start, length } = rows[0] ?? { start: 0, length: 0 };
  const fromStart = [...weekdays, ...weekdays].slice(start, start + 7);
  const off = fromStart.slice(0, Math.min(length, 2));
  const isClear = length < 6 && rows[1]?.length !== length;
  const at = (index: number) => (isClear ? (fromStart[index] ?? null) : null);
  return { first: at(length), last: at(6), off };
}

/** How many days without work begin here, after one with. */
function rowFrom(works: readonly boolean[], start: number): number {
  if (!works[(start + 6) % 7]) return 0;
  let length = 0;
  while (!works[(start + length) % 7]) length += 1;
  return length;
}
