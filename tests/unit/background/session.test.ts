import { beforeEach, expect, test } from 'vitest';
import { makeWorld, type World } from '../../fakes/world.ts';

let world: World;
let session: typeof import('../../../utils/stores/session-store.ts');

beforeEach(async () => {
  world = await makeWorld();
  session = await import('../../../utils/stores/session-store.ts');
});

test('a step is handed over once', async () => {
  await session.handOver({ step: 'reframe', nudgeId: 'n1' }, 1_000);
  expect(await session.takeHandover(2_000)).toEqual({ step: 'reframe', nudgeId: 'n1' });
  expect(await session.takeHandover(2_000)).toBeNull();
});

test('a step nobody took for ten seconds is gone, and does not come back', async () => {
  await session.handOver({ step: 'home' }, 1_000);
  expect(await session.takeHandover(11_001)).toBeNull();
  expect(await session.takeHandover(1_000)).toBeNull();
});

test('a clock set back in between makes a step worthless', async () => {
  await session.handOver({ step: 'home' }, 100_000);
  expect(await session.takeHandover(50_000)).toBeNull();
});

test.each([
  null,
  'reframe',
  7,
  [],
  {},
  { step: 'reframe' },
  { step: 'nothing-there', at: 1_000 },
  { step: 'reframe', at: '1000' },
  { step: { toString: 'reframe' }, at: 1_000 },
])('a malformed step %j opens nothing', async (raw) => {
  world.fake.session.poke({ handover: raw });
  expect(await session.takeHandover(1_000)).toBeNull();
});

test('a strange nudge id is left out, the step still counts', async () => {
  world.fake.session.poke({ handover: { step: 'reframe', nudgeId: { a: 1 }, at: 1_000 } });
  expect(await session.takeHandover(1_000)).toEqual({ step: 'reframe' });
});

test('what pages do runs out by itself', async () => {
  await session.markPractice(0);
  await session.markTyping(0);
  expect(await session.whatPagesDo(29_000)).toEqual({ practice: true, typing: true });
  expect(await session.whatPagesDo(31_000)).toEqual({ practice: true, typing: false });
  expect(await session.whatPagesDo(6 * 60_000 + 1)).toEqual({ practice: false, typing: false });
  await session.markPractice(0);
  await session.markPractice(null);
  expect((await session.whatPagesDo(1)).practice).toBe(false);
});

test('a mark from before the clock was set back a day holds nothing', async () => {
  const day = 24 * 3_600_000;
  await session.markTyping(day);
  expect((await session.whatPagesDo(1_000)).typing).toBe(false);
});

test('F37 session storage refused: nothing is held, nothing thrown', async () => {
  world.fake.session.broken = true;
  expect(await session.whatPagesDo(1)).toEqual({ practice: false, typing: false });
});

test('an open page hears of a step, and not of its being taken', async () => {
  let heard = 0;
  const stop = session.onHandover(() => {
    heard += 1;
  });
  await session.handOver({ step: 'home' }, 1_000);
  await session.takeHandover(1_000);
  expect(heard).toBe(1);
  stop();
  await session.handOver({ step: 'home' }, 1_000);
  expect(heard).toBe(1);
});
