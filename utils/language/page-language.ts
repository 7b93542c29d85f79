import { readLocal } from '../stores/local-storage.ts';
import { type HourCycle, hourCycleChoices } from './date-time.ts';
import { isBuilt, type LanguageInfo, languageInfo, languages } from './languages.ts';
import { defaultLanguage, pickLanguage } from './pick-language.ts';

/** Where a page finds what was chosen before any setting can be read. They repeat the settings. */
export const languageKey = 'language';
export const hourCycleKey = 'hour-cycle';

/**
 * The language of this page, for as long as it is open. Where localStorage is refused it is the
 * browser's: what stands in for it comes only later.
 */
export const pageLanguage: LanguageInfo = languageInfo(
  isBuilt
    ? pickLanguage(
        readLocal(languageKey),
        navigator.languages,
        languages.map(({ tag }) => tag),
      )
    : defaultLanguage,
);

const hours = readLocal(hourCycleKey);

/** How this page tells times. */
export const pageHourCycle: HourCycle = hourCycleChoices.find((one) => one === hours) ?? 'auto';
