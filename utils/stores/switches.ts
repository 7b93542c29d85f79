import { browser } from 'wxt/browser';
import { isPracticeName, type PracticeName } from '../practice/practices.ts';
import type { Settings } from '../settings/settings.ts';

/** Settings that are on or off, and off unless somebody switched them on. */
export type SwitchName = 'checkSpelling' | 'noNews' | 'noPageKeys' | 'noTouch';

const settingsKey = 'settings' satisfies typeof import('../settings/store.ts').settingsKey;

const policyKey = 'atWork' satisfies typeof import('../settings/policy-store.ts').policyKey;

/** One setting as it is stored, without the code that reads and checks all of them. */
export async function readStored(name: keyof Settings): Promise<unknown> {
  const stored = await browser.storage.local.get(settingsKey);
  return valueIn(stored[settingsKey], name);
}

/** Calls back when the settings were written in any page. @returns the way to stop */
export function watchStored(name: keyof Settings, changed: (raw: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[settingsKey];
    if (area === 'local' && change) changed(valueIn(change.newValue, name));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/**
 * One switch, for pages that only want to know this. Anything but a clear yes is a no.
 */
export async function readSwitch(name: SwitchName): Promise<boolean> {
  return (await readStored(name)) === true;
}

/** As `watchStored`. */
export function watchSwitch(name: SwitchName, changed: (on: boolean) => void): () => void {
  return watchStored(name, (raw) => changed(raw === true));
}

function valueIn(raw: unknown, name: keyof Settings): unknown {
  return (raw as Partial<Settings> | null | undefined)?.[name];
}

/** Practices that an organisation has switched off, as the worker has noted it. */
export async function readPracticesOff(): Promise<PracticeName[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(policyKey);
  const off = (stored[policyKey] as { practicesOff?: unknown } | null | undefined)?.practicesOff;
  return Array.isArray(off) ? off.filter(isPracticeName) : [];
}
