import { expect, test } from 'vitest';
import { hours, liveWorld, minutes, type World } from '../../fakes/world.ts';

const copy = (world: World) => world.fake.local.peek('atWork').atWork;
/** As an administrator sets it while the browser runs. */
async function set(world: World, values: Record<string, unknown>): Promise<void> {
  await world.fake.wake(() => world.fake.managed?.poke(values));
}

test('a policy stands before the person is asked anything', async () => {
  const world = await liveWorld({ managed: { rhythm: 'asked', strange: 'x' } });
  expect(copy(world)).toEqual({ rhythm: 'asked' });
  expect((await world.ask('status')).next).toMatchObject({ at: null, why: 'asked' });
});

test('a browser without one goes on as before, and stores nothing of it', async () => {
  const world = await liveWorld();
  expect(copy(world)).toBeUndefined();
  expect((await world.ask('status')).next.at).not.toBeNull();
  expect(world.fake.local.peek('trouble')).toEqual({});
});

test('a store that rejects is no policy, and takes an earlier one away', async () => {
  const world = await liveWorld({ managed: { nudges: false } });
  expect(copy(world)).toEqual({ nudges: false });
  if (world.fake.managed) world.fake.managed.broken = true;
  await world.fake.install('update');
  expect(copy(world)).toBeUndefined();
});

test('nudges that are switched off stay away, whatever was chosen', async () => {
  const world = await liveWorld({
    managed: { nudges: false },
    settings: { rhythm: 'every', landing: true },
  });
  await world.fake.pass(7 * hours);
  expect(world.appeared).toEqual([]);
});

test('a policy that comes while the browser runs holds at once, and goes at once', async () => {
  const world = await liveWorld({ managed: {}, settings: { rhythm: 'every' } });
  await set(world, { nudges: false });
  expect(copy(world)).toEqual({ nudges: false });
  expect((await world.ask('status')).next.at).toBeNull();
  await set(world, { nudges: true });
  expect(copy(world)).toBeUndefined();
  expect((await world.ask('status')).next.at).not.toBeNull();
});

test('a nudge never opens a practice that is switched off: hand on heart stands in', async () => {
  const world = await liveWorld({
    managed: { practicesOff: ['reframe', 'notice', 'not-alone', 'letter', 'three-parts'] },
    settings: { nudgePractice: 'element', rhythm: 'every' },
  });
  const opened = new Set<string>();
  for (let count = 0; count < 4; count += 1) {
    await world.passTo(world.next, 500);
    const id = world.state.open?.nudge.id ?? '';
    await world.press(id, 0);
    const { handover } = world.fake.session.peek('handover') as { handover: { step: string } };
    opened.add(handover.step);
    await world.ask('pauseBegan', { practice: 'hand-on-heart', nudgeId: id });
    await world.ask('pauseEnded', { practice: 'hand-on-heart', finished: true });
    await world.fake.pass(10 * minutes);
  }
  expect([...opened]).toEqual(['hand-on-heart']);
});
