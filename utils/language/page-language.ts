import { localStore } from '../stores/local-storage.ts';
import { type HourCycle, hourCycleChoices } from './hour-cycle.ts';
import { isBuilt, type LanguageInfo, languageInfo, languages } from './languages.ts';
import { defaultLanguage, pickLanguage } from './pick-language.ts';

/** Where a page finds what was chosen before any setting can be read. They repeat the settings. */
export const languageKey = 'language';
export const hourCycleKey = 'hour-cycle';

/**
 * What a page that begins now would speak. Where localStorage is refused that is the browser's
 * language: what stands in for it comes only later.
 */
export const hintedLanguage = (): LanguageInfo =>
  languageInfo(
    isBuilt
      ? pickLanguage(
          localStore()?.read(languageKey),
          navigator.languages,
          languages.map(({ tag }) => tag),
        )
      : defaultLanguage,
  );

/** How a page that begins now would tell times. */
export function hintedHourCycle(): HourCycle {
  const hint = localStore()?.read(hourCycleKey);
  return hourCycleChoices.find((one) => one === hint) ?? 'auto';
}

/** The language of this page, for as long as it is open. */
export const pageLanguage = hintedLanguage();

/** How this page tells times. */
export const pageHourCycle = hintedHourCycle();
