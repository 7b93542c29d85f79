import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isQuiet } from '../../../utils/schedule/decide.ts';
import { status } from '../../../utils/schedule/status.ts';
import { readSettings } from '../../../utils/settings/read-settings.ts';
import { defaultSettings } from '../../../utils/settings/settings-table.ts';
import { isUnchanged, type StatusSnapshot } from '../../../utils/stores/unchanged-check.ts';
import type { Flavour } from '../../fakes/alarms.ts';
import { killedEverywhere } from '../../fakes/killed-everywhere.ts';
import { hours, liveWorld, minutes, seconds, type World } from '../../fakes/world.ts';

/** Whether the next start would find all as it was. */
function isCalm(world: World): boolean {
  const { calm } = world.fake.session.peek('calm') as { calm?: StatusSnapshot | null };
  if (!calm) return false;
  const stored = world.fake.local.peek(['settings', 'schedule', 'ledgerOutbox']);
  return isUnchanged(
    calm,
    {
      settings: stored.settings,
      state: stored.schedule,
      outbox: (stored.ledgerOutbox ?? []) as [],
    },
    world.fake.clock.plain(),
  );
}

function settingsOf(world: World) {
  return readSettings(world.fake.local.peek('settings').settings).settings;
}

/** What is true of the schedule as it is stored now, thought through from the beginning. */
function truth(world: World) {
  const now = world.fake.clock.zoned();
  const settings = settingsOf(world);
  const { state } = world;
  return { status: status(now, settings, state), quiet: isQuiet({ now, settings, state }) };
}

/** A fresh start is asked how nudging stands. */
async function askAnew(world: World) {
  world.fake.kill();
  return world.ask('status');
}

/** Installed, with one heartbeat behind it. */
async function calmWorld(options: Parameters<typeof liveWorld>[0] = {}): Promise<World> {
  const world = await liveWorld(options);
  await world.fake.pass(6 * minutes);
  world.fake.kill();
  expect(isCalm(world)).toBe(true);
  return world;
}

describe.each<Flavour>(['chromium', 'firefox'])(
  '%s: a start that finds all as it was',
  (flavour) => {
    test('says what the one before said, reads little and writes nothing', async () => {
      const world = await calmWorld({ flavour });
      const writes = [world.fake.local.writes, world.fake.session.writes];
      expect(await askAnew(world)).toEqual(truth(world).status);
      expect([world.fake.local.writes, world.fake.session.writes]).toEqual(writes);
      expect(world.fake.calls.toSorted()).toEqual([
        'alarms.getAll',
        'storage.local.get',
        'storage.session.get',
      ]);
    });

    test('sets alarms right that are gone', async () => {
      const world = await calmWorld({ flavour });
      const before = world.fake.alarms.list();
      world.fake.alarms.dropAll();
      await askAnew(world);
      const [beat, moment] = ['heartbeat', 'moment'].map((name) =>
        world.fake.alarms.list().find((alarm) => alarm.name === name),
      );
      expect(beat?.scheduledTime).toBe(world.now + 5 * minutes);
      expect(moment).toEqual(before.find(({ name }) => name === 'moment'));
    });

    test('finishes a menu that was cut short', async () => {
      const world = await calmWorld({ flavour });
      const { lines } = world.fake.toolbar;
      world.fake.toolbar.lines = [];
      await world.fake.session.remove('menu');
      expect(isCalm(world)).toBe(true);
      await askAnew(world);
      expect(world.fake.toolbar.lines).toEqual(lines);
      expect(world.fake.toolbar.made).toBe(2);
    });
  },
);

