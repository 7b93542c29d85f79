import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ScheduleSettings, weekdays } from '../../../utils/schedule/types.ts';
import { anySettings, anyShare, anyStart, zones } from '../../tools/simulate/anything.ts';
import { rangeDate } from '../../tools/simulate/check.ts';
import { Desk } from '../../tools/simulate/desk.ts';
import { dayMs, hour, minute, type Span, World } from '../../tools/simulate/world.ts';
import { runs, seed } from './runs.ts';
import { ignoring } from './scene.ts';

const days = 5;
const anySleep = fc.record({ start: anyShare, share: anyShare });

/** Set times inside the hours, where the clock on the wall has one reading of them. */
function timesBetween({ times, hours }: ScheduleSettings, zone: string, from: number, to: number) {
  const found: number[] = [];
  const first = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate();
  for (let ahead = 0; ahead <= days + 1; ahead++) {
    const day = first.add({ days: ahead });
    for (const time of times[weekdays[day.dayOfWeek - 1] ?? 'mon']) {
      const clock = day.toPlainDateTime(time);
      const [at, other] = (['earlier', 'later'] as const).map((disambiguation) =>
        clock.toZonedDateTime(zone, { disambiguation }),
      );
      if (!at || !other?.equals(at) || rangeDate(at, hours) === null) continue;
      if (from < at.epochMilliseconds && at.epochMilliseconds < to)
        found.push(at.epochMilliseconds);
    }
  }
  return found;
}

test('F91 every set time inside the hours has its one end, whenever the machine slept', () => {
  fc.assert(
    fc.property(
      anyStart,
      anySettings,
      fc.constantFrom(...zones),
      fc.array(anySleep, { maxLength: 5 }),
      (start, any, zone, sleeps) => {
        const settings: ScheduleSettings = { ...any, rhythm: 'times' };
        // Not on the minute: what is due as the extension begins has no past.
        const from = start + 3 * hour + 17_000;
        let free = from + minute;
        const spans: Span[] = [];
        for (const { start, share } of sleeps.toSorted((a, b) => a.start - b.start)) {
          const begin = Math.round(Math.max(free, from + start * days * dayMs));
          free = begin + Math.round(10 * minute + share * 20 * hour) + 30 * minute;
          spans.push({ kind: 'asleep', from: begin, to: free - 30 * minute });
        }
        const world = new World(spans, [{ at: from - 1, zone }]);
        const desk = new Desk({ world, settings, from, seed: 1, answer: ignoring });
        const to = Math.max(free, from + days * dayMs);
        desk.runTo(to + 5 * hour);
        const planned = desk.ledger.all.filter(({ origin }) => origin === 'rhythm');
        const told = planned.map(({ plannedAt }) => plannedAt);
        expect(new Set(told).size).toBe(told.length);
        for (const at of timesBetween(settings, zone, from, to)) expect(told).toContain(at);
        const open = [desk.state.open?.nudge.id, desk.state.due?.nudge.id];
        for (const { id, ends } of planned) if (!open.includes(id)) expect(ends).toBe(1);
      },
    ),
    { numRuns: runs / 20, seed },
  );
});
