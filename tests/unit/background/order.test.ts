import { beforeEach, describe, expect, test, vi } from 'vitest';
import './slow-browser.ts';
import { runCommand } from '../../../entrypoints/background/menu-and-keys.ts';
import { createHandlers } from '../../../entrypoints/background/message-handlers.ts';
import { onClosed, onPressed } from '../../../entrypoints/background/notification-events.ts';
import type { Loop } from '../../../entrypoints/background/nudge-loop.ts';
import {
  beginCycle,
  statusOf,
  type WorkerCycle,
} from '../../../entrypoints/background/worker-cycle.ts';
import type { ScheduleState } from '../../../utils/schedule/state.ts';
import { workerWords } from '../../fakes/worker-words.ts';
import { clock, monday, sceneAt, shownByHand, twiceADay } from '../schedule/scene.ts';
import { kept, log, logOf, slow, world } from './slow.ts';

vi.mock('../../../utils/stores/session-store.ts', async () => {
  const { slow } = await import('./slow.ts');
  return {
    markPractice: slow('practice', (at) => String(at)),
  };
});
vi.mock('../../../utils/settings/store.ts', async () => {
  const { slow } = await import('./slow.ts');
  return {
    saveSettings: slow('save', (patch) => JSON.stringify(patch)),
  };
});

const at = clock(`${monday}T10:31`).epochMilliseconds;
const planned = sceneAt('10:29').state;
const { id, state: open } = shownByHand();
const bare = { menu: null, dot: null, calm: null, status: null };
let turn: WorkerCycle;
let loop: Loop;

function given(state: ScheduleState, settings = twiceADay) {
  turn = beginCycle({
    stored: { settings, state, outbox: [] },
    left: bare,
    alarms: [],
    words: workerWords,
  });
  world.answers = { recall: { settings, state, outbox: [] }, remember: 'text' };
  const run: Loop['run'] = async (change) => {
    log.push('run');
    await Promise.resolve();
    await change?.(turn);
    return statusOf(turn);
  };
  loop = {
    run,
    go: async (where, change) => {
      log.push(`go ${where}`);
      // Longer than opening a pause takes: whoever does not wait for it is seen to be over first.
      for (let turns = 0; turns < 60; turns += 1) await Promise.resolve();
      await change?.(turn);
    },
    start: () => undefined,
    readAnew: () => log.push('anew'),
    show: slow('show', (_, action: { as: string }) => action.as) as Loop['show'],
  };
}

const cleared = (which = id) => [`clear ${which}`, 'clear done'];
const facts = () => turn.outbox.map((fact) => [fact.kind, 'outcome' in fact ? fact.outcome : '']);

beforeEach(() => {
  world.time = '10:31';
  given(open);
});