describe('what makes a start look again', () => {
  test.each<[string, (world: World) => unknown]>([
    ['settings a page saved without a word', (world) => world.store({ rhythm: 'asked' })],
    [
      'a state written by a life that ended before it told',
      (world) => {
        const { state } = world;
        world.fake.local.poke({ schedule: { ...state, lastPauseAt: world.now - minutes } });
      },
    ],
    [
      'something left for the ledger',
      (world) => {
        const fact = { kind: 'end', id: 'nudge-x', at: world.now, outcome: 'unknown' };
        world.fake.local.poke({ ledgerOutbox: [fact] });
      },
    ],
    ['a clock set back', (world) => world.fake.clock.set(-20 * minutes)],
    ['a clock set on', (world) => world.fake.clock.set(20 * minutes)],
    [
      'another zone',
      (world) => {
        world.fake.clock.zone = 'Asia/Kolkata';
      },
    ],
    ['everything erased', (world) => world.fake.local.wipe()],
    ['an empty session', (world) => world.fake.session.wipe()],
    [
      'a session that does not answer',
      (world) => {
        world.fake.session.broken = true;
      },
    ],
  ])('%s', async (_, happens) => {
    const world = await calmWorld();
    happens(world);
    if (!world.fake.session.broken) expect(isCalm(world)).toBe(false);
    expect(await askAnew(world)).toEqual(truth(world).status);
    expect(truth(world).quiet.quiet).toBe(true);
  });

  test('a name that was forgotten is not kept in what a turn leaves', async () => {
    const world = await calmWorld({ settings: { dearName: 'Wilhelmina' } });
    expect(JSON.stringify(world.fake.session.peek())).not.toContain('Wilhelmina');
  });
});

test('killed anywhere in a pause: what is said afterwards is true', async () => {
  const steps = await killedEverywhere(
    {},
    {
      prepare: (world) => world.fake.pass(6 * minutes),
      job: async (world) => {
        const pause = { practice: 'hand-on-heart' } as const;
        await world.ask('pauseBegan', pause).catch(() => 'killed');
        await world.ask('pauseEnded', { ...pause, finished: true }).catch(() => 'killed');
        await world.ask('rest', '1h').catch(() => 'killed');
      },
    },
    async (world) => expect(await askAnew(world)).toEqual(truth(world).status),
  );
  expect(steps).toBeGreaterThan(10);
});

type Act = (world: World) => Promise<unknown> | unknown;
const acts: [string, Act][] = [
  ['pass', (world) => world.fake.pass(50 * seconds)],
  ['a heartbeat', (world) => world.fake.pass(5 * minutes + seconds)],
  ['hours', (world) => world.fake.pass(3 * hours)],
  ['to the next', (world) => world.passTo(world.state.plan?.moments[0] ?? world.now, 40_000)],
  ['ask', (world) => world.ask('status')],
  ['later', (world) => world.ask('later')],
  ['rest', (world) => world.ask('rest', '15min')],
  ['end the rest', (world) => world.ask('rest', null)],
  ['pause', (world) => world.ask('pauseEnded', { practice: 'reframe', finished: true })],
  ['fewer', (world) => world.store({ few: { perDay: 1, gapMinutes: 60 } })],
  ['every', (world) => world.store({ rhythm: 'every' })],
  ['other hours', (world) => world.store({ hours: { ...defaultSettings().hours, mon: [] } })],
  ['clock back', (world) => world.fake.clock.set(-3 * minutes)],
  ['clock on', (world) => world.fake.clock.set(12 * minutes)],
  [
    'to Tokyo',
    (world) => {
      world.fake.clock.zone = 'Asia/Tokyo';
    },
  ],
  [
    'to Berlin',
    (world) => {
      world.fake.clock.zone = 'Europe/Berlin';
    },
  ],
  ['away', (world) => world.fake.changeIdle('idle')],
  ['back', (world) => world.fake.changeIdle('active')],
  ['alarms vanish', (world) => world.fake.alarms.dropAll()],
  ['restart', (world) => world.fake.restart(7 * minutes)],
];

test('whatever happened, a start answers as one that thinks all of it through', {
  timeout: 600_000,
}, async () => {
  let calms = 0;
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...acts), { minLength: 5, maxLength: 25 }),
      fc.constantFrom<Flavour>('chromium', 'firefox'),
      fc.nat(),
      async (life, flavour, seed) => {
        const world = await liveWorld({ flavour, seed, zone: 'Europe/Berlin' });
        for (const [, act] of life) {
          await act(world);
          const calm = isCalm(world);
          asked += 1;
          calms += calm ? 1 : 0;
          if (calm) expect(truth(world).quiet.quiet, 'nothing is to be done').toBe(true);
          const askedAt = world.now;
          const answer = await askAnew(world);
          // One that took its time was right at another moment than now.
          if (world.now === askedAt) expect(answer).toEqual(truth(world).status);
        }
      },
    ),
    { numRuns: process.env.KIND_PAUSE_LONG ? 1_000 : 30 },
  );
  expect(calms).toBeGreaterThan(asked / 10);
  expect(calms).toBeLessThan(asked);
});
