import { browser } from 'wxt/browser';
import { type Settings, type Theme, themeChoices } from '../settings/settings.ts';

const settingsKey = 'settings' satisfies typeof import('../settings/store.ts').settingsKey;

/** The colours that were chosen, without the code that reads all settings. In doubt the system's. */
export async function readTheme(): Promise<Theme> {
  const stored = await browser.storage.local.get(settingsKey);
  return themeOf(stored[settingsKey]);
}

/** Calls back when the settings were written in any page. @returns the way to stop */
export function watchTheme(changed: (theme: Theme) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[settingsKey];
    if (area === 'local' && change) changed(themeOf(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function themeOf(raw: unknown): Theme {
  const settings = (raw ?? {}) as Partial<Settings>;
  return themeChoices.find((one) => one === settings.theme) ?? 'system';
}
