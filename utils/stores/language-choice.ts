import { browser } from 'wxt/browser';
import type { Settings } from '../settings/settings.ts';

const settingsKey = 'settings' satisfies typeof import('../settings/store.ts').settingsKey;
const policyKey = 'atWork' satisfies typeof import('../settings/policy-store.ts').policyKey;

/**
 * Language and clock as they were chosen, without the code that reads all settings: '' where it is
 * the browser's, or no text at all. Where nobody chose a language, an organisation's stands.
 */
export async function readLanguageChoice(): Promise<{ language: string; hourCycle: string }> {
  const stored = await browser.storage.local.get([settingsKey, policyKey]);
  const settings = (stored[settingsKey] ?? {}) as Partial<Settings>;
  const preset = (stored[policyKey] ?? {}) as Partial<Settings>;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const hourCycle = settings.hourCycle === 'auto' ? '' : text(settings.hourCycle);
  return { language: text(settings.language ?? preset.language), hourCycle };
}
