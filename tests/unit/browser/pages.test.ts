import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Handlers, onMessages, send } from '../../../utils/browser/messages.ts';
import { openPage } from '../../../utils/browser/open-page.ts';
import * as pages from '../../../utils/browser/pages.ts';
import { iconOnToolbar } from '../../../utils/browser/toolbar-icon.ts';
import { withoutPolyfill } from '../../../utils/build/without-polyfill.ts';
import { status } from '../../../utils/schedule/status.ts';
import { onStatusChanged } from '../../../utils/stores/last-status.ts';
import { readSwitch, watchSwitch } from '../../../utils/stores/switches.ts';
import { sceneAt } from '../schedule/scene.ts';

const fakes = vi.hoisted(() => {
  const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
  return {
    tabs: { create: vi.fn(), getCurrent: vi.fn(), remove: vi.fn() },
    action: { getUserSettings: vi.fn() },
    runtime: {
      id: 'own',
      getURL: vi.fn(),
      getPlatformInfo: vi.fn(),
      getManifest: vi.fn(),
      sendMessage: vi.fn(),
      onMessage: event(),
    },
    storage: {
      local: { get: vi.fn() },
      session: { get: vi.fn(), onChanged: event() },
      onChanged: event(),
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: fakes }));
const { tabs, runtime, storage } = fakes;

beforeEach(() => {
  vi.resetAllMocks();
  runtime.getURL.mockImplementation((path: string) => `moz-extension://own${path || '/'}`);
});

describe('our pages', () => {
  test.each([openPage, pages.openOutside])('open in a tab', async (openIn) => {
    tabs.create.mockRejectedValueOnce(new Error('no tabs'));
    await expect(openIn('log')).rejects.toThrow('no tabs');
    await openIn('log');
    expect(tabs.create.mock.calls[1]).toEqual([{ url: 'moz-extension://own/log.html' }]);
  });

  test('are in Firefox where their address says so', () => {
    expect(pages.isFirefox()).toBe(true);
    expect(runtime.getURL.mock.calls).toEqual([['']]);
    runtime.getURL.mockReturnValue('chrome-extension://own/');
    expect(pages.isFirefox()).toBe(false);
  });

  test('close the tab they are in, if they are in one', async () => {
    tabs.getCurrent.mockResolvedValue({ id: 0 });
    await pages.closeThisTab();
    tabs.getCurrent.mockResolvedValue({});
    await pages.closeThisTab();
    tabs.getCurrent.mockResolvedValue(undefined);
    await pages.closeThisTab();
    expect(tabs.remove.mock.calls).toEqual([[0]]);
    tabs.getCurrent.mockResolvedValue({ id: 5 });
    tabs.remove.mockRejectedValue(new Error('gone'));
    await expect(pages.closeThisTab()).rejects.toThrow('gone');
  });

  test('know whether the icon is on the toolbar, the system and the version', async () => {
    for (const [isOnToolbar, known] of [
      [true, true],
      [false, false],
      [undefined, null],
    ]) {
      fakes.action.getUserSettings.mockResolvedValue({ isOnToolbar });
      expect(await iconOnToolbar()).toBe(known);
    }
    for (const os of ['win', 'mac', 'linux', 'android', 'cros', 'openbsd']) {
      runtime.getPlatformInfo.mockResolvedValue({ os });
      expect(await pages.systemHere()).toBe(os === 'openbsd' ? 'other' : os);
    }
    runtime.getManifest.mockReturnValue({ version: '1.2.3' });
    expect(pages.ownVersion()).toBe('1.2.3');
  });
});

describe('asking the worker', () => {
  test('gives its answer', async () => {
    runtime.sendMessage.mockResolvedValue({ ok: true, value: 7 });
    expect(await send('rest', '1h')).toBe(7);
    await send('status');
    expect(runtime.sendMessage.mock.calls).toEqual([
      [{ name: 'rest', argument: '1h' }],
      [{ name: 'status', argument: undefined }],
    ]);
  });

  test.each([undefined, null, 'yes', { value: 1 }])('answered by %j it fails', async (reply) => {
    runtime.sendMessage.mockResolvedValue(reply);
    await expect(send('status')).rejects.toThrow('no answer to status');
  });

  test('tells what the worker says went wrong', async () => {
    runtime.sendMessage.mockResolvedValue({ ok: false, problem: 'no store' });
    await expect(send('status')).rejects.toThrow(/^no store$/);
  });
});

describe('the worker hears a page', () => {
  const own = { id: 'own', url: 'moz-extension://own/popup.html' };
  const rest = vi.fn();
  function listening() {
    onMessages({ rest } as unknown as Handlers);
    return runtime.onMessage.addListener.mock.calls[0]?.[0];
  }

  test.each<[unknown, unknown]>([
    [7, { ok: true, value: 7 }],
    [undefined, { ok: true, value: null }],
    [0, { ok: true, value: 0 }],
    [new Error('no'), { ok: false, problem: 'Error: no' }],
  ])('what comes to %s is answered by %j', async (result, reply) => {
    rest.mockImplementation(async () => {
      if (result instanceof Error) throw result;
      return result;
    });
    const respond = vi.fn();
    expect(listening()({ name: 'rest', argument: '1h' }, own, respond)).toBe(true);
    await vi.waitFor(() => expect(respond.mock.calls).toEqual([[reply]]));
    expect(rest.mock.calls).toEqual([['1h']]);
  });

  test.each<[unknown, object]>([
    [{ name: 'rest' }, { ...own, id: 'other' }],
    [{ name: 'rest' }, { ...own, url: 'https://example.org/' }],
    [{ name: 'rest' }, { id: 'own' }],
    [{ name: 'status' }, own],
    [{ name: 'toString' }, own],
    [{ name: 7 }, own],
    [{ argument: 7 }, own],
    ['rest', own],
    [null, own],
  ])('and nothing else: %j from %j', (message, sender) => {
    const respond = vi.fn();
    expect(listening()(message, sender, respond)).toBe(false);
    expect(rest).not.toHaveBeenCalled();
    expect(respond).not.toHaveBeenCalled();
  });
});

test('the status is told to pages that listen, where it can be read', () => {
  const heard: unknown[] = [];
  const stop = onStatusChanged((one) => heard.push(one));
  const [[tell]] = storage.session.onChanged.addListener.mock.calls as [[(of: object) => void]];
  const scene = sceneAt('10:29');
  const now = status(scene.now, scene.settings, scene.state);
  tell({ status: { newValue: now } });
  tell({ status: { newValue: 'x' } });
  tell({ status: {} });
  tell({ menu: { newValue: now } });
  expect(heard).toEqual([now]);
  stop();
  expect(storage.session.onChanged.removeListener.mock.calls).toEqual([[tell]]);
});

describe('a switch of the settings', () => {
  test.each<[unknown, boolean]>([
    [{ noTouch: true }, true],
    [{ noTouch: false }, false],
    [{ noTouch: 'true' }, false],
    [{ checkSpelling: true }, false],
    [{}, false],
    [null, false],
    [undefined, false],
  ])('in %j is on: %s', async (settings, isOn) => {
    storage.local.get.mockResolvedValue({ settings });
    expect(await readSwitch('noTouch')).toBe(isOn);
    expect(storage.local.get.mock.calls).toEqual([['settings']]);
  });

  test('is heard when any page writes settings, until it is no more wanted', () => {
    const heard: boolean[] = [];
    const stop = watchSwitch('noTouch', (on) => heard.push(on));
    const [[tell]] = storage.onChanged.addListener.mock.calls as [
      [(of: object, area: string) => void],
    ];
    tell({ settings: { newValue: { noTouch: true } } }, 'local');
    tell({ settings: {} }, 'local');
    tell({ settings: { newValue: { noTouch: true } } }, 'sync');
    tell({ other: { newValue: { noTouch: true } } }, 'local');
    expect(heard).toEqual([true, false]);
    stop();
    expect(storage.onChanged.removeListener.mock.calls).toEqual([[tell]]);
  });
});

describe('the polyfill in a build', () => {
  const file = '/x/webextension-polyfill/dist/browser-polyfill.js';
  test.each([
    [file, true],
    [file.replace('.js', '.min.js'), true],
    ['/x/other.js', false],
  ])('%s is changed: %s', (id, isChanged) => {
    const none = withoutPolyfill();
    expect([none.name, none.enforce]).toEqual(['without-polyfill', 'pre']);
    const own = 'globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome';
    const bare = { code: `export default ${own};`, map: null };
    expect(none.transform('old;', id)).toEqual(isChanged ? bare : null);
  });
});