describe('what a page asks is done before it is answered', () => {
  const handlers = () => createHandlers(loop);

  test('Later: kept, then the notification goes', async () => {
    expect(await logOf(() => handlers().later(undefined))).toEqual(['run', ...kept, ...cleared()]);
    expect(facts()).toEqual([['end', 'later']]);
    given(planned);
    world.time = '10:29';
    expect(await logOf(() => handlers().later(undefined))).toEqual(['run', ...kept]);
  });

  test('a rest: the same, and a rest that is none is refused', async () => {
    expect(await logOf(() => handlers().rest('1h'))).toEqual(['run', ...kept, ...cleared()]);
    expect(facts()).toEqual([
      ['intent', ''],
      ['end', 'unknown'],
    ]);
    expect(turn.state.rest?.choice).toBe('1h');
    expect(await logOf(() => handlers().rest(null))).toEqual(['run', ...kept]);
    expect(turn.state.rest).toBeNull();
    for (const wrong of ['ever', undefined, 7]) {
      expect(await logOf(() => handlers().rest(wrong))).toEqual([expect.stringMatching(/^Type/)]);
    }
  });

  test('a pause that begins answers the nudge', async () => {
    const asked = () => handlers().pauseBegan({ practice: 'reframe' });
    const lines = await logOf(asked);
    expect(lines.slice(0, 3)).toEqual([`practice ${at}`, 'run', 'remember']);
    expect(lines.slice(-2)).toEqual(cleared());
    expect(lines).toHaveLength(7);
    expect([turn.state.pauseFrom, turn.state.open]).toEqual([id, null]);
    expect(facts()).toEqual([['end', 'opened']]);
    given(planned);
    expect(await logOf(asked)).not.toContain('clear done');
    expect(facts()).toEqual([]);
    given(planned);
    await handlers().pauseBegan({ practice: 'reframe', nudgeId: 'nudge-7' });
    expect(turn.state.pauseFrom).toBe('nudge-7');
    given(planned);
    await handlers().pauseBegan({ practice: 'reframe', nudgeId: 7 });
    expect(turn.state.pauseFrom).toBeNull();
  });

  test.each([
    [true, 1],
    [false, 0],
    ['true', 0],
  ])('a pause that ends (finished: %s) is kept', async (finished, used) => {
    const asked = () => handlers().pauseEnded({ practice: 'reframe', finished });
    const practice = ['practice null', 'practice done'];
    expect(await logOf(asked)).toEqual([...practice, 'run', ...kept]);
    expect([turn.state.lastPauseAt, turn.state.used.length]).toEqual([at, used]);
    expect(await logOf(() => handlers().pauseEnded(null))).toEqual([
      expect.stringMatching(/^TypeError/),
    ]);
  });

  test('begin: the nudge that is open, else the one the dot stands for, else nothing', async () => {
    const opens = `open {"step":"hand-on-heart","nudgeId":"${id}"} ${at}`;
    expect(await logOf(() => handlers().begin(undefined))).toContain(opens);
    expect(facts()).toEqual([['end', 'opened']]);
    given({ ...open, open: null });
    expect(await logOf(() => handlers().begin(undefined))).toContain(opens);
    given(planned);
    expect(await logOf(() => handlers().begin(undefined))).toEqual(['run']);
  });

  test.each([
    ['both', 'notification'],
    ['notification', 'notification'],
    ['dot', 'dot'],
    ['none', 'none'],
  ])('one sent now, shown as %s, is told as %s', async (as, shownAs) => {
    world.answers.show = as;
    let sent: unknown;
    const lines = await logOf(async () => {
      sent = await handlers().sendOneNow(undefined);
    });
    expect(lines).toEqual(['run', ...kept, ...cleared(), 'show both', 'show done']);
    expect(sent).toEqual({ nudgeId: turn.state.intent?.nudge.id, shownAs });
    expect(facts()).toEqual([
      ['intent', ''],
      ['end', 'unknown'],
      ['intent', ''],
    ]);
  });

  test('one sent now that never came is told as trouble', async () => {
    loop = { ...loop, run: async () => statusOf(turn) };
    await expect(createHandlers(loop).sendOneNow(undefined)).rejects.toThrow(Error);
  });

  test.each([
    [{ ignoreHold: true }, 'sound', 'save {"holds"'],
    [{ ignoreHold: false }, 'sound', ''],
    [{ ignoreHold: 'yes' }, 'sound', ''],
    [null, 'sound', ''],
    [{ ignoreHold: true }, 'recentNudge', ''],
  ] as const)('the hint answered by %j about %s', async (answer, reason, saves) => {
    given({ ...planned, letGoRow: { reason, count: 2, settled: false } });
    const lines = await logOf(() => handlers().hintAnswered(answer));
    expect(lines.filter((line) => !line.startsWith('save'))).toEqual(['run', ...kept, 'run']);
    expect(lines.slice(1, 3).filter((line) => line.startsWith('save'))).toHaveLength(saves ? 2 : 0);
    if (saves)
      expect(lines[1]).toBe(
        `save ${JSON.stringify({ holds: { ...twiceADay.holds, sound: false } })}`,
      );
    expect(turn.state.letGoRow?.settled).toBe(true);
  });

  test('what changes nothing is not written, what does is', async () => {
    expect(await logOf(() => handlers().popupOpened(undefined))).toEqual(['run', ...kept]);
    expect(await logOf(() => handlers().popupOpened(undefined))).toEqual(['run']);
    expect(await logOf(() => handlers().keepResting(undefined))).toEqual(['run']);
    expect(await logOf(() => handlers().backToChosen(undefined))).toEqual(['run', ...kept]);
    expect(await logOf(() => handlers().status(undefined))).toEqual(['run']);
    expect(await logOf(() => handlers().settingsChanged(undefined))).toEqual(['anew', 'run']);
    await handlers().seen({ yes: true });
    expect(turn.state.backOff.knownSeenAt).toBe(at);
    await handlers().seen({ yes: 1 });
    expect(turn.state.backOff.knownSeenAt).toBeNull();
  });
});

