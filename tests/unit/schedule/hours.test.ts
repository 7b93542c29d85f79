import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../utils/schedule/decide.ts';
import { quietUntil } from '../../../utils/schedule/quiet-until.ts';
import { sameUntil, windowAt, workingDay } from '../../../utils/schedule/rhythms/working-hours.ts';
import { freshState } from '../../../utils/schedule/state.ts';
import { anySettings, anyStart, zones } from '../../tools/simulate/anything.ts';
import { rangeDate } from '../../tools/simulate/check.ts';
import { dayMs, hour, minute } from '../../tools/simulate/world.ts';
import { patienceMs, runs, seed } from './runs.ts';
import { calm, timesAt } from './scene.ts';

test(
  'windows are what the digits on the wall say, in every zone and over every change of time',
  () => {
    fc.assert(
      fc.property(anyStart, anySettings, fc.constantFrom(...zones), (from, { hours }, zone) => {
        for (let at = from; at < from + 3 * dayMs; at += 7 * minute) {
          const clock = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
          const window = windowAt(clock, hours);
          const day = rangeDate(clock, hours);
          if (window) expect(day, `${clock} inside`).not.toBeNull();
          if (isOrdinary(clock)) expect(window?.day ?? null, String(clock)).toBe(day);
        }
      }),
      { numRuns: runs / 5, seed },
    );
  },
  patienceMs,
);

/** No change of time near: then there is one reading only. */
function isOrdinary(clock: Temporal.ZonedDateTime): boolean {
  const change = clock.subtract({ hours: 26 }).getTimeZoneTransition('next');
  return !change || change.epochMilliseconds - clock.epochMilliseconds > 2 * hour;
}

// Where summer time begins at midnight, that midnight does not exist.
test.each([
  ['Africa/Cairo', '2026-04-24'],
  ['Asia/Beirut', '2026-03-29'],
  ['America/Havana', '2026-03-08'],
  ['America/Santiago', '2026-09-06'],
  ['America/Asuncion', '2023-10-01'],
])('F93 hours in %s are as stated, whatever was asked before', (zone, date) => {
  const day = Temporal.PlainDate.from(date);
  const range = [{ from: '00:15', to: '00:45' }];
  const hours = {
    mon: range,
    tue: range,
    wed: range,
    thu: range,
    fri: range,
    sat: range,
    sun: range,
  };
  const next = day.add({ days: 1 });
  const inside = next.toZonedDateTime({ timeZone: zone, plainTime: '00:30' });
  const asked = day.toZonedDateTime({ timeZone: zone, plainTime: '23:30' });
  expect(asked.toPlainTime().hour).toBe(23);
  expect(day.toZonedDateTime(zone).hour, 'midnight does not exist').toBe(1);
  expect(windowAt(asked, hours)).toBeNull();
  expect(sameUntil(asked, hours)).toBeLessThanOrEqual(next.toZonedDateTime(zone).epochMilliseconds);
  expect(workingDay(next.toZonedDateTime(zone), hours)).toBe(next.toString());
  expect(windowAt(inside, hours)?.day).toBe(next.toString());
});

test('F93 the calm of a quiet schedule ends with the date, where that midnight does not exist', () => {
  const zone = 'Africa/Cairo';
  const now = Temporal.PlainDateTime.from('2026-04-24T23:40').toZonedDateTime(zone);
  const settings = { ...timesAt('12:00') };
  const { state } = decide({ now, settings, state: freshState(1), surroundings: calm });
  const until = quietUntil({ now, settings, state })?.until ?? Number.POSITIVE_INFINITY;
  const midnight = now.toPlainDate().add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
  expect(until).toBeLessThanOrEqual(midnight);
});
