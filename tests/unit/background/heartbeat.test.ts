import { beforeEach, expect, test } from 'vitest';
import { liveWorld, minutes, type World } from '../../fakes/world.ts';

let world: World;

beforeEach(async () => {
  world = await liveWorld();
});

const lockOf = () => world.fake.session.peek('lock').lock as { open?: object } | undefined;

function openLock(minutesUnused: number): void {
  const open = { wrap: 'AA==', used: world.now, minutes: minutesUnused };
  world.fake.session.poke({ lock: { lock: 'name', recipient: 'age1', open } });
}

test('a heartbeat after the time without use closes the lock, and not before', async () => {
  openLock(15);
  await world.fake.pass(11 * minutes);
  expect(lockOf()).toHaveProperty('open');
  await world.fake.pass(10 * minutes);
  expect(lockOf()).toMatchObject({ lock: 'name', recipient: 'age1' });
  expect(lockOf()).not.toHaveProperty('open');
});

test('after a sleep the first heartbeat does, whether or not a page is open', async () => {
  openLock(15);
  await world.fake.sleep(9 * 60 * minutes);
  await world.fake.pass(6 * minutes);
  expect(lockOf()).not.toHaveProperty('open');
});

test('one that closes with the browser stays open', async () => {
  openLock(0);
  await world.fake.sleep(9 * 60 * minutes);
  await world.fake.pass(6 * minutes);
  expect(lockOf()).toHaveProperty('open');
});

test('begin, where only the dot is left of a nudge, opens its pause, and the dot goes', async () => {
  await world.passTo(world.next, 500);
  const id = world.state.open?.nudge.id ?? '';
  await world.fake.pass(30_000);
  await world.fake.notifications.close(id, false);
  expect(world.state).toMatchObject({ open: null, dot: { id } });
  const before = world.fake.surfaces.opened.length;
  await world.ask('begin');
  expect(world.fake.surfaces.opened).toHaveLength(before + 1);
  await world.ask('pauseBegan', { practice: 'reframe', nudgeId: id });
  expect(world.state).toMatchObject({ dot: null, pauseFrom: id });
});

test('begin, where nothing is there to begin, opens nothing', async () => {
  const before = world.fake.surfaces.opened.length;
  await world.ask('begin');
  expect(world.fake.surfaces.opened).toHaveLength(before);
});
