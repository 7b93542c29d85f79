import { beforeEach, describe, expect, test, vi } from 'vitest';
import { softSound } from '../../../utils/browser/sound.ts';
import {
  idleState,
  isAudible,
  isFullScreen,
  lookAround,
  onIdleChange,
} from '../../../utils/browser/surroundings.ts';
import { holdUpdate, onBrowserEvents, takeUpdate } from '../../../utils/browser/updates.ts';

const fakes = vi.hoisted(() => ({
  idle: {
    queryState: vi.fn(),
    setDetectionInterval: vi.fn(),
    onStateChanged: { addListener: vi.fn() },
  },
  windows: { getAll: vi.fn() },
  tabs: { query: vi.fn() },
  storage: { session: { get: vi.fn(), set: vi.fn() } },
  runtime: {
    getContexts: vi.fn(),
    reload: vi.fn(),
    onInstalled: { addListener: vi.fn() },
    onStartup: { addListener: vi.fn() },
    onUpdateAvailable: { addListener: vi.fn() },
  },
  offscreen: undefined as unknown,
  after: vi.fn(),
  chime: vi.fn(),
}));
vi.mock('wxt/browser', () => ({ browser: fakes }));
vi.mock('../../../utils/browser/clock.ts', () => ({ after: fakes.after }));
vi.mock('../../../utils/browser/chime.ts', () => ({ chime: fakes.chime }));

const refused = new Error('refused');
const now = 1_000_000;
const { idle, windows, tabs, storage, runtime } = fakes;

beforeEach(() => {
  vi.resetAllMocks();
  fakes.offscreen = undefined;
  idle.queryState.mockResolvedValue('idle');
  windows.getAll.mockResolvedValue([{ state: 'normal' }]);
  tabs.query.mockResolvedValue([]);
  storage.session.get.mockResolvedValue({});
  runtime.getContexts.mockResolvedValue([]);
});

describe('what a nudge may have to wait for', () => {
  test('is all looked at, each by its own sensor', async () => {
    const calm = { fullScreen: false, audible: false, practiceRunning: false, typing: false };
    expect(await lookAround(now)).toEqual({ ...calm, idle: 'idle' });
    storage.session.get.mockResolvedValue({ practiceUntil: now + 1 });
    expect(await lookAround(now)).toMatchObject({ practiceRunning: true, typing: false });
    storage.session.get.mockResolvedValue({ typingUntil: now + 1 });
    windows.getAll.mockResolvedValue([{ state: 'normal' }, { state: 'fullscreen' }]);
    tabs.query.mockResolvedValue([{}]);
    const busy = { fullScreen: true, audible: true, practiceRunning: false, typing: true };
    expect(await lookAround(now)).toEqual({ ...busy, idle: 'idle' });
  });

  test('is nothing where no sensor answers', async () => {
    for (const call of [idle.queryState, windows.getAll, tabs.query, storage.session.get]) {
      call.mockRejectedValue(refused);
    }
    const calm = { fullScreen: false, audible: false, practiceRunning: false, typing: false };
    expect(await lookAround(now)).toEqual({ ...calm, idle: 'active' });
  });

  test('stillness is counted from two minutes on, or from what is asked for', async () => {
    expect(await idleState()).toBe('idle');
    await idleState(25);
    expect(idle.queryState.mock.calls).toEqual([[120], [25]]);
  });

  test('a full screen is one of any window; no window is none', async () => {
    windows.getAll.mockResolvedValue([]);
    expect(await isFullScreen()).toBe(false);
    windows.getAll.mockResolvedValue([{ state: 'fullscreen' }, { state: 'normal' }]);
    expect(await isFullScreen()).toBe(true);
  });

  test('sound is that of tabs that are not muted', async () => {
    expect(await isAudible()).toBe(false);
    expect(tabs.query.mock.calls).toEqual([[{ audible: true, muted: false }]]);
  });

  test('leaving and coming back are heard, by the same two minutes', () => {
    const heard: string[] = [];
    onIdleChange((state) => heard.push(state));
    idle.onStateChanged.addListener.mock.calls[0]?.[0]('locked');
    expect(heard).toEqual(['locked']);
    expect(idle.setDetectionInterval.mock.calls).toEqual([[120]]);
  });
});

describe('the soft sound', () => {
  const page = {
    url: '/offscreen.html',
    reasons: ['AUDIO_PLAYBACK'],
    justification: 'why',
  };

  test('comes from here where there is no page for it, and no trouble is told', async () => {
    await softSound('why');
    expect(fakes.chime).toHaveBeenCalledOnce();
    fakes.chime.mockRejectedValue(refused);
    await softSound('why');
  });

  test('comes from a page, after one left over is gone; it is closed in three seconds', async () => {
    const calls: unknown[] = [];
    fakes.offscreen = {
      closeDocument: async () => {
        await Promise.resolve();
        calls.push('close');
        throw refused;
      },
      createDocument: async (made: unknown) => calls.push(made),
    };
    await softSound('why');
    expect(calls).toEqual(['close', page]);
    expect(fakes.chime).not.toHaveBeenCalled();
    const [[milliseconds, close]] = fakes.after.mock.calls as [[number, () => void]];
    expect(milliseconds).toBe(3_000);
    close();
    await vi.waitFor(() => expect(calls).toEqual(['close', page, 'close']));
  });

  test('is none where the page is refused', async () => {
    const closeDocument = vi.fn(async () => undefined);
    fakes.offscreen = { closeDocument, createDocument: () => Promise.reject(refused) };
    await softSound('why');
    expect(fakes.after).not.toHaveBeenCalled();
  });
});

describe('an update that waits', () => {
  const waiting = { updateWaiting: true };
  test.each<[string, object, unknown, number]>([
    ['none waits', {}, [], 0],
    ['nobody is disturbed', waiting, [], 1],
    ['a practice is under way', { ...waiting, practiceUntil: now + 1 }, [], 0],
    ['someone is writing', { ...waiting, typingUntil: now + 1 }, [], 0],
    ['a page is open', waiting, [{}], 0],
    ['nobody knows what is open', waiting, refused, 0],
  ])('%s: taken or not', async (_, stored, pages, taken) => {
    storage.session.get.mockResolvedValue(stored);
    if (pages === refused) runtime.getContexts.mockRejectedValue(refused);
    else runtime.getContexts.mockResolvedValue(pages);
    await takeUpdate(now);
    expect(runtime.reload).toHaveBeenCalledTimes(taken);
  });

  test('is noted before it is looked at', async () => {
    storage.session.set.mockImplementation(async (note: object) => {
      await Promise.resolve();
      storage.session.get.mockResolvedValue(note);
    });
    await holdUpdate(now);
    expect(runtime.reload).toHaveBeenCalledOnce();
  });
});

test('installing, starting and updates are listened to', () => {
  const heard: string[] = [];
  onBrowserEvents({
    installed: (reason) => heard.push(reason),
    started: () => heard.push('started'),
    updateWaits: () => heard.push('update'),
  });
  runtime.onInstalled.addListener.mock.calls[0]?.[0]({ reason: 'install' });
  runtime.onStartup.addListener.mock.calls[0]?.[0]();
  runtime.onUpdateAvailable.addListener.mock.calls[0]?.[0]();
  expect(heard).toEqual(['install', 'started', 'update']);
});
