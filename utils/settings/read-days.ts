import { fillOf } from '../schedule/rhythms/random-rhythm.ts';
import { type ByWeekday, type TimeRange, type Weekday, weekdays } from '../schedule/types.ts';
import { isRecord } from '../validation/is-record.ts';
import { type Notes, told } from './read-value.ts';
import { mostRanges, mostTimes, type SettingNote, type Settings } from './settings.ts';

const minuteMs = 60_000;
const dayMinutes = 24 * 60;
const timesApart = 5;

/** 'HH:MM', also from '9:05'; null for anything else. 24:00 is the midnight a day ends with. */
export function clockTimeOf(raw: unknown): string | null {
  if (typeof raw !== 'string') return null;
  const match = /^\s*(\d{1,2}):([0-5]\d)\s*$/.exec(raw);
  if (!match) return null;
  const [, hour = '', minute = ''] = match;
  if (Number(hour) > 23) return hour === '24' && minute === '00' ? '00:00' : null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** The ranges of one weekday. A day where none can be read keeps its default. */
export function hoursOf(
  raw: unknown,
  day: Weekday,
  otherwise: TimeRange[],
  notes: Notes,
): TimeRange[] {
  const setting = `hours.${day}` as const;
  const list = listOf(raw, setting, mostRanges, notes);
  if (!list) return otherwise;
  const ranges: TimeRange[] = [];
  for (const one of list) {
    const from = isRecord(one) ? clockTimeOf(one.from) : null;
    const to = isRecord(one) ? clockTimeOf(one.to) : null;
    if (from === null || to === null) {
      const given = isRecord(one) ? `${told(one.from)}–${told(one.to)}` : told(one);
      notes.push({ setting, problem: 'badRange', given, used: '' });
      continue;
    }
    if (from === to) {
      notes.push({ setting, problem: 'wholeDay', given: `${from}–${to}`, used: `${from}–${to}` });
    }
    ranges.push({ from, to });
  }
  return ranges.length === 0 && list.length > 0 ? otherwise : ranges;
}

/** The set times of one weekday, ascending, at least 5 minutes apart. */
export function timesOf(raw: unknown, day: Weekday, otherwise: string[], notes: Notes): string[] {
  const setting = `times.${day}` as const;
  const list = listOf(raw, setting, mostTimes, notes);
  if (!list) return otherwise;
  const read: string[] = [];
  for (const one of list) {
    const time = clockTimeOf(one);
    if (time === null) notes.push({ setting, problem: 'badTime', given: told(one), used: '' });
    else read.push(time);
  }
  const times: string[] = [];
  for (const time of read.sort()) {
    const before = times.at(-1);
    if (before === undefined || minutesOf(time) - minutesOf(before) >= timesApart) {
      times.push(time);
    } else if (time !== before) {
      notes.push({ setting, problem: 'tooClose', given: time, used: before });
    }
  }
  return times.length === 0 && list.length > 0 ? otherwise : times;
}

function listOf(
  raw: unknown,
  setting: `hours.${Weekday}` | `times.${Weekday}`,
  most: number,
  notes: Notes,
): unknown[] | null {
  if (raw === undefined) return null;
  if (!Array.isArray(raw)) {
    notes.push({ setting, problem: 'notAList', given: told(raw), used: '' });
    return null;
  }
  if (raw.length > most) {
    notes.push({ setting, problem: 'tooMany', given: String(raw.length), used: String(most) });
  }
  return raw.slice(0, most);
}

/** Set times no hours reach: they are kept, and silent. Only told while that rhythm is chosen. */
export function silentTimes({ rhythm, times, hours }: Settings): SettingNote[] {
  if (rhythm !== 'times') return [];
  return weekdays.flatMap((day) => {
    const spans = [...spansOf(hours, day), ...spansOf(hours, before(day)).map(shiftBack)];
    return times[day]
      .filter((time) => !spans.some(({ from, to }) => isIn(minutesOf(time), from, to)))
      .map((time): SettingNote => {
        return { setting: `times.${day}`, problem: 'outsideHours', given: time, used: '' };
      });
  });
}

/** Days into which the number does not fit at the gap. One note, for the tightest. */
export function tightDays({ rhythm, few, hours }: Settings): SettingNote[] {
  if (rhythm !== 'few') return [];
  const fitting = weekdays
    .filter((day) => hours[day].length > 0)
    .map((day) => fillOf(workOf(hours, day), few.perDay, few.gapMinutes * minuteMs).number);
  const fewest = Math.min(...fitting);
  if (fewest >= few.perDay) return [];
  const given = String(few.perDay);
  return [{ setting: 'few.perDay', problem: 'doesNotFit', given, used: String(fewest) }];
}

type Span = { from: number; to: number };

function spansOf(hours: ByWeekday<TimeRange[]>, day: Weekday): Span[] {
  return hours[day].map((range) => {
    const from = minutesOf(range.from);
    const to = minutesOf(range.to);
    return { from, to: to <= from ? to + dayMinutes : to };
  });
}

/**
 * The fixed step in minutes, where a day is so full that its nudges stand in a row: of the fullest
 * day; null where chance has room.
 */
export function fixedStep({ rhythm, few, hours }: Settings): number | null {
  if (rhythm !== 'few') return null;
  const steps = weekdays
    .map((day) => fillOf(workOf(hours, day), few.perDay, few.gapMinutes * minuteMs).everyMs)
    .filter((step) => step !== null);
  return steps.length === 0 ? null : Math.round(Math.min(...steps) / minuteMs);
}

/** The working time of a day as the plan sees it, in ms from its midnight. */
function workOf(hours: ByWeekday<TimeRange[]>, day: Weekday): { start: number; end: number }[] {
  const work: { start: number; end: number }[] = [];
  for (const { from, to } of spansOf(hours, day).sort((a, b) => a.from - b.from)) {
    const last = work.at(-1);
    const [start, end] = [from * minuteMs, to * minuteMs];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else work.push({ start, end });
  }
  return work;
}

function before(day: Weekday): Weekday {
  return weekdays[(weekdays.indexOf(day) + 6) % 7] ?? day;
}

function shiftBack({ from, to }: Span): Span {
  return { from: from - dayMinutes, to: to - dayMinutes };
}

function isIn(minute: number, from: number, to: number): boolean {
  return from <= minute && minute < to;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
