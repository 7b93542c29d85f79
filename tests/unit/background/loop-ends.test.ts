import { describe, expect, test } from 'vitest';
import './slow-loop.ts';
import {
  createLoop,
  hasNotification,
  wasActive,
} from '../../../entrypoints/background/nudge-loop.ts';
import { commit, type WorkerCycle } from '../../../entrypoints/background/worker-cycle.ts';
import { digestOf } from '../../../utils/stores/unchanged-check.ts';
import { clock, monday, twiceADay } from '../schedule/scene.ts';
import { logOf, published, world } from './slow.ts';
import {
  arm,
  dot,
  given,
  id,
  ms,
  nextAt,
  nudge,
  open,
  planned,
  roundOf,
  shownAt,
} from './slow-loop.ts';

const round = (job: () => Promise<unknown> = () => createLoop().run()) => roundOf(job);

describe('a start that finds all as it was', () => {
  const stored = JSON.stringify(planned);

  async function calmDown() {
    given(planned, '10:29', { remember: stored });
    await createLoop().run((turn) => commit(turn, { ...planned }, []));
    const { status, calm } = published;
    const menu = (calm as { menu: string }).menu;
    return { status, calm, menu };
  }

  test('is what a round that wrote leaves, up to the next thing to do', async () => {
    const { calm, menu } = await calmDown();
    expect(calm).toEqual({
      from: ms('10:29'),
      until: shownAt,
      offset: 60,
      state: stored,
      settings: digestOf(twiceADay),
      wakeAt: shownAt,
      menu,
    });
    expect(JSON.parse(menu)[0]).toMatchObject({ id: 'begin' });
  });

  test('a round that wrote nothing, or leaves something to do, leaves none', async () => {
    given(planned, '10:29');
    await createLoop().run();
    expect(published.calm).toBeNull();
    given(open, '10:30:05');
    await createLoop().run((turn) => commit(turn, { ...open }, []));
    expect(published).toMatchObject({ status: { dot: true }, calm: null });
  });

  test('answers as before, and sets alarms, dot and menu right beside each other', async () => {
    const left = await calmDown();
    given(planned, '10:29:30', { left: { ...left, dot: 'old dot' } });
    let answer: unknown;
    const lines = await logOf(async () => {
      answer = await createLoop().run();
    });
    expect(answer).toBe(left.status);
    const menu = `menu ${left.menu.length} ${left.menu}`;
    const begun = [arm(shownAt), dot(false), menu];
    expect(lines.slice(6)).toEqual([...begun, 'arm done', 'dot done', 'menu done']);
  });

  test('a state that another life wrote since is looked at anew', async () => {
    const left = { ...(await calmDown()), dot: null };
    given({ ...planned, made: planned.made + 1 }, '10:29:30', { left });
    expect(await createLoop().run()).not.toBe(left.status);
  });

  test.each<[string, string, object]>([
    ['its time is over', '10:30', {}],
    ['no status was left', '10:29:30', { status: null }],
    ['nothing was left', '10:29:30', { calm: null }],
  ])('%s: all is looked at anew', async (_, time, patch) => {
    given(planned, time, { left: { ...(await calmDown()), dot: null, ...patch } });
    const { status } = published;
    world.time = time;
    expect(await createLoop().run()).not.toBe(status);
  });

  test.each(['a job', 'a look'])('%s is done all the same', async (what) => {
    const left = await calmDown();
    given(planned, '10:29:30', { left: { ...left, dot: null } });
    const job = what === 'a job' ? async () => undefined : undefined;
    expect(await createLoop().run(job, what === 'a look')).not.toBe(left.status);
  });
});

describe('a notification whose time is over', () => {
  const asked = 'idle 25';
  const clear = `clear ${id}`;
  test.each<[string, string[], string[]]>([
    ['10:30:24.999', [id], []],
    ['10:30:25', [id], ['list', asked, 'remember', clear]],
    ['10:30:39.999', [], ['list']],
    ['10:30:40', [], ['list', asked, 'remember', clear]],
    ['10:30:59.999', [id], ['list', asked, 'remember', clear]],
    ['10:31:30', [id], ['list', 'remember', clear]],
    ['10:31:30', ['nudge-other'], ['list', 'remember', clear]],
    ['10:29:59.999', [id], ['list', 'remember', clear]],
    ['10:29:59.999', [], ['list', 'remember', clear]],
  ])('at %s, listed %j: %j', async (time, list, does) => {
    given(open, time, { list });
    const lines = await round();
    const from = lines.findIndex((line) => /^(look|arm)/.test(line));
    expect(lines.slice(0, from)).toEqual(does);
  });

  test.each([
    [59_999, true],
    [60_000, false],
  ])('whether somebody was there is asked after %i ms: %s', async (age, isAsked) => {
    const time = clock(`${monday}T10:30`).add({ milliseconds: age }).toPlainTime().toString();
    given(open, time, { list: [id] });
    expect((await round()).includes(asked)).toBe(isAsked);
  });

  test('one that only the dot shows stays', async () => {
    given({ ...open, open: { nudge, shownAt, as: 'dot' } }, '10:31:30');
    expect((await round()).includes('list')).toBe(false);
    given({ ...open, open: { nudge, shownAt, as: 'dot' } }, '10:30:05');
    expect(await round()).toContain(arm(nextAt));
  });

  test('as long as it shows, an alarm stands behind the timer', async () => {
    given(open, '10:30:24', { list: [id] });
    expect(await round()).toContain(arm(shownAt + 30_000));
  });

  test.each([
    ['10:30:29.999', 30_000],
    ['10:30:30', 40_000],
    ['10:30:39', 40_000],
  ])('where its close may be on its way, at %s, it looks again', async (time, after) => {
    given(open, time);
    expect(await round()).toContain(arm(shownAt + after));
  });

  test('was somebody there: only a clear yes', async () => {
    expect(await wasActive()).toBe(true);
    world.answers.idle = 'idle';
    expect(await wasActive()).toBe(false);
  });

  test.each([
    ['both', true],
    ['notification', true],
    ['dot', false],
    ['none', false],
  ] as const)('shown as %s there is a notification: %s', (as, has) => {
    expect(hasNotification({ state: { open: { nudge, shownAt, as } } } as WorkerCycle)).toBe(has);
    expect(hasNotification({ state: { open: null } } as WorkerCycle)).toBe(false);
  });
});
