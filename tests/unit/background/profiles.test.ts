import { expect, test } from 'vitest';
import { liveWorld, minutes } from '../../fakes/world.ts';

test('F35 two profiles, one after the other in the same code: neither knows of the other', async () => {
  const one = await liveWorld({ seed: 1 });
  const planned = one.next;
  const two = await liveWorld({ seed: 2, settings: { rhythm: 'every' } });
  await two.ask('rest', 'untilISay');
  await two.fake.choose('begin');

  one.enter();
  expect(one.state.rest).toBeNull();
  expect(one.next).toBe(planned);
  expect((await one.ask('status')).rest).toBeNull();
  await one.passTo(planned, 500);
  await one.press(one.appeared[0] ?? '', 1);
  await one.fake.pass(minutes);
  expect(one.ledger.list()).toMatchObject([{ outcome: 'later' }]);

  two.enter();
  expect(two.ledger.list()).toEqual([]);
  expect(two.appeared).toEqual([]);
  expect((await two.ask('status')).rest).toMatchObject({ choice: 'untilISay' });
  expect(two.state.later).toBeNull();
});
