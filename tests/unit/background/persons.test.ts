import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BackOffLevel } from '../../../utils/schedule/back-off.ts';
import { freshState } from '../../../utils/schedule/state.ts';
import type { HistoryEvent } from '../../../utils/stores/schedule-store.ts';
import type { Flavour } from '../../fakes/alarms.ts';
import { type Fault, PersonLife } from '../../fakes/person-life.ts';
import { hours, liveWorld, minutes, type World } from '../../fakes/world.ts';
import { rangeDate } from '../../tools/simulate/check.ts';
import { type Person, personNamed } from '../../tools/simulate/people.ts';
import { personNames } from '../../tools/simulate/shapes.ts';

/**
 * The simulator's persons over the real background, with a worker that dies, alarms that vanish and
 * clocks that are set: a handful in every run, a thousand in the long one.
 */
const long = Boolean(process.env.KIND_PAUSE_LONG);
const runs = long ? 1_000 : 4;
const home = 'Europe/Berlin';
const dayMs = 24 * hours;
const perDay = 3;
const usualAfterMs = 2 * hours;

const anyFault = (from: number, days: number) =>
  fc.integer({ min: 0, max: days * 24 * 60 }).chain((minute): fc.Arbitrary<Fault> => {
    const at = from + minute * minutes;
    return fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          at: fc.constant(at),
          kind: fc.constant('dies' as const),
          step: fc.integer({ min: 1, max: 50 }),
        }),
      },
      { weight: 2, arbitrary: fc.constant({ at, kind: 'alarmsLost' as const }) },
      { weight: 1, arbitrary: fc.constant({ at, kind: 'restart' as const }) },
      {
        weight: 2,
        arbitrary: fc.record({
          at: fc.constant(at),
          kind: fc.constant('clock' as const),
          byMs: fc.oneof(
            fc.integer({ min: -20 * minutes, max: 20 * minutes }),
            fc.integer({ min: -30 * hours, max: 30 * hours }),
            fc.constantFrom(-3 * 365 * dayMs, 400 * dayMs),
          ),
          told: fc.boolean(),
        }),
      },
    );
  });

const from = Temporal.PlainDate.from('2026-03-02').toZonedDateTime(home).epochMilliseconds;
const anyLife = fc.integer({ min: 1, max: long ? 2 : 1 }).chain((days) =>
  fc.record({
    days: fc.constant(days),
    name: fc.constantFrom(...personNames),
    browser: fc.constantFrom<Flavour>('chromium', 'firefox'),
    seed: fc.nat(1_000_000),
    faults: fc.array(anyFault(from + 8 * hours, days), { maxLength: 12, size: 'max' }),
    untouched: fc.nat(10),
    level: fc.constantFrom<BackOffLevel>('full', 'half'),
    landing: fc.boolean(),
  }),
);

type Life = Parameters<Parameters<typeof anyLife.map>[0]>[0];

async function lived({ days, name, browser, seed, faults, untouched, level, landing }: Life) {
  const start = Temporal.PlainDate.from('2026-03-02');
  const person = personNamed(name, start, days, home, seed, browser);
  const world = await liveWorld({
    flavour: browser,
    seed,
    zone: home,
    start: Temporal.Instant.fromEpochMilliseconds(from).toString(),
    settings: { few: { perDay, gapMinutes: 60 }, hours: person.hours, landing },
  });
  const untouchedDays = Array.from({ length: untouched }, (_, ago) =>
    start.subtract({ days: 14 - ago }).toString(),
  );
  const { backOff } = freshState(0);
  world.fake.local.poke({
    schedule: { ...world.state, untouchedDays, backOff: { ...backOff, level } },
  });
  const life = new PersonLife(world, person, faults, from);
  for (let day = 1; day <= days; day++) {
    await life.liveTo(from + day * dayMs);
    expect(world.state.backOff.level, 'nobody knows that one was seen').not.toBe('dotOnly');
  }
  return { world, life, person };
}

/** What planned it, from the ledger or from what is still to be written there. */
function originOf(world: World, id: string): unknown {
  const outbox = (world.fake.local.peek('ledgerOutbox').ledgerOutbox ?? []) as HistoryEvent[];
  const fact = outbox.find((one) => one.id === id && one.kind === 'intent');
  return world.ledger.rows.get(id)?.origin ?? (fact?.kind === 'intent' ? fact.origin : undefined);
}

/** Since when this very sound has played: quiet that nobody could see does not part it. */
function soundSince(person: Person, faults: readonly Fault[], at: number): number {
  const calls = person.spans.filter(({ kind, from }) => kind === 'call' && from <= at);
  let since = at;
  for (const { from, to } of calls.toSorted((a, b) => b.from - a.from)) {
    const unseen = faults.some((fault) => Math.abs(fault.at - since) < 20 * minutes);
    if (since - to > (unseen ? 20 * minutes : 3 * minutes)) break;
    since = Math.min(since, from);
  }
  return since;
}

function check(
  { world, life, person }: Awaited<ReturnType<typeof lived>>,
  faults: readonly Fault[],
) {
  expect(world.fake.notifications.mostAtOnce, 'two at once').toBeLessThanOrEqual(1);
  expect(world.ledger.laterEnds).toEqual([]);
  expect(world.fake.local.peek('trouble')).toEqual({});
  const chosen = life.came.filter(({ id }) => originOf(world, id) !== 'later');
  const byDay = Map.groupBy(chosen, ({ wall }) => rangeDate(wall, person.hours));
  for (const [day, ofDay] of byDay) expect(ofDay.length, `${day}`).toBeLessThanOrEqual(perDay);
  for (const { id, at, wall } of life.came) {
    expect(rangeDate(wall, person.hours), `${id} at ${wall}`).not.toBeNull();
    if (!life.surrounding.is('call', at)) continue;
    const played = at - soundSince(person, faults, at);
    // A clock that is set on a little makes a sound seem longer.
    const seemed = faults.reduce(
      (sum, fault) =>
        sum + (fault.kind === 'clock' ? Math.min(Math.max(fault.byMs, 0), 15 * minutes) : 0),
      0,
    );
    expect(played + seemed, `${id} in the middle of a sound, ${wall}`).toBeGreaterThanOrEqual(
      usualAfterMs - minutes,
    );
  }
  const alive = [
    world.state.open?.nudge.id,
    world.state.due?.nudge.id,
    world.state.intent?.nudge.id,
  ];
  const outbox = (world.fake.local.peek('ledgerOutbox').ledgerOutbox ?? []) as HistoryEvent[];
  for (const row of world.ledger.list()) {
    const told = row.outcome || outbox.some(({ id }) => id === row.id);
    if (!told) expect(alive, 'a row without an end is still under way').toContain(row.id);
  }
}

test(`${runs} lives of persons over the worker keep every promise`, {
  timeout: 3_600_000,
}, async () => {
  let came = 0;
  await fc.assert(
    fc.asyncProperty(anyLife, async (life) => {
      const found = await lived(life);
      came += found.life.came.length;
      check(found, life.faults);
    }),
    { numRuns: runs, verbose: 1 },
  );
  expect(came, 'some nudges came at all').toBeGreaterThan(runs / 4);
});
