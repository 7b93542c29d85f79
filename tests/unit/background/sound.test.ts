import { describe, expect, test } from 'vitest';
import { killedEverywhere } from '../../fakes/killed-everywhere.ts';
import type { Desktop } from '../../fakes/notifications.ts';
import { liveWorld, makeWorld, minutes, seconds, type World } from '../../fakes/world.ts';

const audible = { settings: { sound: true } };

function heard(world: World): number {
  return world.fake.sound.heard.length;
}

describe.each(['chromium', 'firefox'] as const)('%s', (flavour) => {
  test('silent unless it was switched on', async () => {
    const world = await liveWorld({ flavour });
    await world.passTo(world.next, minutes);
    expect(world.appeared).toHaveLength(1);
    expect(heard(world)).toBe(0);
  });

  test('switched on: one sound with the notification, none when it goes', async () => {
    const world = await liveWorld({ flavour, ...audible });
    await world.passTo(world.next, 2 * minutes);
    expect(world.appeared).toHaveLength(1);
    expect(heard(world)).toBe(1);
    const [sound = 0] = world.fake.sound.heard;
    expect(sound - (world.fake.notifications.appeared[0]?.at ?? 0)).toBeLessThan(seconds);
  });

  test('one sent by hand sounds too', async () => {
    const world = await liveWorld({ flavour, ...audible });
    await world.ask('sendOneNow');
    expect(heard(world)).toBe(1);
  });

  test.each(['denied', 'throws', 'silent-for-ever', 'closes-at-once'] as Desktop[])(
    'no notification (%s): no sound either',
    async (desktop) => {
      if ((flavour === 'firefox') === (desktop === 'denied')) return;
      if (flavour === 'chromium' && desktop === 'closes-at-once') return;
      const world = await liveWorld({ flavour, ...audible });
      world.fake.notifications.desktop = desktop;
      await world.passTo(world.next, minutes);
      expect(world.state.lastShown?.as).toBe('dot');
      expect(heard(world)).toBe(0);
    },
  );

  test('only the dot: no sound', async () => {
    const world = await liveWorld({ flavour, settings: { sound: true, invitation: 'dot' } });
    await world.passTo(world.next, minutes);
    expect(world.fake.surfaces.badge).not.toBe('');
    expect(heard(world)).toBe(0);
  });

  test.each(['refused', 'stuck'] as const)(
    'a sound card that is %s disturbs nothing',
    async (card) => {
      const silent = await silentDay(flavour);
      const world = await liveWorld({ flavour, ...audible });
      world.fake.sound.card = card;
      await world.passTo(world.next, 500);
      const [id = ''] = world.appeared;
      await world.press(id, 'body');
      await world.fake.pass(minutes);
      expect(world.ledger.rows.get(id)?.outcome).toBe('opened');
      expect(world.fake.local.peek('trouble')).toEqual({});
      expect(world.ledger.list()).toEqual(silent);
    },
  );

  test('killed anywhere while showing: at most one sound, and one nudge', async () => {
    await killedEverywhere(
      // Its first nudge comes half an hour after the start: the way there is gone for every moment.
      { flavour, ...audible, seed: 39 },
      {
        prepare: (world) => world.passTo(world.next, -seconds),
        job: (world) => world.fake.pass(2 * seconds),
      },
      async (world, step) => {
        await world.fake.pass(7 * minutes);
        expect(world.appeared).toHaveLength(1);
        expect(heard(world), `step ${step}`).toBeLessThanOrEqual(1);
        expect(world.fake.sound.isPageOpen).toBe(false);
      },
    );
  });
});

/** What the ledger says of the same day without a sound. */
async function silentDay(flavour: 'chromium' | 'firefox') {
  const world = await liveWorld({ flavour });
  await world.passTo(world.next, 500);
  await world.press(world.appeared[0] ?? '', 'body');
  await world.fake.pass(minutes);
  return world.ledger.list();
}

describe('the page out of sight', () => {
  test('is closed by itself, and by the worker when it does not', async () => {
    for (const pageStays of [false, true]) {
      const world = await liveWorld(audible);
      world.fake.sound.pageStays = pageStays;
      await world.passTo(world.next, 10 * seconds);
      expect(heard(world)).toBe(1);
      expect(world.fake.sound.isPageOpen).toBe(false);
    }
  });

  test('one left over by a killed worker does not silence the next', async () => {
    const world = await liveWorld(audible);
    world.fake.sound.pageStays = true;
    await world.ask('sendOneNow');
    world.fake.kill();
    expect(world.fake.sound.isPageOpen).toBe(true);
    await world.fake.pass(minutes);
    await world.ask('sendOneNow');
    expect(heard(world)).toBe(2);
  });

  test('does not hold the nudge that made it, nor the next', async () => {
    const world = await makeWorld(audible);
    await world.fake.install('install');
    await world.passTo(world.next, minutes);
    expect(world.state.sound).toBeNull();
  });
});
