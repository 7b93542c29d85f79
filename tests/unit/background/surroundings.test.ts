import { describe, expect, test } from 'vitest';
import { hours, liveWorld, minutes, type World } from '../../fakes/world.ts';

const dense = {
  settings: { rhythm: 'every', every: { minutes: 30, naturalBreakMinutes: 5 } },
} as const;

type Hold = { name: string; reason: string; set: (world: World, on: boolean) => unknown };
const holds: Hold[] = [
  {
    name: 'away',
    reason: 'away',
    set: (world, on) => world.fake.changeIdle(on ? 'idle' : 'active'),
  },
  {
    name: 'locked',
    reason: 'away',
    set: (world, on) => world.fake.changeIdle(on ? 'locked' : 'active'),
  },
  {
    name: 'full screen',
    reason: 'fullScreen',
    set: (world, on) => {
      world.fake.surfaces.fullScreen = on;
    },
  },
  {
    name: 'sound',
    reason: 'sound',
    set: (world, on) => {
      world.fake.surfaces.sound = on;
    },
  },
];

test.each(holds)('F32 $name holds a nudge, and lets it come minutes after', async (hold) => {
  const world = await liveWorld();
  const { next } = world;
  await world.passTo(next, -minutes / 2);
  await hold.set(world, true);
  await world.fake.pass(10 * minutes);
  expect(world.appeared).toEqual([]);
  expect(world.state.due?.hold?.reason).toBe(hold.reason);
  const [row] = world.ledger.list();
  expect(row).toMatchObject({ holdReason: hold.reason, heldAt: expect.any(String) });
  const ended = world.now;
  await hold.set(world, false);
  await world.fake.pass(10 * minutes);
  expect(world.appeared).toEqual([row?.id]);
  const after = (world.fake.notifications.appeared[0]?.at ?? 0) - ended;
  expect(after).toBeGreaterThanOrEqual(minutes);
  expect(after).toBeLessThanOrEqual(8 * minutes);
});

test('a hold that outlasts the grace lets the nudge go without a word', async () => {
  const world = await liveWorld();
  await world.passTo(world.next, -minutes / 2);
  world.fake.surfaces.fullScreen = true;
  await world.fake.pass(50 * minutes);
  expect(world.appeared).toEqual([]);
  expect(world.ledger.list()).toMatchObject([{ outcome: 'let-go', reason: 'fullScreen' }]);
  expect(world.fake.surfaces.badge).toBe('');
});

test('muted sound holds nothing', async () => {
  const world = await liveWorld();
  world.fake.surfaces.sound = true;
  for (const tab of world.fake.surfaces.allTabs) tab.muted = true;
  await world.passTo(world.next, 1_000);
  expect(world.appeared).toHaveLength(1);
});

test('typing in one of our pages holds, and runs out', async () => {
  const { markTyping } = await import('../../../utils/stores/session-store.ts');
  const world = await liveWorld();
  await world.passTo(world.next, -5_000);
  await markTyping(world.now);
  await world.fake.pass(10_000);
  expect(world.state.due?.hold?.reason).toBe('typing');
  await world.fake.pass(10 * minutes);
  expect(world.appeared).toHaveLength(1);
});

describe('F30 idle information that is always the same', () => {
  test('always active: nudges come at their times', async () => {
    const world = await liveWorld(dense);
    await world.fake.pass(4 * hours);
    expect(world.appeared.length).toBeGreaterThan(4);
  });

  test('always locked: none comes, none piles up, the worker is not kept busy', async () => {
    const world = await liveWorld(dense);
    await world.fake.changeIdle('locked');
    const lives = world.fake.lives.length;
    await world.fake.pass(4 * hours);
    expect(world.appeared).toEqual([]);
    expect(world.fake.lives.length - lives).toBeLessThan(5 * 60);
    await world.fake.changeIdle('active');
    await world.fake.pass(20 * minutes);
    expect(world.appeared.length).toBeLessThanOrEqual(1);
  });

  test('never told at all: no hold, no throw', async () => {
    const world = await liveWorld();
    world.fake.idle.queryState = () => Promise.reject(new Error('no idle service'));
    await world.passTo(world.next, 1_000);
    expect(world.appeared).toHaveLength(1);
  });
});

test('F31 never told that it is locked: idle serves', async () => {
  const world = await liveWorld({ flavour: 'firefox' });
  await world.passTo(world.next, -minutes);
  await world.fake.changeIdle('idle');
  await world.fake.pass(5 * minutes);
  expect(world.appeared).toEqual([]);
  expect(world.state.due?.hold?.reason).toBe('away');
});

test('the surroundings are looked at on the heartbeat, and each minute only while held', async () => {
  const world = await liveWorld();
  const looks = () => world.fake.lives.length;
  await world.fake.pass(minutes);
  const before = looks();
  await world.fake.pass(30 * minutes);
  expect(looks() - before).toBe(6);
  await world.passTo(world.next, -1_000);
  world.fake.surfaces.sound = true;
  await world.fake.pass(minutes);
  const heldFrom = world.fake.clock.passed;
  let queries = 0;
  const { onCall } = world.fake.traffic;
  world.fake.traffic.onCall = (name) => {
    if (name === 'tabs.query') queries += 1;
    onCall(name);
  };
  await world.fake.pass(20 * minutes);
  expect(world.fake.clock.passed - heldFrom).toBe(20 * minutes);
  expect(queries).toBeGreaterThanOrEqual(19);
  expect(queries).toBeLessThanOrEqual(26);
});
