import fc from 'fast-check';
import { chanceFrom } from '../../../utils/schedule/chance.ts';
import { wakeAt } from '../../../utils/schedule/decide.ts';
import { restChoices } from '../../../utils/schedule/rest.ts';
import { gapMinutes } from '../../../utils/schedule/rhythms/rhythm.ts';
import {
  anySettings,
  anyShare,
  anyShifts,
  anySpans,
  anyStart,
} from '../../tools/simulate/anything.ts';
import {
  afterSleeps,
  cameTwice,
  mostInADay,
  ofRhythm,
  outsideHours,
  smallestGap,
  twoAtOnce,
  wrongEnds,
} from '../../tools/simulate/check.ts';
import { type Answer, Desk, type DeskOptions } from '../../tools/simulate/desk.ts';
import { dayMs, minute, World } from '../../tools/simulate/world.ts';

/** Days at a desk at random, with everything that may happen to a worker, and what may not follow. */

const anyAct = fc.record({
  share: anyShare,
  act: fc.constantFrom('pause', 'later', 'rest', 'unrest', 'restart', 'clearAlarms'),
  choice: fc.constantFrom(...restChoices),
});

export const anyLife = fc
  .record({ from: anyStart, days: fc.integer({ min: 3, max: 14 }) })
  .chain(({ from, days }) =>
    fc.record({
      from: fc.constant(from),
      days: fc.constant(days),
      settings: anySettings,
      spans: anySpans(from, days),
      shifts: anyShifts(from, days),
      acts: fc.array(anyAct, { maxLength: 12, size: 'max' }),
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

export type Life = Parameters<Parameters<typeof anyLife.map>[0]>[0];

export function live(
  { from, days, settings, spans, shifts, acts, seed, manners, deaths }: Life,
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
  let moved = false;
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
    else if (act === 'restart') moved = !restartMany(desk) || moved;
    else deafUntil = desk.at + 20 * minute;
  }
  desk.runTo(from + days * dayMs);
  return { desk, world, moved };
}

/** F06: however often the worker starts, the stored time stays. False: it moved. */
function restartMany(desk: Desk): boolean {
  // A first start brings to its end what an earlier life left half done.
  desk.wake();
  if (desk.state.intent || desk.state.due) return true;
  const { plan } = desk.state;
  const next = wakeAt(desk.state);
  for (let start = 0; start < 5; start++) desk.wake();
  return JSON.stringify(desk.state.plan) === JSON.stringify(plan) && wakeAt(desk.state) === next;
}

/** Another zone or another clock makes days that were not there. */
function hasFlown({ shifts }: Life): boolean {
  return shifts.length > 1;
}

/** The promises this life broke, by name. */
export function broken(life: Life): string[] {
  const { desk, world, moved } = live(life);
  const { settings } = life;
  const shown = desk.ledger.shownOnes;
  const { due, open, later, intent } = desk.state;
  const alive = [due?.nudge.id, open?.nudge.id, later?.nudge.id, intent?.nudge.id];
  const sleeps = afterSleeps(shown, world);
  const gapMs = gapMinutes(settings, 'full') * minute;
  const promises: Record<string, boolean> = {
    'never outside hours': outsideHours(shown, settings).length === 0,
    'never closer than the gap': smallestGap(shown, world) >= gapMs,
    'never more than the number':
      settings.rhythm !== 'few' || mostInADay(shown, settings.hours) <= settings.few.perDay,
    'never unless asked': settings.rhythm !== 'asked' || ofRhythm(shown).length === 0,
    'never twice after one thing': hasFlown(life) || cameTwice(shown, settings).length === 0,
    'never two at once': twoAtOnce(shown).length === 0,
    'exactly one end each':
      wrongEnds(desk.ledger.all, new Set(alive.filter((id) => id !== undefined))).length === 0,
    'at most one after a sleep': sleeps.every(({ late }) => late <= 1),
    'never at once after a sleep':
      !settings.holds.away || sleeps.every(({ atOnce }) => atOnce === 0),
    'no restart moves the next time': !moved,
  };
  return Object.keys(promises).filter((name) => !promises[name]);
}
