import fc from 'fast-check';
import {
  eventOccasions,
  type ScheduleSettings,
  timeOccasions,
  weekdays,
} from '../../../utils/schedule/types.ts';
import { readSettings } from '../../../utils/settings/read-settings.ts';
import { dayMs, hour, minute, type Shift, type Span, type SpanKind } from './world.ts';

/** Random settings, zones, clocks, faults and days, for properties. */

export const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/St_Johns',
  'Africa/Casablanca',
  'America/Sao_Paulo',
  'Pacific/Chatham',
  'UTC',
  // Where summer time begins at midnight, that midnight does not exist.
  'Africa/Cairo',
  'Asia/Beirut',
  'America/Havana',
  'America/Santiago',
];

const pad = (number: number) => String(number).padStart(2, '0');
const clockTime = fc
  .nat(24 * 12 - 1)
  .map((five) => `${pad(Math.floor(five / 12))}:${pad((five % 12) * 5)}`);
const range = fc.record({ from: clockTime, to: clockTime });
const officeDay = fc.constantFrom(
  [{ from: '09:00', to: '17:30' }],
  [
    { from: '08:00', to: '12:00' },
    { from: '13:00', to: '17:00' },
  ],
  [{ from: '22:00', to: '06:00' }],
  [{ from: '00:00', to: '00:00' }],
  [],
);
const day = fc.oneof(
  { weight: 3, arbitrary: officeDay },
  { weight: 2, arbitrary: fc.array(range, { maxLength: 3 }) },
);

function byWeekday<T>(one: fc.Arbitrary<T>) {
  return fc.record(Object.fromEntries(weekdays.map((weekday) => [weekday, one])));
}

/** As read from storage, so that every number is inside its limits. */
export const anySettings: fc.Arbitrary<ScheduleSettings> = fc
  .record({
    rhythm: fc.constantFrom('few', 'few', 'every', 'times', 'asked'),
    few: fc.record({
      perDay: fc.integer({ min: 1, max: 6 }),
      gapMinutes: fc.integer({ min: 15, max: 240 }),
    }),
    every: fc.record({
      minutes: fc.integer({ min: 15, max: 240 }),
      naturalBreakMinutes: fc.integer({ min: 3, max: 60 }),
    }),
    times: byWeekday(fc.array(clockTime, { maxLength: 5 })),
    hours: byWeekday(day),
    holds: fc.record({
      away: fc.boolean(),
      fullScreen: fc.boolean(),
      sound: fc.boolean(),
      recentPause: fc.boolean(),
      typing: fc.boolean(),
    }),
    graceMinutes: fc.integer({ min: 5, max: 120 }),
    laterMinutes: fc.integer({ min: 5, max: 60 }),
    invitation: fc.constantFrom('both', 'notification', 'dot'),
    landing: fc.boolean(),
    after: fc.record({
      on: fc.subarray([...eventOccasions]),
      times: fc.record(
        Object.fromEntries(timeOccasions.slice(0, 3).map((slot) => [slot, clockTime])),
        { requiredKeys: [] },
      ),
      breakMinutes: fc.integer({ min: 5, max: 60 }),
      eachTime: fc.boolean(),
      outsideHours: fc.boolean(),
    }),
    enoughForToday: fc.boolean(),
  })
  .map((raw) => readSettings(raw).settings);

/**
 * A place in [0, 1), even over it. `fc.double` is even over the bit patterns of numbers instead, so
 * that nearly all of its draws lie next to 0: there all spans began at once and were their shortest.
 */
export const anyShare = fc.nat(999_999).map((millionths) => millionths / 1_000_000);

/** A start near a change of summer time as often as anywhere. */
export const anyStart = fc.oneof(
  fc.integer({ min: 0, max: 5 * 365 }).map((days) => Date.UTC(2024, 0, 1) + days * dayMs),
  fc
    .constantFrom(
      '2026-03-27',
      '2026-10-23',
      '2026-03-06',
      '2026-10-30',
      '2026-04-03',
      '2026-04-22',
      '2026-09-04',
      '2026-10-28',
      '2011-12-28',
    )
    .map((date) => Date.parse(date)),
);

const length: Record<SpanKind, [number, number]> = {
  asleep: [5 * minute, 3 * dayMs],
  locked: [minute, 3 * hour],
  away: [minute, 2 * hour],
  call: [minute, 4 * hour],
  fullScreen: [minute, 4 * hour],
  practice: [20_000, 20 * minute],
  typing: [minute, 10 * minute],
};

export function anySpans(from: number, days: number): fc.Arbitrary<Span[]> {
  const span = fc
    .record({
      kind: fc.constantFrom(...(Object.keys(length) as SpanKind[])),
      start: anyShare,
      share: anyShare,
    })
    .map(({ kind, start, share }): Span => {
      const [shortest, longest] = length[kind];
      const begin = Math.round(from + start * days * dayMs);
      return {
        kind,
        from: begin,
        to: Math.round(begin + shortest + share ** 3 * (longest - shortest)),
      };
    });
  return fc.array(span, { maxLength: days * 4, size: 'max' });
}

/** Flights, and clocks set wrong; the first shift sets the zone at the start. */
export function anyShifts(from: number, days: number): fc.Arbitrary<Shift[]> {
  const at = anyShare.map((when) => Math.round(from + when * days * dayMs));
  const flight = fc.record({ at, zone: fc.constantFrom(...zones) });
  const clock = fc.record({
    at,
    clockOffMs: fc.constantFrom(
      ...[0, 9 * hour, -dayMs, -hour, 30 * minute, dayMs, -20 * minute],
      ...[2 * minute, -2 * minute, 14 * minute, 1100 * dayMs, -1100 * dayMs],
    ),
  });
  const start = fc.constantFrom(...zones).map((zone): Shift => ({ at: from, zone }));
  return fc
    .tuple(start, fc.array(fc.oneof(flight, clock) as fc.Arbitrary<Shift>, { maxLength: 3 }))
    .map(([first, others]) => [first, ...others]);
}
