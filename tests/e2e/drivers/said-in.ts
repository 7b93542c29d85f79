import { pseudoMessage } from '../../../utils/language/pseudo-languages.ts';
import { until } from '../../tools/browsers/until.ts';
import type { Evaluate } from './schedule.ts';

/**
 * How a language made for developers says what stands in English. The mirrored one has the same
 * letters, but for signs that turn them.
 */
export const saidIn = (tag: string) => (english: string) =>
  String(pseudoMessage(tag, '')?.(english) ?? english).replace(/[\u202a-\u202e]/g, '');

/** Writes the language down as the settings page leaves it; languages.test.ts chooses it there. */
export const storeLanguage = (tag: string) => `(async () => {
  const { local } = chrome.storage;
  const { settings } = await local.get('settings');
  await local.set({ settings: { ...settings, language: '${tag}' } });
})()`;

/** Lets the popup that stands open speak a language. */
export async function popupSpeaks(inPopup: Evaluate, tag: string): Promise<void> {
  await inPopup(`${storeLanguage(tag)}.then(() => void setTimeout(() => location.reload()))`);
  await until(15_000, 'the popup in it', async () =>
    inPopup(`document.documentElement.lang === '${tag}'`).catch(() => false),
  );
}
