import { expect, test } from 'vitest';
import { liveWorld, makeWorld, minutes } from '../../fakes/world.ts';

test('F19 an update waits while a practice runs and is taken once nobody is disturbed', async () => {
  const world = await liveWorld();
  await world.ask('pauseBegan', { practice: 'hand-on-heart' });
  await world.fake.offerUpdate();
  await world.fake.pass(4 * minutes);
  expect(world.fake.reloads).toBe(0);
  await world.ask('pauseEnded', { practice: 'hand-on-heart', finished: true });
  await world.fake.pass(6 * minutes);
  expect(world.fake.reloads).toBe(1);
});

test('F19 a page left open keeps the update waiting: taking it would close the page', async () => {
  const world = await liveWorld();
  world.fake.surfaces.popup = 'open';
  await world.fake.offerUpdate();
  await world.fake.pass(30 * minutes);
  expect(world.fake.reloads).toBe(0);
  world.fake.surfaces.popup = 'opens';
  await world.fake.pass(6 * minutes);
  expect(world.fake.reloads).toBe(1);
});

test('with nothing under way the update is taken at once', async () => {
  const world = await liveWorld();
  await world.fake.offerUpdate();
  expect(world.fake.reloads).toBe(1);
});

test('without an update nothing is ever reloaded', async () => {
  const world = await liveWorld();
  await world.fake.pass(30 * minutes);
  expect(world.fake.reloads).toBe(0);
});

test('whoever begins today is told of no changes; whoever was here before is', async () => {
  const world = await liveWorld();
  expect(world.fake.local.peek('newsSeen')).toEqual({ newsSeen: '0.1.0' });
  const before = await makeWorld();
  before.fake.local.poke({ welcomed: true });
  await before.fake.install('update');
  expect(before.fake.local.peek('newsSeen')).toEqual({});
});
