import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as subject from '../../../utils/browser/notifications.ts';

const fakes = vi.hoisted(() => ({
  notifications: {
    create: vi.fn(),
    clear: vi.fn(),
    getAll: vi.fn(),
    getPermissionLevel: undefined as unknown,
    onClicked: { addListener: vi.fn() },
    onButtonClicked: { addListener: vi.fn() },
    onClosed: { addListener: vi.fn() },
  },
  runtime: { getURL: (path: string) => `ext://own${path}` },
  /** What was put off, by its milliseconds; run at once where told so. */
  after: vi.fn(),
}));
vi.mock('wxt/browser', () => ({ browser: fakes }));
vi.mock('../../../utils/browser/clock.ts', () => ({ after: fakes.after }));

const refused = new Error('refused');
const words = { title: 't', message: 'm', begin: 'b', later: 'l' };
const plain = { type: 'basic', iconUrl: 'ext://own/icon/128.png', title: 't', message: 'm' };
const whole = { ...plain, silent: true, buttons: [{ title: 'b' }, { title: 'l' }] };
const { notifications } = fakes;

function inChromium(level: unknown = 'granted') {
  notifications.getPermissionLevel = vi.fn(async () => level);
}
const created = () => notifications.create.mock.calls.map(([, options]) => options);
/** Time passes for what waits this long, and for nothing else. */
const passing = (wanted: number) =>
  fakes.after.mockImplementation((ms: number, run: () => void) => void (ms === wanted && run()));

beforeEach(() => {
  vi.resetAllMocks();
  notifications.getPermissionLevel = undefined;
  notifications.create.mockResolvedValue('nudge-1');
  notifications.getAll.mockResolvedValue({ 'nudge-1': true });
  passing(250);
});

describe('showing, in Chromium', () => {
  test('has two buttons and no sound, under the id of the nudge', async () => {
    inChromium();
    expect(await subject.showNotification('nudge-1', words)).toBe(true);
    expect(notifications.create.mock.calls).toEqual([['nudge-1', whole]]);
  });

  test('goes without what a browser does not know', async () => {
    inChromium();
    notifications.create.mockRejectedValueOnce(refused);
    expect(await subject.showNotification('nudge-1', words)).toBe(true);
    expect(created()).toEqual([whole, plain]);
    notifications.create.mockRejectedValue(refused);
    expect(await subject.showNotification('nudge-1', words)).toBe(false);
  });

  test('is not tried where it is refused', async () => {
    inChromium('denied');
    expect(await subject.showNotification('nudge-1', words)).toBe(false);
    expect(created()).toEqual([]);
  });

  test('a service that does not answer in five seconds shows none', async () => {
    inChromium();
    notifications.create.mockReturnValue(new Promise(() => undefined));
    passing(5_000);
    expect(await subject.showNotification('nudge-1', words)).toBe(false);
    expect(fakes.after.mock.calls.map(([ms]) => ms)).toEqual([5_000, 5_000]);
  });
});

describe('showing, in Firefox', () => {
  test('has no buttons, and is there a quarter of a second later', async () => {
    expect(await subject.showNotification('nudge-1', words)).toBe(true);
    expect(created()).toEqual([plain]);
    expect(fakes.after.mock.calls.map(([ms]) => ms)).toContain(250);
  });

  test.each([
    ['closed in the same breath', () => notifications.getAll.mockResolvedValue({ 'nudge-2': 1 })],
    ['refused', () => notifications.create.mockRejectedValue(refused)],
  ])('%s: none was shown', async (_, happens) => {
    happens();
    expect(await subject.showNotification('nudge-1', words)).toBe(false);
  });
});

describe('whether they are allowed', () => {
  test('is told by Chromium alone; no answer is no refusal', async () => {
    expect(await subject.permission()).toBe('unknown');
    inChromium('denied');
    expect(await subject.permission()).toBe('denied');
    inChromium();
    expect(await subject.permission()).toBe('granted');
    notifications.getPermissionLevel = vi.fn().mockRejectedValue(refused);
    expect(await subject.permission()).toBe('unknown');
  });
});

describe('those on the screen', () => {
  test('are ours only', async () => {
    notifications.getAll.mockResolvedValue({ 'nudge-7': 1, other: 1, 'a-nudge-8': 1 });
    expect(await subject.listedNudges()).toEqual(['nudge-7']);
    notifications.getAll.mockRejectedValue(refused);
    expect(await subject.listedNudges()).toEqual([]);
  });

  test('a service that does not answer lists none and clears none, without an end', async () => {
    passing(5_000);
    notifications.getAll.mockReturnValue(new Promise(() => undefined));
    notifications.clear.mockReturnValue(new Promise(() => undefined));
    expect(await subject.listedNudges()).toEqual([]);
    await subject.clearNotification('nudge-1');
    expect(notifications.clear.mock.calls).toEqual([['nudge-1']]);
  });

  test('clearing waits for the browser, and a refusal is nothing', async () => {
    let cleared = false;
    notifications.clear.mockImplementation(async () => {
      await Promise.resolve();
      cleared = true;
    });
    await subject.clearNotification('nudge-1');
    expect(cleared).toBe(true);
    notifications.clear.mockRejectedValue(refused);
    await subject.clearNotification('nudge-1');
  });
});

describe('what a person does with one', () => {
  function listening() {
    const told: unknown[] = [];
    subject.onNotification({
      pressed: (id, press) => told.push([id, press]),
      closed: (id, byUser) => told.push([id, 'closed', byUser]),
    });
    const [click, button, close] = [
      notifications.onClicked,
      notifications.onButtonClicked,
      notifications.onClosed,
    ].map(({ addListener }) => addListener.mock.calls[0]?.[0]);
    return { told, click, button, close };
  }

  test('a click begins, the second button is Later', () => {
    const { told, click, button } = listening();
    click('nudge-1');
    click('other');
    button('nudge-1', 0);
    button('nudge-1', 1);
    button('other', 0);
    expect(told).toEqual([
      ['nudge-1', 'begin'],
      ['nudge-1', 'begin'],
      ['nudge-1', 'later'],
    ]);
  });

  test.each([
    ['Chromium', true, true, true],
    ['Chromium', true, false, false],
    ['Firefox', false, true, false],
  ])('%s: a close is by the person only where that can be known', (_, buttons, said, byUser) => {
    if (buttons) inChromium();
    const { told, close } = listening();
    close('nudge-1', said);
    close('other', said);
    expect(told).toEqual([['nudge-1', 'closed', byUser]]);
  });

  test('a browser without buttons is listened to all the same', () => {
    const { onButtonClicked } = notifications;
    Reflect.deleteProperty(notifications, 'onButtonClicked');
    subject.onNotification({ pressed: vi.fn(), closed: vi.fn() });
    notifications.onButtonClicked = onButtonClicked;
    expect(notifications.onClosed.addListener).toHaveBeenCalledOnce();
  });
});
