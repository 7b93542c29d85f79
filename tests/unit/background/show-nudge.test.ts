import { describe, expect, test } from 'vitest';
import { practices } from '../../../utils/practice/practices.ts';
import { words } from '../../../utils/words/nudge.ts';
import type { Flavour } from '../../fakes/alarms.ts';
import type { Desktop } from '../../fakes/notifications.ts';
import { liveWorld, minutes, seconds, type World } from '../../fakes/world.ts';

/** Brings a world to the moment its first nudge is in view. */
async function nudged(
  options: Parameters<typeof liveWorld>[0] = {},
  desktop: Desktop = 'shows',
): Promise<{ world: World; id: string }> {
  const world = await liveWorld(options);
  world.fake.notifications.desktop = desktop;
  await world.passTo(world.next, 500);
  return { world, id: world.state.open?.nudge.id ?? '' };
}

function outcome(world: World, id: string) {
  return world.ledger.rows.get(id)?.outcome;
}

function opened(world: World) {
  return world.fake.surfaces.opened.filter(({ url }) => url.includes('popup.html'));
}

test('Chromium: discreet, silent, with two buttons', async () => {
  const { world } = await nudged();
  const options = world.fake.notifications.appeared[0]?.options;
  expect(options).toMatchObject({
    title: words.title.discreet,
    silent: true,
    buttons: [{ title: 'Begin' }, { title: 'Later' }],
  });
  expect(words.messages).toContain(options?.message);
});

test('Firefox: the same words and no option it would throw on', async () => {
  const { world } = await nudged({ flavour: 'firefox' });
  const options = world.fake.notifications.appeared[0]?.options;
  expect(Object.keys(options ?? {}).toSorted()).toEqual(['iconUrl', 'message', 'title', 'type']);
});

test('named wording only where it was chosen', async () => {
  const { world } = await nudged({ settings: { wording: 'named' } });
  expect(world.fake.notifications.appeared[0]?.options.title).toBe(words.title.named);
});

test('goes by itself after 25 seconds and leaves the dot', async () => {
  const { world, id } = await nudged();
  // Not because the desktop closes it: by the worker's own timer.
  world.fake.notifications.keepsForEver(id);
  await world.fake.pass(24 * seconds);
  expect(world.fake.notifications.onScreen()).toEqual([id]);
  await world.fake.pass(2 * seconds);
  expect(world.fake.notifications.onScreen()).toEqual([]);
  expect(world.fake.surfaces.badge).not.toBe('');
  expect(outcome(world, id)).toBe('unknown');
});

test('F89 untouched is no ignoring where no browser tells that this one was seen', async () => {
  for (const { there, ends } of [
    { there: 'active', ends: 'unknown' },
    { there: 'idle', ends: 'unknown' },
    { there: 'locked', ends: 'unknown' },
  ] as const) {
    const world = await liveWorld({ settings: { few: { perDay: 6, gapMinutes: 30 } } });
    await world.passTo(world.next, 500);
    const first = world.state.open?.nudge.id ?? '';
    await world.press(first, 1);
    expect(outcome(world, first)).toBe('later');
    await world.passTo(world.state.later?.nudge.plannedAt ?? 0, 500);
    const second = world.state.open?.nudge.id ?? '';
    world.fake.idle.state = there;
    await world.fake.pass(30 * seconds);
    expect(outcome(world, second)).toBe(ends);
  }
});

test('a worker killed meanwhile: an alarm takes the notification away', async () => {
  const { world, id } = await nudged();
  world.fake.kill();
  // A desktop that never closes anything by itself.
  world.fake.notifications.keepsForEver(id);
  await world.fake.pass(2 * minutes);
  expect(world.fake.notifications.onScreen()).toEqual([]);
  expect(outcome(world, id)).toBe('unknown');
});

