import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceFrom } from '../../../utils/schedule/chance.ts';
import { noOccasions } from '../../../utils/schedule/occasions.ts';
import { gapMinutes } from '../../../utils/schedule/rhythms/rhythm.ts';
import { windowsOf } from '../../../utils/schedule/rhythms/working-hours.ts';
import { anySettings, anyStart, zones } from '../../tools/simulate/anything.ts';
import { Desk } from '../../tools/simulate/desk.ts';
import { personNamed } from '../../tools/simulate/people.ts';
import { tallyOf } from '../../tools/simulate/tally.ts';
import { dayMs, minute, World } from '../../tools/simulate/world.ts';
import { patienceMs, runs, seed } from './runs.ts';
import { ignoring, opening, settingsWith } from './scene.ts';

const anyCalmRun = fc.record({
  from: anyStart,
  days: fc.integer({ min: 3, max: 8 }),
  settings: anySettings,
  zone: fc.constantFrom(...zones),
  chance: fc.nat(),
  opens: fc.boolean(),
});

test(
  'on days without holds every planned nudge is shown within 60 s of its time',
  () => {
    fc.assert(
      fc.property(anyCalmRun, ({ from, days, settings: any, zone, chance, opens }) => {
        // What comes after something has a gap of its own around it.
        const settings = { ...any, after: noOccasions };
        const world = new World([], [{ at: from - 1, zone }]);
        const luck = chanceFrom(chance);
        const answer = opens ? opening : ignoring;
        const late = () => luck.between(0, 900);
        const desk = new Desk({ world, settings, from, seed: chance, answer, late });
        desk.runTo(from + days * dayMs);
        const rests = opens && settings.enoughForToday;
        const planned = desk.ledger.all.filter((row) => row.plannedAt < desk.at - minute);
        for (const row of planned) {
          if (rests && row.reason === 'rest') continue;
          expect(row.reason, row.id).toBeNull();
          const lateMs = (row.shownAt ?? Number.POSITIVE_INFINITY) - row.plannedAt;
          expect(lateMs, row.id).toBeLessThanOrEqual(minute);
        }
        if (settings.rhythm === 'few' && !rests) {
          expect(planned.length).toBeGreaterThanOrEqual(fewest({ from, days, settings, zone }));
        }
      }),
      { numRuns: runs / 4, seed },
    );
  },
  patienceMs,
);

type CalmRun = Pick<
  Parameters<Parameters<typeof anyCalmRun.map>[0]>[0],
  'from' | 'days' | 'settings' | 'zone'
>;

/**
 * What whole days in between must at least bring: the number, or what fits, less one a day where
 * the hours of one day come closer than the gap to those of the day before.
 */
function fewest({ from, days, settings, zone }: CalmRun): number {
  const gap = gapMinutes(settings, 'full') * minute;
  let number = 0;
  let before = Number.NEGATIVE_INFINITY;
  const first = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate();
  for (let index = 1; index < days - 1; index++) {
    const windows = windowsOf(first.add({ days: index }), settings.hours, zone);
    const [start, end] = [windows[0]?.start ?? 0, windows.at(-1)?.end ?? 0];
    const length = windows.reduce((sum, window) => sum + window.end - window.start, 0);
    if (length === 0 || end > from + days * dayMs) continue;
    const fitting = Math.min(settings.few.perDay, Math.floor((length - 1) / gap) + 1);
    number += Math.max(0, start - before < gap ? fitting - 1 : fitting);
    before = end;
  }
  return number;
}

test(
  'in an office year at least 90 % of those whose hold ends inside grace are shown',
  () => {
    for (const rhythm of ['few', 'times'] as const) {
      const start = Temporal.PlainDate.from('2026-01-05');
      const zone = 'Europe/Berlin';
      const person = personNamed('office', start, 365, zone, seed);
      const world = new World(person.spans, person.shifts);
      const settings = settingsWith({ rhythm, hours: person.hours });
      const from = start.toZonedDateTime(zone).epochMilliseconds;
      const desk = new Desk({ world, settings, from, seed, answer: person.answer });
      desk.runTo(from + 365 * dayMs);
      const tally = tallyOf(desk.ledger, world, settings, desk.state);
      expect(tally.outsideHours).toBe(0);
      expect(tally.holdsEndedInGrace).toBeGreaterThan(50);
      expect(tally.shownOfThose / tally.holdsEndedInGrace).toBeGreaterThanOrEqual(0.9);
    }
  },
  patienceMs,
);
