import { browser } from 'wxt/browser';
import type { PageName } from './open-page.ts';

/** Opens a page of ours in a tab that is in no container, whatever this one is in. */
export async function openOutside(page: PageName | 'newtab' | 'popup'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });
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
