import { describe, expect, test } from 'vitest';
import { troubles } from '../../../utils/stores/error-log.ts';
import { words } from '../../../utils/words/menu.ts';
import { killedEverywhere } from '../../fakes/killed-everywhere.ts';
import { hours, liveWorld, makeWorld, minutes, type World } from '../../fakes/world.ts';

/** The lines one sees at once, without those that unfold. */
function lines(world: World): string[] {
  return world.fake.toolbar.lines.filter((line) => !line.parentId).map(({ title }) => title);
}

function opened(world: World) {
  return world.fake.surfaces.opened.filter(({ url }) => url.includes('popup.html'));
}

async function nudged(): Promise<{ world: World; id: string }> {
  const world = await liveWorld();
  await world.passTo(world.next, 500);
  return { world, id: world.state.open?.nudge.id ?? '' };
}

const atRest = ['Begin a pause', 'Later', 'Rest nudges'];

describe('the menu of the icon', () => {
  test.each(['chromium', 'firefox'] as const)('%s: is there after installing', async (flavour) => {
    const world = await liveWorld({ flavour });
    expect(lines(world)).toEqual(atRest);
    const inside = world.fake.toolbar.lines.filter(({ parentId }) => parentId === 'rest');
    expect(inside.map(({ title }) => title)).toEqual(Object.values(words.rests));
  });

  test('is made once: neither a second install nor 20 starts make it anew', async () => {
    const world = await liveWorld();
    await world.fake.install('install');
    for (let start = 0; start < 20; start += 1) {
      world.fake.kill();
      await world.fake.wake(() => undefined);
    }
    expect(world.fake.toolbar.made).toBe(1);
  });

  test.each([
    ['a restart', (world: World) => world.fake.restart(minutes)],
    ['off and on', (world: World) => world.fake.disableAndEnable()],
  ])('%s, after which a browser may have forgotten it: made anew', async (_, happens) => {
    const world = await liveWorld();
    world.fake.toolbar.lines = [];
    await happens(world);
    expect(lines(world)).toEqual(atRest);
  });

  test('a rest shows its end and can be ended there', async () => {
    const world = await liveWorld();
    await world.fake.choose('rest-1h');
    expect(world.state.rest).toMatchObject({ choice: '1h', by: 'person' });
    const [, , title] = lines(world);
    expect(title).toMatch(/^Resting until \D*10[:.]00/);
    expect(world.fake.toolbar.isOffered('later')).toBe(false);
    await world.fake.choose('end-rest');
    expect(world.state.rest).toBeNull();
    expect(lines(world)).toEqual(atRest);
    expect(world.fake.toolbar.isOffered('later')).toBe(true);
  });

  test('a rest begun in a page shows too, with the day when it is not today', async () => {
    const world = await liveWorld();
    await world.ask('rest', 'week');
    expect(world.fake.toolbar.title('rest')).toMatch(/^Resting until Monday/);
    await world.ask('rest', 'untilISay');
    expect(world.fake.toolbar.title('rest')).toBe(words.restingOpen);
    await world.ask('rest', null);
    expect(world.fake.toolbar.title('rest')).toBe(words.rest);
  });

  test('a rest that ended by itself is gone from it within a heartbeat', async () => {
    const world = await liveWorld();
    await world.fake.choose('rest-15min');
    await world.fake.pass(20 * minutes);
    expect(lines(world)).toEqual(atRest);
  });

  test('every rest is a line, and each does what it says', async () => {
    for (const choice of Object.keys(words.rests)) {
      const world = await liveWorld();
      await world.fake.choose(`rest-${choice}`);
      expect(world.state.rest?.choice).toBe(choice);
    }
  });

  test('Later puts off the nudge in view, and is not offered a second time', async () => {
    const { world, id } = await nudged();
    await world.fake.choose('later');
    expect(world.ledger.rows.get(id)?.outcome).toBe('later');
    expect(world.fake.notifications.onScreen()).toEqual([]);
    expect(world.fake.toolbar.isOffered('later')).toBe(false);
  });

  test('Begin answers the nudge in view, also when its worker is gone', async () => {
    const { world, id } = await nudged();
    world.fake.kill();
    await world.fake.choose('begin');
    expect(opened(world)).toHaveLength(1);
    expect(world.fake.session.peek('handover').handover).toMatchObject({ nudgeId: id });
    expect(world.ledger.rows.get(id)?.outcome).toBe('opened');
  });

  test('Begin without a nudge opens a pause of its own', async () => {
    const world = await liveWorld();
    await world.fake.choose('begin');
    expect(opened(world)).toHaveLength(1);
    const { handover } = world.fake.session.peek('handover');
    expect(handover).toMatchObject({ step: 'hand-on-heart' });
    expect(handover).not.toHaveProperty('nudgeId');
    expect(world.ledger.list()).toEqual([]);
  });

  test('a store that does not answer keeps nobody from a pause', async () => {
    const world = await liveWorld();
    world.fake.local.broken = true;
    await world.fake.choose('begin');
    expect(opened(world)).toHaveLength(1);
  });

  test('a click on a line nobody knows does nothing', async () => {
    const world = await liveWorld();
    const before = world.fake.local.peek('schedule');
    for (const menuItemId of ['rest', 'rest-for-ever', 'x', '__proto__']) {
      await world.fake.wake(() => void world.fake.toolbar.onClicked.emit({ menuItemId }));
    }
    expect(world.fake.local.peek('schedule')).toEqual(before);
    expect(opened(world)).toEqual([]);
  });

  test('killed anywhere while it changes, and changed back at once: it is whole', async () => {
    const whole = lines(await liveWorld());
    for (let step = 1, lived = false; !lived; step += 1) {
      const world = await liveWorld();
      world.fake.kill();
      world.fake.fates.push(step);
      await world.ask('rest', '1h').catch(() => 'killed on the way');
      lived = !world.fake.lives.at(-1)?.metItsFate;
      world.fake.lives.at(-1)?.spare();
      await world.ask('rest', null);
      expect(lines(world), `step ${step}`).toEqual(whole);
    }
  });

  test('a browser that refuses menus: nudging goes on, the trouble is noted', async () => {
    const world = await makeWorld();
    world.fake.toolbar.broken = true;
    await world.fake.install('install');
    await world.passTo(world.next, 500);
    expect(world.appeared).toHaveLength(1);
    expect(await troubles()).toMatchObject([{ where: 'menu' }]);
    world.fake.toolbar.broken = false;
    await world.fake.pass(6 * minutes);
    expect(lines(world)).toEqual(atRest);
  });
});

