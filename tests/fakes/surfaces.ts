import { FakeEvent } from './events.ts';
import type { Traffic } from './life.ts';

type Window = { id: number; state: string; type: string };
type Tab = { id: number; url: string; audible: boolean; muted: boolean };
export const origin = 'chrome-extension://kindpausekindpausekindpausekind/';

/** The toolbar, the windows and the tabs: where the worker can put something in view. */
export class FakeSurfaces {
  /** 'open' means the popup is there already, which is refused as well. */
  popup: 'opens' | 'refused' | 'open' = 'opens';
  windowsAllowed = true;
  tabsAllowed = true;
  iconPinned = true;
  badge = '';
  /** Everything opened, in order. */
  readonly opened: { as: 'popup' | 'window' | 'tab'; url: string }[] = [];
  readonly allWindows: Window[] = [{ id: 1, state: 'normal', type: 'normal' }];
  readonly allTabs: Tab[] = [{ id: 1, url: 'about:blank', audible: false, muted: false }];
  private readonly traffic: Traffic;

  constructor(traffic: Traffic) {
    this.traffic = traffic;
  }

  readonly action = {
    setBadgeText: ({ text }: { text: string }) =>
      this.traffic.call('action.setBadgeText', () => {
        this.badge = text;
      }),
    getBadgeText: () => this.traffic.call('action.getBadgeText', () => this.badge),
    setBadgeBackgroundColor: () =>
      this.traffic.call('action.setBadgeBackgroundColor', () => undefined),
    setBadgeTextColor: () => this.traffic.call('action.setBadgeTextColor', () => undefined),
    setTitle: () => this.traffic.call('action.setTitle', () => undefined),
    getUserSettings: () =>
      this.traffic.call('action.getUserSettings', () => ({ isOnToolbar: this.iconPinned })),
    openPopup: () =>
      this.traffic.call('action.openPopup', () => {
        if (this.popup !== 'opens') throw new Error('Could not find an active browser window.');
        this.opened.push({ as: 'popup', url: `${origin}popup.html` });
      }),
  };

  readonly windows = {
    getAll: () => this.traffic.call('windows.getAll', () => structuredClone(this.allWindows)),
    create: ({ url, type }: { url: string; type: string }) =>
      this.traffic.call('windows.create', () => {
        if (!this.windowsAllowed) throw new Error('windows are not supported');
        const window = { id: this.allWindows.length + 1, state: 'normal', type };
        this.allWindows.push(window);
        this.opened.push({ as: 'window', url });
        return window;
      }),
    update: () => this.traffic.call('windows.update', () => undefined),
  };

  readonly tabs = {
    query: ({ audible, muted, url }: { audible?: boolean; muted?: boolean; url?: string }) =>
      this.traffic.call('tabs.query', () =>
        this.allTabs.filter(
          (tab) =>
            (url === undefined || tab.url.startsWith(url.replace('*', ''))) &&
            (audible === undefined || tab.audible === audible) &&
            (muted === undefined || tab.muted === muted),
        ),
      ),
    create: ({ url }: { url: string }) =>
      this.traffic.call('tabs.create', () => {
        if (!this.tabsAllowed) throw new Error('no tabs');
        const tab = { id: this.allTabs.length + 1, url, audible: false, muted: false };
        this.allTabs.push(tab);
        this.opened.push({ as: 'tab', url });
        return tab;
      }),
    update: () => this.traffic.call('tabs.update', () => undefined),
    get: (id: number) =>
      this.traffic.call('tabs.get', () => {
        const tab = this.allTabs.find((one) => one.id === id);
        if (!tab) throw new Error(`No tab with id: ${id}.`);
        return { ...tab, active: true, index: 0, windowId: 1 };
      }),
    remove: (id: number) =>
      this.traffic.call('tabs.remove', () => {
        const at = this.allTabs.findIndex((one) => one.id === id);
        if (at < 0) throw new Error(`No tab with id: ${id}.`);
        this.allTabs.splice(at, 1);
      }),
    /** Listening here would wake the worker on every page load: a fault by itself. */
    onUpdated: {
      addListener: () => {
        throw new Error('tabs.onUpdated wakes the worker on every page load');
      },
    },
  };

  contexts(): { contextType: string; documentUrl: string; windowId: number; tabId: number }[] {
    const url = `${origin}popup.html`;
    return this.popup === 'open'
      ? [{ contextType: 'POPUP', documentUrl: url, windowId: 1, tabId: -1 }]
      : [];
  }

  set fullScreen(on: boolean) {
    for (const window of this.allWindows) window.state = on ? 'fullscreen' : 'normal';
  }

  set sound(on: boolean) {
    for (const tab of this.allTabs) tab.audible = on;
  }
}

/** Whether the person is there. */
export class FakeIdle {
  readonly onStateChanged = new FakeEvent<[string]>('idle.onStateChanged');
  /** Milliseconds of real time at the last input. */
  lastInput = 0;
  state: 'active' | 'idle' | 'locked' = 'active';
  private readonly traffic: Traffic;
  private readonly passed: () => number;

  constructor(traffic: Traffic, passed: () => number) {
    this.traffic = traffic;
    this.passed = passed;
  }

  queryState = (seconds: number) =>
    this.traffic.call('idle.queryState', () => {
      if (seconds < 15) throw new Error('the least is 15 seconds');
      return this.state;
    });

  setDetectionInterval = (seconds: number) => {
    if (seconds < 15) throw new Error('the least is 15 seconds');
  };

  /** How long nobody has touched anything. */
  get stillFor(): number {
    return this.passed() - this.lastInput;
  }
}
