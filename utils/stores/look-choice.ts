import { browser } from 'wxt/browser';
import { type Settings, type Theme, themeChoices } from '../settings/settings.ts';

const settingsKey = 'settings' satisfies typeof import('../settings/store.ts').settingsKey;

/** How every page looks, as it was chosen. */
export type Look = {
  theme: Theme;
  /** A heart without a hand: touch is left out, or another one was chosen. */
  isBare: boolean;
  /** Neutral titles, and own words and cards blurred until they are pointed at. */
  isDiscreet: boolean;
};

/** The look that was chosen, without the code that reads all settings. In doubt as it is by default. */
export async function readLook(): Promise<Look> {
  const stored = await browser.storage.local.get(settingsKey);
  return lookOf(stored[settingsKey]);
}

/** Calls back when the settings were written in any page. @returns the way to stop */
export function watchLook(changed: (look: Look) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[settingsKey];
    if (area === 'local' && change) changed(lookOf(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function lookOf(raw: unknown): Look {
  const settings = (raw ?? {}) as Partial<Settings>;
  const { noTouch, touch } = settings;
  return {
    theme: themeChoices.find((one) => one === settings.theme) ?? 'system',
    isBare: noTouch === true || (typeof touch === 'string' && touch !== 'heart'),
    isDiscreet: settings.discreet === true,
  };
}
