import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HistoryEvent } from '../../../utils/stores/schedule-store.ts';
import type { Flavour } from '../../fakes/alarms.ts';
import { hours, liveWorld, minutes, seconds, type World } from '../../fakes/world.ts';

/**
 * Weeks in the life of a browser, at random: time passes, workers are killed at any await,
 * alarms vanish, the machine sleeps, the person presses and closes and comes and goes.
 */
const runs = process.env.KIND_PAUSE_LONG ? 2_000 : 30;

type Run = (world: World) => Promise<unknown> | unknown;
/** Prints as its name, so that a failing life can be read. */
const act = (name: string, run: Run) => ({ run, [fc.toStringMethod]: () => name });
const doing = (name: string, run: Run) => fc.constant(act(name, run));

/** A page gets no answer when the worker dies under it, and asks again another time. */
const asked = (answer: Promise<unknown>) => answer.catch(() => 'killed while it answered');

function onScreen(world: World, run: (id: string) => Promise<void>): Promise<void> | undefined {
  const [id] = world.fake.notifications.onScreen();
  return id === undefined ? undefined : run(id);
}

const passing = fc
  .oneof(
    fc.integer({ min: 1, max: 40 * seconds }),
    fc.integer({ min: 1, max: 20 * minutes }),
    fc.integer({ min: 1, max: 5 * hours }),
  )
  .map((ms) => act(`pass ${ms}`, (world) => world.fake.pass(ms)));

const doings = fc.oneof(
  { weight: 6, arbitrary: passing },
  { weight: 3, arbitrary: doing('to the next', (world) => world.passTo(nextOf(world), 300)) },
  {
    weight: 3,
    arbitrary: fc.integer({ min: 1, max: 60 }).map((step) =>
      act(`the next worker dies at ${step}`, (world) => {
        world.fake.kill();
        world.fake.fates.push(step);
      }),
    ),
  },
  doing('kill', (world) => world.fake.kill()),
  doing('wake', (world) => world.fake.wake(() => undefined)),
  doing('begin', (world) => onScreen(world, (id) => world.press(id, 'body'))),
  doing('later on it', (world) => onScreen(world, (id) => world.press(id, 1))),
  doing('close it', (world) => onScreen(world, (id) => world.fake.notifications.close(id, true))),
  doing('status', (world) => asked(world.ask('status'))),
  doing('later', (world) => asked(world.ask('later'))),
  doing('rest', (world) => asked(world.ask('rest', '1h'))),
  doing('rest today', (world) => asked(world.ask('rest', 'today'))),
  doing('end the rest', (world) => asked(world.ask('rest', null))),
  doing('send one', (world) => asked(world.ask('sendOneNow'))),
  doing('pause', async (world) => {
    await asked(world.ask('pauseBegan', { practice: 'hand-on-heart' }));
    await world.fake.pass(20 * seconds);
    await asked(world.ask('pauseEnded', { practice: 'hand-on-heart', finished: true }));
  }),
  doing('idle', (world) => world.fake.changeIdle('idle')),
  doing('locked', (world) => world.fake.changeIdle('locked')),
  doing('active', (world) => world.fake.changeIdle('active')),
  fc.boolean().map((on) =>
    act(`full screen ${on}`, (world) => {
      world.fake.surfaces.fullScreen = on;
    }),
  ),
  fc.boolean().map((on) =>
    act(`sound ${on}`, (world) => {
      world.fake.surfaces.sound = on;
    }),
  ),
  fc
    .integer({ min: minutes, max: 60 * hours })
    .map((ms) => act(`sleep ${ms}`, (world) => world.fake.sleep(ms))),
  fc
    .integer({ min: 0, max: 80 * hours })
    .map((ms) => act(`restart ${ms}`, (world) => world.fake.restart(ms))),
  doing('off and on', (world) => world.fake.disableAndEnable()),
  doing('update', (world) => world.fake.install('update')),
  doing('alarms vanish', (world) => world.fake.alarms.dropAll()),
  fc.constantFrom('shows', 'hidden', 'denied', 'throws', 'silent-for-ever' as const).map((how) =>
    act(`desktop ${how}`, (world) => {
      world.fake.notifications.desktop = how as 'shows';
    }),
  ),
);

function nextOf(world: World): number {
  return world.state.plan?.moments[0] ?? world.now;
}

/** What planned it, from the ledger or from what is still to be written there. */
function originOf(world: World, id: string): unknown {
  const outbox = (world.fake.local.peek('ledgerOutbox').ledgerOutbox ?? []) as HistoryEvent[];
  const fact = outbox.find((one) => one.id === id && one.kind === 'intent');
  return world.ledger.rows.get(id)?.origin ?? (fact?.kind === 'intent' ? fact.origin : undefined);
}

function checkAlways(world: World): void {
  const { notifications } = world.fake;
  expect(notifications.mostAtOnce).toBeLessThanOrEqual(1);
  expect(world.ledger.laterEnds).toEqual([]);
  expect(world.fake.local.peek('trouble')).toEqual({});
  for (const { id, at } of notifications.appeared) {
    const origin = originOf(world, id);
    expect(origin, `${id} appeared before it was intended`).toBeDefined();
    if (origin === 'sent') continue;
    const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/Berlin');
    const clock = local.hour * 60 + local.minute;
    expect(local.dayOfWeek, `${id} on ${local}`).toBeLessThanOrEqual(5);
    expect(clock, `${id} at ${local}`).toBeGreaterThanOrEqual(9 * 60);
    expect(clock, `${id} at ${local}`).toBeLessThan(17 * 60 + 30);
  }
}

/** Once nobody is killed any more, all is as it ought to be within a few minutes. */
async function checkAtRest(world: World): Promise<void> {
  world.fake.fates.length = 0;
  world.fake.notifications.desktop = 'shows';
  world.fake.kill();
  await world.fake.wake(() => undefined);
  await world.fake.pass(11 * minutes);
  checkAlways(world);
  const { state, fake } = world;
  expect(state.intent).toBeNull();
  expect(fake.local.peek('ledgerOutbox').ledgerOutbox ?? []).toEqual([]);
  expect(fake.surfaces.badge === '').toBe(state.dot === null);
  const open = state.open ? [state.open.nudge.id] : [];
  expect(open).toEqual(expect.arrayContaining(fake.notifications.onScreen()));
  const alive = [state.open?.nudge.id, state.due?.nudge.id];
  for (const row of world.ledger.list()) {
    if (!row.outcome) expect(alive, 'a row without an end is still under way').toContain(row.id);
  }
  const names = fake.alarms.list().map(({ name }) => name);
  expect(names).toContain('heartbeat');
  const moment = fake.alarms.list().find(({ name }) => name === 'moment');
  const next = state.plan?.moments[0];
  if (next !== undefined && !state.due) {
    expect(moment?.scheduledTime ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(next + 31_000);
  }
}

test(`${runs} lives at random: never two, never outside the hours, one outcome each`, {
  timeout: 3_600_000,
}, async () => {
  const flavours = fc.constantFrom<Flavour>('chromium', 'firefox');
  await fc.assert(
    fc.asyncProperty(
      fc.array(doings, { minLength: 5, maxLength: 40 }),
      flavours,
      fc.nat(),
      async (life, flavour, seed) => {
        const world = await liveWorld({
          flavour,
          seed,
          zone: 'Europe/Berlin',
          settings: { few: { perDay: 5, gapMinutes: 45 } },
        });
        for (const { run } of life) {
          await run(world);
          checkAlways(world);
        }
        await checkAtRest(world);
      },
    ),
    { numRuns: runs, verbose: 1 },
  );
});
