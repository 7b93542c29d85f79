import { browser } from 'wxt/browser';
import type { Settings } from '../settings/settings.ts';

/** Settings that are on or off, and off unless somebody switched them on. */
export type SwitchName = 'checkSpelling' | 'noPageKeys' | 'noTouch';

const settingsKey = 'settings' satisfies typeof import('../settings/store.ts').settingsKey;

/**
 * One switch, without the code that reads all settings: for pages that only want to know this.
 * Anything but a clear yes is a no.
 */
export async function readSwitch(name: SwitchName): Promise<boolean> {
  const stored = await browser.storage.local.get(settingsKey);
  return isOn(stored[settingsKey], name);
}

/** Calls back when the settings were written in any page. @returns the way to stop */
export function watchSwitch(name: SwitchName, changed: (on: boolean) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[settingsKey];
    if (area === 'local' && change) changed(isOn(change.newValue, name));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function isOn(raw: unknown, name: SwitchName): boolean {
  return (raw as Partial<Settings> | null | undefined)?.[name] === true;
}
