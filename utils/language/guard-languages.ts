import { defaultLanguage } from './pick-language.ts';

/** Put in place by the build. */
declare const __GUARD_LANGUAGES__: readonly string[];

/** Tags of the languages that have rules for the guard, whether a page can speak them or not. */
export const guardLanguages: readonly string[] =
  typeof __GUARD_LANGUAGES__ === 'undefined' ? [defaultLanguage] : __GUARD_LANGUAGES__;
