import { expect, test } from 'vitest';
import { makeWorld, minutes, type World } from '../../fakes/world.ts';

const load = () => import('../../../utils/browser/alarms.ts');

async function setUp(options: Parameters<typeof makeWorld>[0] = {}) {
  const world = await makeWorld(options);
  const { reconcileAlarms } = await load();
  return { world, reconcile: (at: number | null) => reconcileAlarms(at, world.now) };
}

function scheduled(world: World, name: string): number | undefined {
  return world.fake.alarms.list().find((alarm) => alarm.name === name)?.scheduledTime;
}

test('F05 missing alarms are made, at the time wanted', async () => {
  const { world, reconcile } = await setUp();
  const at = world.now + 40 * minutes;
  expect(await reconcile(at)).toEqual(['heartbeat', 'moment']);
  expect(scheduled(world, 'moment')).toBe(at);
  expect(scheduled(world, 'heartbeat')).toBe(world.now + 5 * minutes);
});

test('F06 right alarms are left alone, however often one looks', async () => {
  const { world, reconcile } = await setUp();
  const at = world.now + 40 * minutes;
  await reconcile(at);
  for (let i = 0; i < 50; i += 1) {
    world.fake.clock.set(3_000);
    expect(await reconcile(at)).toEqual([]);
  }
  expect(world.fake.alarms.created).toEqual({ heartbeat: 1, moment: 1 });
});

test('F06 a moment sooner than the browser allows is not put off again and again', async () => {
  const { world, reconcile } = await setUp();
  const at = world.now + 5_000;
  await reconcile(at);
  expect(scheduled(world, 'moment')).toBe(world.now + 30_000);
  for (let i = 0; i < 5; i += 1) {
    world.fake.clock.set(5_000);
    expect(await reconcile(at)).toEqual([]);
  }
});

test('another moment moves the alarm, none takes it away', async () => {
  const { world, reconcile } = await setUp();
  await reconcile(world.now + 40 * minutes);
  expect(await reconcile(world.now + 20 * minutes)).toEqual(['moment']);
  expect(scheduled(world, 'moment')).toBe(world.now + 20 * minutes);
  expect(await reconcile(null)).toEqual(['moment']);
  expect(scheduled(world, 'moment')).toBeUndefined();
  expect(await reconcile(null)).toEqual([]);
});

test('F09 F10 alarms a jumped clock left behind are made anew', async () => {
  for (const jump of [9 * 60 * minutes, -24 * 60 * minutes]) {
    const { world, reconcile } = await setUp();
    await reconcile(world.now + 40 * minutes);
    world.fake.clock.set(jump);
    expect(await reconcile(world.now + 10 * minutes)).toEqual(['heartbeat', 'moment']);
    expect(scheduled(world, 'heartbeat')).toBe(world.now + 5 * minutes);
  }
});

test('a heartbeat of another length, from an older version, is replaced', async () => {
  const { world, reconcile } = await setUp();
  await world.fake.alarms.create('heartbeat', { periodInMinutes: 1 });
  expect(await reconcile(null)).toEqual(['heartbeat']);
});
