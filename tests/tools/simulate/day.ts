import type { Chance } from '../../../utils/schedule/chance.ts';
import type { TimeRange } from '../../../utils/schedule/types.ts';
import { minute, type Span, type SpanKind } from './world.ts';

/** A day at the desk, as a shape that chance fills in. Times are hours of the day; past 24 is the next. */
export type DayShape = {
  /** When the machine wakes and sleeps. */
  up: number;
  down: number;
  meal: number;
  calls: RandomCalls | readonly FixedCall[];
  hours: readonly TimeRange[];
  /** Sound or full screen from the first minute to the last. */
  allDay?: SpanKind;
  /** Short absences; without them the person sits from `up` to `down`. */
  breaks?: boolean;
};

/** Lengths and pauses in minutes; each is drawn anew and stretched a little. */
type RandomCalls = {
  from: number;
  to: number;
  lengths: readonly number[];
  apart: readonly number[];
  /** By how much a length and a pause may be stretched. */
  stretch?: { lengths: [number, number]; apart: [number, number] };
};
type FixedCall = { from: number; to: number };

/** The spans of one working day. @param at hours of the day to true time */
export function dayOf(shape: DayShape, at: (hours: number) => number, chance: Chance): Span[] {
  const spans: Span[] = [];
  const add = (kind: SpanKind, from: number, to: number) => {
    if (to > from) spans.push({ kind, from: Math.round(from), to: Math.round(to) });
  };
  if (shape.allDay) add(shape.allDay, at(shape.up), at(shape.down));
  if (shape.breaks !== false) {
    const meal = at(shape.meal + chance.between(-0.3, 0.3));
    add('locked', meal, meal + chance.between(25, 55) * minute);
    // Coffee, a word in the corridor, a long page.
    for (let pause = shape.up + 0.8; pause < shape.down - 0.5; pause += chance.between(0.6, 2)) {
      add('away', at(pause), at(pause) + pick([2.5, 4, 6, 10, 15, 25], chance) * minute);
    }
  }
  if (isFixed(shape.calls)) {
    for (const call of shape.calls) add('call', at(call.from), at(call.to));
  } else randomCalls(shape.calls, at, chance, add);
  return spans;
}

function isFixed(calls: DayShape['calls']): calls is readonly FixedCall[] {
  return Array.isArray(calls);
}

function randomCalls(
  { from, to, lengths, apart, stretch }: RandomCalls,
  at: (hours: number) => number,
  chance: Chance,
  add: (kind: SpanKind, from: number, to: number) => void,
): void {
  const longer = stretch?.lengths ?? [0.8, 1.2];
  const further = stretch?.apart ?? [0.7, 1.5];
  let start = at(from) + chance.between(0, pick(apart, chance)) * minute;
  while (start < at(to)) {
    const length = pick(lengths, chance) * chance.between(...longer) * minute;
    add('call', start, start + length);
    // Something is presented in some of them.
    if (chance.next() < 0.3)
      add('fullScreen', start + 2 * minute, start + 2 * minute + length * 0.8);
    start += length + pick(apart, chance) * chance.between(...further) * minute;
  }
}

export function pick<T>(list: readonly T[], chance: Chance): T {
  const found = list[Math.floor(chance.next() * list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}
