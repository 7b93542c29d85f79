import { beforeEach, describe, expect, test, vi } from 'vitest';
import { list, openSettings, usesAltShift } from '../../../utils/browser/shortcuts.ts';
import { isAnyPageOpen, openAtStep, openWelcome } from '../../../utils/browser/windows.ts';

const fakes = vi.hoisted(() => ({
  action: { openPopup: vi.fn() },
  runtime: { getContexts: vi.fn(), getURL: (path: string) => `ext://own${path}` },
  storage: { session: { get: vi.fn(), set: vi.fn() } },
  tabs: { create: vi.fn(), update: vi.fn() },
  windows: { create: vi.fn(), update: vi.fn() },
  commands: { getAll: vi.fn(), openShortcutSettings: undefined as unknown },
}));
vi.mock('wxt/browser', () => ({ browser: fakes }));

const refused = new Error('refused');
const url = 'ext://own/popup.html';
const open = () => openAtStep({ step: 'reframe', nudgeId: 'nudge-1' }, 5_000);
const left = { handover: { step: 'reframe', nudgeId: 'nudge-1', at: 5_000 } };

beforeEach(() => {
  vi.resetAllMocks();
  fakes.storage.session.get.mockResolvedValue(left);
  fakes.runtime.getContexts.mockResolvedValue([]);
  fakes.commands.openShortcutSettings = undefined;
});

describe('opening the pause', () => {
  test('in the toolbar, with the step left for it first', async () => {
    fakes.action.openPopup.mockImplementation(async () => {
      expect(fakes.storage.session.set.mock.calls).toEqual([[left]]);
    });
    expect(await open()).toBe('popup');
    expect(fakes.windows.create).not.toHaveBeenCalled();
    expect(fakes.tabs.create).not.toHaveBeenCalled();
  });

  test('in a small window of its own where the toolbar refuses', async () => {
    fakes.action.openPopup.mockRejectedValue(refused);
    expect(await open()).toBe('window');
    const window = { url, type: 'popup', focused: true, width: 376, height: 620 };
    expect(fakes.windows.create.mock.calls).toEqual([[window]]);
    expect(fakes.tabs.create).not.toHaveBeenCalled();
  });

  test('in a tab where windows are refused too, else nowhere', async () => {
    fakes.action.openPopup.mockRejectedValue(refused);
    fakes.windows.create.mockRejectedValue(refused);
    expect(await open()).toBe('tab');
    expect(fakes.tabs.create.mock.calls).toEqual([[{ url }]]);
    fakes.tabs.create.mockRejectedValue(refused);
    expect(await open()).toBe('nowhere');
  });

  const page = { documentUrl: url, contextType: 'TAB', windowId: 4, tabId: 9 };
  test.each([
    ['in the toolbar', { contextType: 'POPUP' }, 0, 0],
    ['in a tab', {}, 1, 1],
    ['in the first tab of all', { tabId: 0 }, 1, 1],
    ['with a query', { documentUrl: `${url}?a=1#b` }, 1, 1],
    ['with a mark', { documentUrl: `${url}#b` }, 1, 1],
    ['in no tab', { tabId: -1 }, 1, 0],
  ])('open already %s: that one comes to the front', async (_, patch, windows, tabs) => {
    fakes.action.openPopup.mockRejectedValue(refused);
    const log = { documentUrl: 'ext://own/log.html', contextType: 'TAB', windowId: 1, tabId: 1 };
    fakes.runtime.getContexts.mockResolvedValue([
      { contextType: 'TAB' },
      log,
      { ...page, ...patch },
    ]);
    expect(await open()).toBe('open already');
    expect(fakes.runtime.getContexts.mock.calls).toEqual([[{ contextTypes: ['POPUP', 'TAB'] }]]);
    const focus = [[4, { focused: true }]];
    expect(fakes.windows.update.mock.calls).toEqual(windows ? focus : []);
    const tab = [['tabId' in patch ? patch.tabId : 9, { active: true }]];
    expect(fakes.tabs.update.mock.calls).toEqual(tabs ? tab : []);
    expect(fakes.windows.create).not.toHaveBeenCalled();
  });

  test.each(['windows', 'tabs'] as const)(
    'one that closed meanwhile (%s): a new one',
    async (what) => {
      fakes.action.openPopup.mockRejectedValue(refused);
      fakes.runtime.getContexts.mockResolvedValue([page]);
      fakes[what].update.mockRejectedValue(refused);
      expect(await open()).toBe('window');
    },
  );

  test('the step was taken meanwhile: no second page', async () => {
    fakes.action.openPopup.mockRejectedValue(refused);
    fakes.storage.session.get.mockResolvedValue({});
    expect(await open()).toBe('open already');
    expect(fakes.windows.create).not.toHaveBeenCalled();
  });

  test('a browser that does not tell what is open: one more page', async () => {
    fakes.action.openPopup.mockRejectedValue(refused);
    fakes.runtime.getContexts.mockRejectedValue(refused);
    expect(await open()).toBe('window');
  });
});

test('whether a page of ours is open; in doubt one is', async () => {
  expect(await isAnyPageOpen()).toBe(false);
  fakes.runtime.getContexts.mockResolvedValue([{}]);
  expect(await isAnyPageOpen()).toBe(true);
  expect(fakes.runtime.getContexts).toHaveBeenCalledWith({ contextTypes: ['POPUP', 'TAB'] });
  fakes.runtime.getContexts.mockRejectedValue(refused);
  expect(await isAnyPageOpen()).toBe(true);
});

test('the welcome page opens in a tab; who asks hears of a refusal', async () => {
  await openWelcome();
  expect(fakes.tabs.create.mock.calls).toEqual([[{ url: 'ext://own/welcome.html' }]]);
  fakes.tabs.create.mockRejectedValue(refused);
  await expect(openWelcome()).rejects.toThrow('refused');
});

describe('the keys', () => {
  test('are listed in our order, and only ours', async () => {
    fakes.commands.getAll.mockResolvedValue([
      { name: 'later', shortcut: 'Alt+Shift+L' },
      { name: '_execute_action', shortcut: 'X' },
      { name: 'begin' },
    ]);
    expect(await list()).toEqual([
      { command: 'begin', keys: '' },
      { command: 'later', keys: 'Alt+Shift+L' },
    ]);
    const { commands } = fakes;
    Reflect.deleteProperty(fakes, 'commands');
    expect(await list()).toEqual([]);
    fakes.commands = commands;
  });

  test.each([
    ['Alt+Shift+K', true],
    ['Shift+Alt+K', true],
    ['Alt+K', false],
    ['Ctrl+Shift+K', false],
    ['', false],
    ['⌃⇧K', false],
  ])('%s is held with Alt and Shift: %s', (keys, both) => {
    expect(usesAltShift(keys)).toBe(both);
  });

  test('are changed on the page of the browser', async () => {
    await openSettings();
    expect(fakes.tabs.create.mock.calls).toEqual([[{ url: 'chrome://extensions/shortcuts' }]]);
    const own = vi.fn();
    fakes.commands.openShortcutSettings = own;
    await openSettings();
    expect(own).toHaveBeenCalledOnce();
    expect(fakes.tabs.create).toHaveBeenCalledOnce();
    own.mockRejectedValue(refused);
    await expect(openSettings()).rejects.toThrow('refused');
  });
});