describe('a press on a notification', () => {
  test('opens the pause, and is kept', async () => {
    const lines = await logOf(() => onPressed(loop, id, 'begin'));
    expect(lines).toContain(`open {"step":"hand-on-heart","nudgeId":"${id}"} ${at}`);
    for (const line of ['go begin', 'open done', 'clear done']) expect(lines).toContain(line);
    expect(turn.state.backOff.knownSeenAt).toBe(at);
  });

  test('Later opens nothing', async () => {
    const lines = await logOf(() => onPressed(loop, id, 'later'));
    expect(lines).toEqual(['go later', ...kept, ...cleared()]);
  });

  test.each(['recall', 'open'])('where %s fails, that is noted', async (what) => {
    world.answers[what] = new Error('no');
    const lines = await logOf(() => onPressed(loop, id, 'begin'));
    expect(lines).toContain(`trouble begin Error: no ${at}`);
    expect(lines).toContain('trouble done');
    expect(turn.state.open).toBeNull();
  });

  test.each([
    [id, 'not-alone'],
    ['nudge-other', 'hand-on-heart'],
  ])('on %s, opens %s: the element is that of the nudge', async (which, step) => {
    const shown = open.open as NonNullable<ScheduleState['open']>;
    const nudge = { ...shown.nudge, element: 'humanity' as const };
    given({ ...open, open: { ...shown, nudge } }, { ...twiceADay, nudgePractice: 'element' });
    const lines = await logOf(() => onPressed(loop, which, 'begin'));
    expect(lines).toContain(`open {"step":"${step}","nudgeId":"${which}"} ${at}`);
  });

  test('closed: one that is due again had been shown, and ends', async () => {
    const { nudge } = open.open as NonNullable<ScheduleState['open']>;
    const due = { nudge, counts: true, deadline: at + 9, hold: null, releaseAt: at + 5 };
    given({ ...planned, due });
    expect(await logOf(() => onClosed(loop, id, true))).toContain('clear done');
    expect(facts()).toEqual([['end', 'unknown']]);
  });

  test('closed: only the open one with a notification, or the one due again', async () => {
    world.answers.idle = 'active';
    const idle = ['idle 25', 'idle done'];
    expect(await logOf(() => onClosed(loop, 'other', true))).toEqual(['go closed']);
    given({ ...open, open: open.open && { ...open.open, as: 'dot' } });
    expect(await logOf(() => onClosed(loop, id, true))).toEqual(['go closed']);
    given(open);
    const lines = await logOf(() => onClosed(loop, id, true));
    expect(lines).toEqual(['go closed', ...idle, ...kept, ...cleared()]);
  });
});

describe('the menu and the keys', () => {
  test.each([
    ['begin', open, [`open {"step":"hand-on-heart","nudgeId":"${id}"} ${at}`]],
    ['begin', planned, [`open {"step":"hand-on-heart"} ${at}`]],
    ['reframe', open, [`open {"step":"reframe","nudgeId":"${id}"} ${at}`]],
    ['reframe', { ...open, open: null }, [`open {"step":"reframe","nudgeId":"${id}"} ${at}`]],
    ['reframe', planned, [`open {"step":"reframe"} ${at}`]],
    ['later', open, ['go later']],
    ['rest-1h', open, ['go rest']],
    ['end-rest', planned, ['go rest']],
    ['rest', planned, []],
    ['juggle', planned, []],
  ])('%s', async (wish, state, told) => {
    given(state as ScheduleState);
    const lines = await logOf(() => runCommand(loop, wish));
    expect(lines.filter((line) => /^(open \{|go (later|rest))/.test(line))).toEqual(told);
    if (told[0]?.startsWith('open')) expect(lines).toContain('open done');
  });

  test('the nudge in view comes before the one that the dot stands for', async () => {
    given({ ...open, dot: { id: 'nudge-dot', since: at } });
    const lines = await logOf(() => runCommand(loop, 'reframe'));
    expect(lines).toContain(`open {"step":"reframe","nudgeId":"${id}"} ${at}`);
  });

  test('where opening fails, that is noted before it is over', async () => {
    world.answers.open = new Error('no');
    given(planned);
    world.answers.open = new Error('no');
    const lines = await logOf(() => runCommand(loop, 'reframe'));
    expect(lines.slice(-2)).toEqual([`trouble begin Error: no ${at}`, 'trouble done']);
  });
});