describe.each(['chromium', 'firefox'] as Flavour[])('%s', (flavour) => {
  test('F28 a press opens the exercise, the nudge counts as opened once', async () => {
    const { world, id } = await nudged({ flavour });
    await world.press(id, 'body');
    expect(opened(world)).toEqual([{ as: 'popup', url: expect.stringMatching(/popup\.html$/) }]);
    expect(world.fake.session.peek('handover').handover).toMatchObject({ nudgeId: id });
    expect(outcome(world, id)).toBe('opened');
    await world.ask('pauseBegan', { practice: 'hand-on-heart', nudgeId: id });
    expect(outcome(world, id)).toBe('opened');
    expect(world.ledger.laterEnds).toEqual([]);
    expect(world.fake.surfaces.badge).toBe('');
  });

  test('F28 a press after the worker and its memory are gone still opens it', async () => {
    const { world, id } = await nudged({ flavour });
    world.fake.kill();
    await world.press(id, 'body');
    expect(opened(world)).toHaveLength(1);
    expect(outcome(world, id)).toBe('opened');
  });

  test.each(['throws', 'silent-for-ever', 'closes-at-once'] as const)(
    'F26 notifications fail (%s): the dot takes over, the schedule goes on',
    async (desktop) => {
      if (flavour === 'chromium' && desktop === 'closes-at-once') return;
      const { world } = await nudged({ flavour }, desktop);
      await world.fake.pass(12 * seconds);
      const id = world.state.open?.nudge.id ?? '';
      expect(world.state.open?.as).toBe('dot');
      expect(world.ledger.rows.get(id)).toMatchObject({ shownAs: 'dot' });
      expect(outcome(world, id)).toBeUndefined();
      expect(world.fake.surfaces.badge).not.toBe('');
      const { next } = world;
      expect(next).toBeGreaterThan(world.now);
      await world.passTo(next, 12 * seconds);
      expect(outcome(world, id)).toBe('unknown');
      expect(world.state.lastShown?.id).not.toBe(id);
    },
  );

  test('F27 hidden by the system: unknown, and the rhythm is not slowed', async () => {
    const { world, id } = await nudged({ flavour }, 'hidden');
    await world.fake.pass(minutes);
    expect(outcome(world, id)).toBe('unknown');
    expect(world.state.backOff).toMatchObject({ level: 'full', ignored: 0 });
    expect(world.fake.surfaces.badge).not.toBe('');
  });
});

test('F25 notifications refused: the dot takes over and it is said so', async () => {
  const { world } = await nudged({ settings: { invitation: 'notification' } }, 'denied');
  expect(world.state.open?.as).toBe('dot');
  expect(world.fake.surfaces.badge).not.toBe('');
  expect(await world.ask('sendOneNow')).toMatchObject({ shownAs: 'dot' });
});

test('F25 refused and the icon hidden: not counted as shown', async () => {
  const world = await liveWorld();
  world.fake.notifications.desktop = 'denied';
  world.fake.surfaces.iconPinned = false;
  await world.passTo(world.next, 500);
  expect(world.state.open).toBeNull();
  expect(world.state.dot).not.toBeNull();
  expect(world.state.lastShown).toBeNull();
  expect(world.ledger.list()).toMatchObject([{ outcome: 'unknown' }]);
});

test('only the dot where only the dot was chosen', async () => {
  const { world } = await nudged({ settings: { invitation: 'dot' } });
  expect(world.fake.notifications.appeared).toEqual([]);
  expect(world.fake.surfaces.badge).not.toBe('');
});

test('Later puts it off once and takes the dot away', async () => {
  const { world, id } = await nudged();
  await world.press(id, 1);
  expect(outcome(world, id)).toBe('later');
  expect(world.fake.surfaces.badge).toBe('');
  expect(opened(world)).toEqual([]);
  await world.fake.pass(16 * minutes);
  expect(world.appeared).toHaveLength(2);
});

