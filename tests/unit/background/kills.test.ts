import { describe, expect, test } from 'vitest';
import { type Job, killedEverywhere } from '../../fakes/killed-everywhere.ts';
import { liveWorld, minutes, seconds, type World } from '../../fakes/world.ts';

/** Its first nudge comes half an hour after the start: the way there is gone for every moment. */
const early = { seed: 39 };

const toNudge: Job = (world) => world.passTo(world.next, -seconds);
const theNudge: Job = (world) => world.fake.pass(2 * seconds);

function shownIds(world: World): string[] {
  return world.fake.notifications.appeared.map(({ id }) => id);
}

function rowOf(world: World, id: string) {
  return world.ledger.rows.get(id);
}

describe.each(['chromium', 'firefox'] as const)('%s', (flavour) => {
  test('F01 F02 killed anywhere while showing a nudge: exactly one, and recorded', async () => {
    const steps = await killedEverywhere(
      { flavour, ...early },
      { prepare: toNudge, job: theNudge },
      async (world) => {
        const planned = world.now;
        await world.fake.pass(7 * minutes);
        expect(shownIds(world)).toHaveLength(1);
        const [id = ''] = shownIds(world);
        const shown = world.fake.notifications.appeared[0]?.at ?? 0;
        expect(shown - planned).toBeLessThan(6 * minutes);
        expect(rowOf(world, id)).toMatchObject({ shownAt: expect.any(String), outcome: 'unknown' });
        expect(world.fake.notifications.onScreen()).toEqual([]);
        expect(world.fake.surfaces.badge).not.toBe('');
        // The rhythm goes on.
        expect(world.next).toBeGreaterThan(world.now);
        expect(world.fake.alarms.list()).toHaveLength(2);
      },
    );
    // So that the test cannot shrink to nothing unnoticed.
    expect(steps).toBeGreaterThan(25);
  });
});

/** What comes after a nudge is shown is alike in both; the long run sees to the other one. */
const oneOrBoth = process.env.KIND_PAUSE_LONG
  ? (['chromium', 'firefox'] as const)
  : (['chromium'] as const);

describe.each(oneOrBoth)('%s, once it is shown', (flavour) => {
  test('killed anywhere while Begin is pressed: the pause opens or the nudge stays', async () => {
    await killedEverywhere(
      { flavour, ...early },
      {
        prepare: async (world) => {
          await toNudge(world);
          await theNudge(world);
        },
        job: (world) => world.press(shownIds(world)[0] ?? '', 'body'),
      },
      async (world, step) => {
        await world.fake.pass(2 * minutes);
        const [id = ''] = shownIds(world);
        expect(shownIds(world)).toHaveLength(1);
        expect(world.ledger.laterEnds).toEqual([]);
        const outcome = rowOf(world, id)?.outcome;
        expect(['opened', 'dismissed', 'unknown'], `step ${step}`).toContain(outcome);
        expect(world.state.open).toBeNull();
        expect(world.fake.notifications.onScreen()).toEqual([]);
      },
    );
  });

  test('killed anywhere while a nudge ends by itself: one outcome, the dot stays', async () => {
    await killedEverywhere(
      { flavour, ...early },
      {
        prepare: async (world) => {
          await toNudge(world);
          await theNudge(world);
          await world.fake.pass(20 * seconds);
        },
        job: (world) => world.fake.pass(10 * seconds),
      },
      async (world) => {
        await world.fake.pass(10 * minutes);
        const [id = ''] = shownIds(world);
        expect(rowOf(world, id)?.outcome).toBe('unknown');
        expect(world.fake.notifications.onScreen()).toEqual([]);
        expect(world.fake.surfaces.badge).not.toBe('');
      },
    );
  });
});

test('killed anywhere while Later is pressed: put off once, or ended once', async () => {
  await killedEverywhere(
    early,
    {
      prepare: async (world) => {
        await toNudge(world);
        await theNudge(world);
      },
      job: (world) => world.press(shownIds(world)[0] ?? '', 1),
    },
    async (world) => {
      const [id = ''] = shownIds(world);
      await world.fake.pass(seconds);
      const { outcome } = rowOf(world, id) ?? {};
      expect(['later', 'dismissed']).toContain(outcome);
      expect(world.state.later !== null).toBe(outcome === 'later');
      const before = shownIds(world).length;
      await world.fake.pass(20 * minutes);
      expect(shownIds(world).length - before).toBe(outcome === 'later' ? 1 : 0);
    },
  );
});

test.each([
  ['later', undefined],
  ['rest', 'today'],
  ['sendOneNow', undefined],
  ['settingsChanged', undefined],
  ['pauseBegan', { practice: 'hand-on-heart' }],
  ['pauseEnded', { practice: 'hand-on-heart', finished: true }],
] as const)(
  'killed anywhere in %s: asked again it works, nothing is left over',
  async (name, argument) => {
    await killedEverywhere(
      early,
      {
        prepare: toNudge,
        job: async (world) => {
          await world.ask(name, argument).catch(() => 'nobody answered: it was killed');
        },
      },
      async (world) => {
        await world.ask(name, argument);
        await world.fake.pass(10 * minutes);
        expect(world.state.intent).toBeNull();
        expect(world.fake.notifications.mostAtOnce).toBeLessThanOrEqual(1);
        expect(world.fake.notifications.onScreen()).toEqual([]);
        expect(world.fake.local.peek('ledgerOutbox').ledgerOutbox ?? []).toEqual([]);
        for (const id of shownIds(world)) expect(rowOf(world, id)?.outcome).toBeDefined();
        expect(new Set(shownIds(world)).size).toBe(shownIds(world).length);
        expect(world.ledger.laterEnds).toEqual([]);
      },
    );
  },
);

test('killed again and again, three steps on each time: one nudge all the same', async () => {
  for (let stride = 3; stride < 12; stride += 1) {
    const world = await liveWorld(early);
    await toNudge(world);
    world.fake.kill();
    for (let life = 1; life <= 10; life += 1) world.fake.fates.push(life * stride);
    await theNudge(world);
    for (let life = 0; life < 12; life += 1) await world.fake.wake(() => undefined);
    world.fake.fates.length = 0;
    await world.fake.pass(11 * minutes);
    expect(shownIds(world)).toHaveLength(1);
  }
});
