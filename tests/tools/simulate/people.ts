import { type Chance, chanceFrom } from '../../../utils/schedule/chance.ts';
import { type ByWeekday, type TimeRange, weekdays } from '../../../utils/schedule/types.ts';
import type { Answer } from './desk.ts';
import { hour, minute, type Shift, type Span, type SpanKind } from './world.ts';

export const personNames = ['office', 'night', 'travelling', 'meetings'] as const;
export type PersonName = (typeof personNames)[number];

/** How somebody lives at the desk, told without knowing when nudges come. */
export type Person = {
  hours: ByWeekday<TimeRange[]>;
  spans: Span[];
  shifts: Shift[];
  answer: () => Answer;
};

type Shape = {
  /** Hours of the day at which the machine wakes and sleeps; past 24 is the next day. */
  up: number;
  down: number;
  /** Meals and the like, in hours of the day. */
  meal: number;
  calls: { from: number; to: number; lengths: readonly number[]; apart: readonly number[] };
  hours: TimeRange[];
};

const shapes: Record<PersonName, Shape> = {
  office: {
    up: 8.7,
    down: 17.8,
    meal: 12.2,
    calls: { from: 9.5, to: 16.5, lengths: [15, 30, 30, 45, 60], apart: [60, 90, 120, 180] },
    hours: [{ from: '09:00', to: '17:30' }],
  },
  night: {
    up: 21.6,
    down: 30.4,
    meal: 26,
    calls: { from: 22, to: 29, lengths: [5, 10, 20], apart: [120, 180, 240] },
    hours: [{ from: '22:00', to: '06:00' }],
  },
  travelling: {
    up: 8.5,
    down: 18,
    meal: 12.5,
    calls: { from: 9, to: 17, lengths: [15, 30, 60], apart: [90, 120, 240] },
    hours: [
      { from: '09:00', to: '12:30' },
      { from: '13:30', to: '17:30' },
    ],
  },
  meetings: {
    up: 8.6,
    down: 18,
    meal: 12.5,
    calls: { from: 9, to: 17.5, lengths: [25, 50, 55, 80], apart: [5, 10, 15] },
    hours: [{ from: '09:00', to: '17:30' }],
  },
};

const flights = ['America/New_York', 'Asia/Tokyo', 'Europe/Berlin', 'Australia/Lord_Howe'];

export function personNamed(
  name: PersonName,
  start: Temporal.PlainDate,
  days: number,
  zone: string,
  seed: number,
): Person {
  const chance = chanceFrom(seed * 7919 + 17);
  const shape = shapes[name];
  const stay = { zone };
  const shifts: Shift[] = [];
  const spans: Span[] = [];
  let awakeUntil = start.toZonedDateTime(zone).epochMilliseconds;
  shifts.push({ at: awakeUntil, zone });
  for (let index = 0; index < days; index++) {
    const day = start.add({ days: index });
    if (name === 'travelling' && index % 11 === 10) {
      stay.zone = pick(flights, chance);
      // It lands in the night before the day begins.
      const lands = day.toZonedDateTime(stay.zone).epochMilliseconds;
      shifts.push({ at: Math.max(lands, awakeUntil + hour), zone: stay.zone });
    }
    if (day.dayOfWeek > 5) continue;
    const at = (hours: number) =>
      day.toZonedDateTime(stay.zone).add({ minutes: Math.round(hours * 60) }).epochMilliseconds;
    const up = at(shape.up + chance.between(-0.3, 0.5));
    if (up <= awakeUntil) continue;
    spans.push({ kind: 'asleep', from: awakeUntil, to: up });
    awakeUntil = at(shape.down + chance.between(-0.5, 0.6));
    spans.push(...workingDay(shape, at, chance));
  }
  const end = start.add({ days }).toZonedDateTime(stay.zone).epochMilliseconds;
  if (awakeUntil < end) spans.push({ kind: 'asleep', from: awakeUntil, to: end });
  const byDay = weekdays.map((weekday, index) => [weekday, index < 5 ? shape.hours : []]);
  const hours = Object.fromEntries(byDay) as ByWeekday<TimeRange[]>;
  return { hours, spans, shifts, answer: () => answered(chance) };
}

function workingDay(shape: Shape, at: (hours: number) => number, chance: Chance): Span[] {
  const spans: Span[] = [];
  const add = (kind: SpanKind, from: number, minutes: number) => {
    spans.push({ kind, from: Math.round(from), to: Math.round(from + minutes * minute) });
  };
  add('locked', at(shape.meal + chance.between(-0.3, 0.3)), chance.between(25, 55));
  // Coffee, a word in the corridor, a long page.
  for (let break_ = shape.up + 0.8; break_ < shape.down - 0.5; break_ += chance.between(0.6, 2)) {
    add('away', at(break_), pick([2.5, 4, 6, 10, 15, 25], chance));
  }
  const { from, to, lengths, apart } = shape.calls;
  let start = at(from) + chance.between(0, pick(apart, chance)) * minute;
  while (start < at(to)) {
    const length = pick(lengths, chance) * chance.between(0.8, 1.2);
    add('call', start, length);
    if (chance.next() < 0.3) add('fullScreen', start + 2 * minute, length * 0.8);
    start += (length + pick(apart, chance) * chance.between(0.7, 1.5)) * minute;
  }
  return spans;
}

function answered(chance: Chance): Answer {
  const lot = chance.next();
  const afterMs = Math.round(chance.between(2000, 20_000));
  if (lot < 0.4) return { kind: 'open', afterMs };
  if (lot < 0.5) return { kind: 'later', afterMs };
  if (lot < 0.65) return { kind: 'dismiss', afterMs };
  return { kind: 'ignore' };
}

function pick<T>(list: readonly T[], chance: Chance): T {
  const found = list[Math.floor(chance.next() * list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}