describe('the keys', () => {
  test.each([
    ['begin', 'hand-on-heart'],
    ['reframe', 'reframe'],
  ])('%s opens %s, also from a sleeping worker', async (command, step) => {
    const world = await liveWorld();
    world.fake.kill();
    await world.fake.pressKeys(command);
    expect(opened(world)).toHaveLength(1);
    expect(world.fake.session.peek('handover').handover).toMatchObject({ step });
  });

  test('reframe takes the nudge in view along', async () => {
    const { world, id } = await nudged();
    await world.fake.pressKeys('reframe');
    expect(world.fake.session.peek('handover').handover).toMatchObject({
      step: 'reframe',
      nudgeId: id,
    });
  });

  test('later puts the next one off once, however often it is pressed', async () => {
    const world = await liveWorld();
    const { next } = world;
    await world.fake.pressKeys('later');
    const at = world.state.later?.nudge.plannedAt ?? 0;
    expect(at).toBeGreaterThan(next);
    await world.fake.pressKeys('later');
    expect(world.state.later?.nudge.plannedAt).toBe(at);
  });

  test('rest-today holds all until tomorrow', async () => {
    const world = await liveWorld();
    await world.fake.pressKeys('rest-today');
    await world.fake.pass(9 * hours);
    expect(world.appeared).toEqual([]);
    expect(world.state.rest?.choice ?? 'today').toBe('today');
  });

  test('a key of another version does nothing', async () => {
    const world = await liveWorld();
    const before = world.fake.local.peek('schedule');
    await world.fake.pressKeys('end-rest');
    await world.fake.pressKeys('juggle');
    expect(world.fake.local.peek('schedule')).toEqual(before);
  });
});

describe('killed anywhere', () => {
  test('while the first menu is made: whole at the next start', async () => {
    for (let step = 1; ; step += 1) {
      const world = await makeWorld();
      world.fake.fates.push(step);
      await world.fake.install('install');
      const [life] = world.fake.lives;
      const lived = !life?.metItsFate;
      life?.spare();
      world.fake.kill();
      await world.fake.wake(() => undefined);
      expect(lines(world), `step ${step}`).toEqual(atRest);
      expect(world.fake.toolbar.lines).toHaveLength(9);
      if (!lived) continue;
      expect(step).toBeGreaterThan(20);
      return;
    }
  });

  test.each(['rest-today', 'later', 'end-rest'])(
    'in %s: the menu tells the truth afterwards',
    async (wish) => {
      const steps = await killedEverywhere(
        {},
        {
          prepare: async (world) => {
            if (wish === 'end-rest') await world.fake.choose('rest-2h');
          },
          job: (world) => world.fake.choose(wish),
        },
        (world, step) => {
          const resting = world.state.rest !== null;
          expect(world.fake.toolbar.isOffered('end-rest'), `step ${step}`).toBe(resting);
          expect(world.fake.toolbar.title('rest')?.startsWith('Resting')).toBe(resting);
          const { later } = world.state;
          expect(world.fake.toolbar.isOffered('later')).toBe(!resting && later === null);
        },
      );
      expect(steps).toBeGreaterThan(20);
    },
  );
});
