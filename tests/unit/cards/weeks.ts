import fc from 'fast-check';
import type { WorkHours } from '../../../utils/cards/day-moment.ts';
import { type TimeRange, weekdays } from '../../../utils/schedule/types.ts';

const day = { from: '09:00', to: '17:30' };

/** The same hours on each day of a week in which there is an `x`, from Monday: `xxxxx--`. */
export function weekOf(pattern: string, range: TimeRange = day): NonNullable<WorkHours> {
  const days = weekdays.map((name, index) => [name, pattern[index] === 'x' ? [range] : []]);
  return Object.fromEntries(days) as NonNullable<WorkHours>;
}

/** Weeks that people work, and one that is not known. */
export const weeks: readonly [name: string, hours: WorkHours][] = [
  ['an office', weekOf('xxxxx--')],
  ['Sunday to Thursday', weekOf('xxxx--x')],
  ['four days', weekOf('xxxx---')],
  ['three days apart', weekOf('x-x-x--')],
  ['a weekend', weekOf('-----xx', { from: '11:00', to: '20:00' })],
  ['nights', weekOf('xxxx---', { from: '22:00', to: '06:00' })],
  ['one day', weekOf('--x----')],
  ['every day', weekOf('xxxxxxx')],
  ['no work', weekOf('-------')],
  ['not known', null],
];

/** Days on which the whole of a year lies ahead. */
export const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Local dates in a row. */
export function datesFrom(first: string, count: number): string[] {
  const start = Temporal.PlainDate.from(first);
  return Array.from({ length: count }, (_, index) => start.add({ days: index }).toString());
}
