import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowAt } from '../../../utils/schedule/working-hours.ts';
import { anySettings, anyStart, zones } from '../../tools/simulate/anything.ts';
import { rangeDate } from '../../tools/simulate/check.ts';
import { dayMs, hour, minute } from '../../tools/simulate/world.ts';
import { patienceMs, seed } from './runs.ts';

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
      { numRuns: 150, seed },
    );
  },
  patienceMs,
);

/** No change of time near: then there is one reading only. */
function isOrdinary(clock: Temporal.ZonedDateTime): boolean {
  const change = clock.subtract({ hours: 26 }).getTimeZoneTransition('next');
  return !change || change.epochMilliseconds - clock.epochMilliseconds > 2 * hour;
}
