import { browser } from 'wxt/browser';

export type PageName = 'log' | 'settings' | 'welcome' | 'why';

/** Opens one of our own pages in a tab; the popup closes by itself when the tab takes the focus. */
export async function openPage(page: PageName): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });
}

/** Opens a page of ours in a tab that is in no container, whatever this one is in. */
export async function openOutside(page: PageName | 'newtab' | 'popup'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });
}

/** Whether the icon stands on the toolbar; null where the browser does not tell. */
export async function iconOnToolbar(): Promise<boolean | null> {
  const { isOnToolbar } = await browser.action.getUserSettings();
  return isOnToolbar ?? null;
}

/** Menus have other names there; nothing else may depend on it. */
export function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}

/** Closes the tab this page is in. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

const systems = ['win', 'mac', 'linux', 'android', 'cros'] as const;
export type System = (typeof systems)[number] | 'other';

/** The operating system, for the way to its notification settings. */
export async function systemHere(): Promise<System> {
  const { os } = await browser.runtime.getPlatformInfo();
  return systems.find((system) => system === os) ?? 'other';
}

/** The version of this extension, as its manifest says it. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
