import { defaultLanguage } from './pick-language.ts';

/** Put in place by the build. */
declare const __LANGUAGE_NAMES__: Readonly<Record<string, string>>;

/** What each language calls itself, by its tag. */
export const languageNames: Readonly<Record<string, string>> =
  typeof __LANGUAGE_NAMES__ === 'undefined' ? { [defaultLanguage]: 'English' } : __LANGUAGE_NAMES__;
