import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceFrom } from '../../../utils/schedule/chance.ts';
import { wakeAt } from '../../../utils/schedule/decide.ts';
import { restChoices } from '../../../utils/schedule/rest.ts';
import { gapMinutes } from '../../../utils/schedule/rhythm.ts';
import type { ScheduleSettings } from '../../../utils/schedule/types.ts';
import { anySettings, anyShifts, anySpans, anyStart } from '../../tools/simulate/anything.ts';
import {
  afterSleeps,
  mostInADay,
  ofRhythm,
  outsideHours,
  smallestGap,
  twoAtOnce,
  wrongEnds,
} from '../../tools/simulate/check.ts';
import { type Answer, Desk, type DeskOptions } from '../../tools/simulate/desk.ts';
import { dayMs, minute, World } from '../../tools/simulate/world.ts';
import { seed as firstSeed, patienceMs, runs } from './runs.ts';

const anyAct = fc.record({
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  act: fc.constantFrom('pause', 'later', 'rest', 'unrest', 'restart', 'clearAlarms'),
  choice: fc.constantFrom(...restChoices),
});

const anyRun = fc
  .record({ from: anyStart, days: fc.integer({ min: 3, max: 14 }) })
  .chain(({ from, days }) =>
    fc.record({
      from: fc.constant(from),
      days: fc.constant(days),
      settings: anySettings,
      spans: anySpans(from, days),
      shifts: anyShifts(from, days),
      acts: fc.array(anyAct, { maxLength: 12 }),
      seed: fc.nat(),
      manners: fc.record({
        open: fc.nat(9),
        later: fc.nat(9),
        dismiss: fc.nat(9),
        ignore: fc.nat(9),
      }),
      deaths: fc.boolean(),
    }),
  );

type Run = Parameters<Parameters<typeof anyRun.map>[0]>[0];

function perform(
  { from, days, settings, spans, shifts, acts, seed, manners, deaths }: Run,
  more: Partial<DeskOptions> = {},
) {
  const world = new World(spans, shifts);
  const luck = chanceFrom(seed);
  const total = manners.open + manners.later + manners.dismiss + manners.ignore + 1;
  const answer = (): Answer => {
    const lot = luck.next() * total;
    const afterMs = luck.between(1000, 24_000);
    if (lot < manners.open) return { kind: 'open', afterMs };
    if (lot < manners.open + manners.later) return { kind: 'later', afterMs };
    if (lot < manners.open + manners.later + manners.dismiss) return { kind: 'dismiss', afterMs };
    return { kind: 'ignore' };
  };
  let deafUntil = 0;
  const desk = new Desk({
    world,
    settings,
    from,
    seed,
    answer,
    late: () => luck.between(0, 900),
    death: () =>
      deaths && luck.next() < 0.2 ? (luck.next() < 0.5 ? 'beforeMade' : 'afterMade') : null,
    beats: (at) => at >= deafUntil,
    ...more,
  });
  for (const { share, act, choice } of acts.toSorted((a, b) => a.share - b.share)) {
    desk.runTo(from + share * days * dayMs);
    if (world.is('asleep', desk.at)) continue;
    if (act === 'pause') desk.pause(null);
    else if (act === 'later') desk.later();
    else if (act === 'rest') desk.rest(choice);
    else if (act === 'unrest') desk.rest(null);
    else if (act === 'restart') restartMany(desk);
    else deafUntil = desk.at + 20 * minute;
  }
  desk.runTo(from + days * dayMs);
  return { desk, world };
}

/** F06: however often the worker starts, the stored time stays. */
function restartMany(desk: Desk): void {
  desk.look();
  const { plan } = desk.state;
  const next = wakeAt(desk.state);
  for (let start = 0; start < 5; start++) desk.wake();
  if (desk.state.intent || desk.state.due) return;
  expect(desk.state.plan).toEqual(plan);
  expect(wakeAt(desk.state)).toBe(next);
}

function gapMs(settings: ScheduleSettings): number {
  return gapMinutes(settings, 'full') * minute;
}

test(
  `safety holds over ${runs} random runs`,
  () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const { desk, world } = perform(run);
        const { settings } = run;
        const shown = desk.ledger.shownOnes;
        expect(outsideHours(shown, settings.hours), 'outside hours').toEqual([]);
        expect(smallestGap(shown, world), 'gap').toBeGreaterThanOrEqual(gapMs(settings));
        if (settings.rhythm === 'few') {
          expect(mostInADay(shown, settings.hours), 'number').toBeLessThanOrEqual(
            settings.few.perDay,
          );
        }
        if (settings.rhythm === 'asked') expect(ofRhythm(shown), 'asked').toEqual([]);
        expect(twoAtOnce(shown), 'two at once').toEqual([]);
        const { due, open, later, intent } = desk.state;
        const alive = [due?.nudge.id, open?.nudge.id, later?.nudge.id, intent?.nudge.id];
        const wrong = wrongEnds(desk.ledger.all, new Set(alive.filter((id) => id !== undefined)));
        expect(wrong, 'ends').toEqual([]);
        for (const { late, atOnce } of afterSleeps(shown, world)) {
          expect(late, 'after sleep').toBeLessThanOrEqual(1);
          if (settings.holds.away) expect(atOnce, 'at once').toBe(0);
        }
      }),
      { numRuns: runs, seed: firstSeed },
    );
  },
  patienceMs,
);

test(
  'a calm heartbeat taken short comes to what decide comes to',
  () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        // Lateness draws from the person's luck at each look, and looks are what differs.
        const late = () => 400;
        const short = perform(run, { late });
        const long = perform(run, { late, everyLook: true });
        expect(short.desk.ledger.all).toEqual(long.desk.ledger.all);
        expect(short.desk.state).toEqual(long.desk.state);
      }),
      { numRuns: 60, seed: firstSeed },
    );
  },
  patienceMs,
);