test('closed by the person: dismissed, and a late event changes nothing', async () => {
  const { world, id } = await nudged();
  await world.fake.pass(5 * seconds);
  await world.fake.notifications.close(id, true);
  expect(outcome(world, id)).toBe('dismissed');
  await world.fake.wake(() => void world.fake.notifications.onButtonClicked.emit(id, 1));
  expect(outcome(world, id)).toBe('dismissed');
  expect(world.state.later).toBeNull();
});

test('Firefox calls every close the person’s: it counts for nothing, the dot stays', async () => {
  const { world, id } = await nudged({ flavour: 'firefox' });
  await world.fake.pass(10 * seconds);
  await world.fake.notifications.close(id, true);
  expect(outcome(world, id)).toBe('unknown');
  expect(world.fake.surfaces.badge).not.toBe('');
});

test('a close at 20 seconds or later is no dismissal, whatever the browser says', async () => {
  const { world, id } = await nudged();
  await world.fake.pass(21 * seconds);
  await world.fake.notifications.close(id, true);
  expect(outcome(world, id)).toBe('unknown');
});

test('never two at once: what an earlier life left goes first', async () => {
  const world = await liveWorld();
  await world.fake.notifications.create('nudge-1-999', {
    type: 'basic',
    iconUrl: '',
    title: 'left over',
    message: '',
  });
  world.fake.notifications.keepsForEver('nudge-1-999');
  await world.passTo(world.next, 500);
  expect(world.fake.notifications.onScreen()).toEqual([world.state.open?.nudge.id]);
  expect(world.fake.notifications.mostAtOnce).toBe(1);
});

test('sent by hand twice: the second replaces the first', async () => {
  const world = await liveWorld();
  const first = await world.ask('sendOneNow');
  const second = await world.ask('sendOneNow');
  expect(world.fake.notifications.onScreen()).toEqual([second.nudgeId]);
  expect(outcome(world, first.nudgeId)).toBe('unknown');
  expect(second.shownAs).toBe('notification');
});

test('another notification of the extension is none of the loop’s business', async () => {
  const world = await liveWorld();
  await world.fake.wake(() => void world.fake.notifications.onClicked.emit('something-else'));
  expect(opened(world)).toEqual([]);
});

describe('F29 where the popup cannot open', () => {
  test('a small window, else a tab, with the step handed over', async () => {
    for (const { windowsAllowed, as } of [
      { windowsAllowed: true, as: 'window' },
      { windowsAllowed: false, as: 'tab' },
    ]) {
      const { world, id } = await nudged();
      world.fake.surfaces.popup = 'refused';
      world.fake.surfaces.windowsAllowed = windowsAllowed;
      await world.press(id, 0);
      expect(opened(world).map((one) => one.as)).toEqual([as]);
      expect(world.fake.session.peek('handover').handover).toMatchObject({
        step: 'hand-on-heart',
        nudgeId: id,
      });
    }
  });

  test('the practice of the nudge’s element, where that was chosen', async () => {
    const steps = new Set<string>();
    for (let chance = 0; chance < 12; chance++) {
      const { world, id } = await nudged({
        settings: { nudgePractice: 'element' },
        seed: chance + 1,
      });
      const { element } = world.state.open?.nudge ?? {};
      await world.press(id, 0);
      const { step } = world.fake.session.peek('handover').handover as { step: string };
      steps.add(step);
      expect(step).toBe(practices.find((practice) => practice.element === element)?.name);
    }
    expect(steps.size).toBeGreaterThan(1);
  });

  test('a popup that is open already takes the step itself: nothing more opens', async () => {
    const { world, id } = await nudged();
    world.fake.surfaces.popup = 'open';
    await world.press(id, 0);
    expect(opened(world)).toEqual([]);
    expect(outcome(world, id)).toBe('opened');
  });

  test('nothing can be opened: the outcome is kept, nothing throws', async () => {
    const { world, id } = await nudged();
    Object.assign(world.fake.surfaces, {
      popup: 'refused',
      windowsAllowed: false,
      tabsAllowed: false,
    });
    await world.press(id, 0);
    expect(outcome(world, id)).toBe('opened');
  });
});
