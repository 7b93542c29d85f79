import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isIconVisible, showDot } from '../../../utils/browser/badge.ts';
import { onCommand } from '../../../utils/browser/commands.ts';
import { menuText, onMenu, showMenu } from '../../../utils/browser/menu.ts';

const fakes = vi.hoisted(() => ({
  action: {
    setBadgeBackgroundColor: vi.fn(),
    setBadgeTextColor: undefined as unknown,
    setTitle: vi.fn(),
    setBadgeText: vi.fn(),
    getUserSettings: vi.fn(),
  },
  contextMenus: undefined as unknown,
  commands: undefined as unknown,
  runtime: { lastError: undefined as unknown },
  storage: { session: { set: vi.fn(), remove: vi.fn() } },
}));
vi.mock('wxt/browser', () => ({ browser: fakes }));

const { action, storage } = fakes;
const menus = { removeAll: vi.fn(), create: vi.fn(), onClicked: { addListener: vi.fn() } };
const titles = { icon: 'plain', iconWithDot: 'dotted' };
const noted = () => storage.session.set.mock.calls;

beforeEach(() => {
  vi.resetAllMocks();
  fakes.contextMenus = menus;
  fakes.runtime.lastError = undefined;
  action.setBadgeTextColor = vi.fn();
  storage.session.set.mockResolvedValue(undefined);
  storage.session.remove.mockResolvedValue(undefined);
  menus.create.mockImplementation((_line, created: () => void) => created());
});

describe('the dot', () => {
  test('comes in its colours, with words for it', async () => {
    await showDot(true, titles, null);
    const rose = { color: [178, 98, 86, 255] };
    expect(action.setBadgeBackgroundColor.mock.calls).toEqual([[rose]]);
    const white = { color: [255, 255, 255, 255] };
    expect(action.setBadgeTextColor).toHaveBeenCalledExactlyOnceWith(white);
    expect(action.setTitle.mock.calls).toEqual([[{ title: 'dotted' }]]);
    expect(action.setBadgeText.mock.calls).toEqual([[{ text: '•' }]]);
    expect(noted()).toEqual([[{ dot: '•' }]]);
  });

  test('goes without touching a colour', async () => {
    await showDot(false, titles, '•');
    expect(action.setBadgeBackgroundColor).not.toHaveBeenCalled();
    expect(action.setBadgeTextColor).not.toHaveBeenCalled();
    expect(action.setTitle.mock.calls).toEqual([[{ title: 'plain' }]]);
    expect(action.setBadgeText.mock.calls).toEqual([[{ text: '' }]]);
    expect(noted()).toEqual([[{ dot: '' }]]);
  });

  test.each([
    [true, '•', 0],
    [false, '', 0],
    [true, '', 1],
    [false, '•', 1],
    [false, null, 1],
  ])('wanted %s where %j shows is %i change', async (wanted, shown, changes) => {
    await showDot(wanted, titles, shown);
    expect(action.setBadgeText).toHaveBeenCalledTimes(changes);
  });

  test('comes in a browser whose signs have no colour of their own', async () => {
    action.setBadgeTextColor = undefined;
    await showDot(true, titles, null);
    expect(noted()).toEqual([[{ dot: '•' }]]);
  });

  test('is noted only once the browser has made it', async () => {
    action.setBadgeText.mockRejectedValue(new Error('no'));
    await expect(showDot(true, titles, null)).rejects.toThrow('no');
    expect(noted()).toEqual([]);
  });
});

test.each([
  [{ isOnToolbar: true }, true],
  [{ isOnToolbar: false }, false],
  [{}, true],
])('the icon, of which the browser says %j, is in view: %s', async (settings, isVisible) => {
  action.getUserSettings.mockResolvedValue(settings);
  expect(await isIconVisible()).toBe(isVisible);
  action.getUserSettings.mockRejectedValue(new Error('no such call'));
  expect(await isIconVisible()).toBe(true);
});

describe('the menu', () => {
  const items = [
    { id: 'rest', title: 'Rest' },
    { id: 'a', title: 'A', inside: 'rest', enabled: false },
  ];
  const wanted = menuText(items);

  test('is made line by line after the old one is gone', async () => {
    let gone = false;
    menus.removeAll.mockImplementation(async () => {
      await Promise.resolve();
      gone = true;
    });
    menus.create.mockImplementation((_line, created: () => void) => {
      expect(gone).toBe(true);
      created();
    });
    await showMenu(wanted, null);
    const line = { id: 'rest', title: 'Rest', enabled: true, contexts: ['action'] };
    expect(menus.create.mock.calls.map(([made]) => made)).toStrictEqual([
      line,
      { id: 'a', title: 'A', enabled: false, contexts: ['action'], parentId: 'rest' },
    ]);
    expect(noted()).toEqual([[{ menu: wanted }]]);
  });

  test('that shows already is left alone', async () => {
    await showMenu(wanted, wanted);
    expect(menus.removeAll).not.toHaveBeenCalled();
    expect(noted()).toEqual([]);
  });

  test('is none on a phone', async () => {
    fakes.contextMenus = undefined;
    await showMenu(wanted, null);
    expect(noted()).toEqual([]);
    onMenu(() => undefined);
  });

  test('with a line that is refused is not noted, and tells why', async () => {
    fakes.runtime.lastError = { message: 'a line too many' };
    await expect(showMenu(wanted, null)).rejects.toThrow(/^a line too many$/);
    expect(noted()).toEqual([]);
  });

  test('tells which line was chosen', () => {
    const chosen: string[] = [];
    onMenu((id) => chosen.push(id));
    const choose = menus.onClicked.addListener.mock.calls[0]?.[0];
    choose({ menuItemId: 'rest-1h' });
    choose({ menuItemId: 7 });
    expect(chosen).toEqual(['rest-1h', '7']);
  });
});

test('keys: only our four are heard, and a phone has none', () => {
  onCommand(() => undefined);
  const addListener = vi.fn();
  fakes.commands = { onCommand: { addListener } };
  const heard: string[] = [];
  onCommand((command) => heard.push(command));
  const press = addListener.mock.calls[0]?.[0];
  for (const key of ['begin', 'reframe', 'later', 'rest-today', 'rest', '']) press(key);
  expect(heard).toEqual(['begin', 'reframe', 'later', 'rest-today']);
});
