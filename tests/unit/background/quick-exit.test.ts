import { beforeEach, describe, expect, test, vi } from 'vitest';
import { origin } from '../../fakes/surfaces.ts';
import { liveWorld, minutes, type World } from '../../fakes/world.ts';

// There is no database here: no lock in it, and what is written to it is written.
vi.mock('../../../utils/log/lock/lock-glance.ts', () => ({
  lookForSeal: () => Promise.resolve(false),
}));
vi.mock('../../../utils/log/database/transactions.ts', async (original) => ({
  ...(await original<object>()),
  writeUnasked: () => Promise.resolve(),
}));

let world: World;
beforeEach(async () => {
  world = await liveWorld();
});

const note = () => world.fake.local.peek('hiddenWords').hiddenWords;
const lockOf = () => world.fake.session.peek('lock').lock;
const openLock = () =>
  world.fake.session.poke({
    lock: { lock: 'name', recipient: 'age1', open: { wrap: 'AA==', used: world.now, minutes: 0 } },
  });

describe('a page leaves in a hurry', () => {
  test('an open log is locked, and words are hidden', async () => {
    openLock();
    await world.ask('quickExit', { hasLock: true });
    expect(lockOf()).toEqual({ lock: 'name', recipient: 'age1' });
    expect(note()).toMatchObject({ left: 30 * minutes, locked: true });
  });

  test('and the pause it was in is over', async () => {
    world.fake.session.poke({ practiceUntil: world.now + 300_000, handover: { step: 'home' } });
    await world.ask('quickExit', { hasLock: false });
    expect(world.fake.session.peek(['practiceUntil', 'handover'])).toEqual({});
  });

  test('pages that were told of it leave one exit, not many', async () => {
    await world.ask('quickExit', { hasLock: false });
    const first = note();
    await world.ask('quickExit', { hasLock: false });
    expect(note()).toEqual(first);
  });

  test('its tab goes, and so does one that sleeps; no other does', async () => {
    const { allTabs } = world.fake.surfaces;
    const tab = (id: number, url: string) => ({ id, url, audible: false, muted: false });
    const ours = (file: string) => `${origin}${file}`;
    allTabs.push(tab(7, ours('settings.html')), tab(8, ours('log.html')), tab(9, 'about:blank'));
    await world.ask('quickExit', { hasLock: false, tab: 7 });
    // Opened since then: whoever did that wants it.
    allTabs.push(tab(10, ours('log.html')));
    await world.fake.pass(3_000);
    expect(allTabs.map(({ id }) => id)).toEqual(expect.arrayContaining([1, 9, 10]));
    expect(allTabs.filter(({ id }) => id === 7 || id === 8)).toEqual([]);
  });

  test.each([null, 'page', { tab: 'x', hasLock: 3 }])(
    'also of a page that sends %j',
    async (sent) => {
      openLock();
      await world.ask('quickExit', sent as never);
      expect(lockOf()).not.toHaveProperty('open');
    },
  );
});

describe('afterwards', () => {
  test('the worker counts half an hour, however often it ends', async () => {
    await world.ask('quickExit', { hasLock: false });
    await world.fake.pass(26 * minutes);
    expect(note()).toBeDefined();
    await world.fake.pass(11 * minutes);
    expect(note()).toBeUndefined();
  });

  test('a worker that ended before the log was locked locks it at the next heartbeat', async () => {
    openLock();
    const half = { exit: 'one', left: 30 * minutes, seen: world.now, locked: false };
    world.fake.local.poke({ hiddenWords: { ...half, untilUnlocked: false } });
    await world.fake.pass(6 * minutes);
    expect(lockOf()).not.toHaveProperty('open');
    expect(note()).toMatchObject({ locked: true });
  });

  test('a lock that is not there after all hides nothing for ever', async () => {
    const wrong = { exit: 'one', left: 30 * minutes, seen: world.now, locked: true };
    world.fake.local.poke({ hiddenWords: { ...wrong, untilUnlocked: true } });
    await world.fake.pass(41 * minutes);
    expect(note()).toBeUndefined();
  });
});
