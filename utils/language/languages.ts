/** A language as its folder in `locales/` declares it. */
export type LanguageInfo = {
  /** Its tag, which is the folder's name: `en`, `pt-BR`. */
  readonly tag: string;
  /** What it calls itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
};

/** Put in place by the build; in tests and tools there is only the default language. */
declare const __LANGUAGES__: readonly LanguageInfo[];

/** Whether this is a build, in which catalogues lie ready beside the pages. */
export const isBuilt = typeof __LANGUAGES__ !== 'undefined';

const english: LanguageInfo = { tag: 'en', name: 'English', direction: 'ltr' };

export const languages: readonly LanguageInfo[] = isBuilt ? __LANGUAGES__ : [english];

export const languageInfo = (tag: string): LanguageInfo =>
  languages.find((one) => one.tag === tag) ?? english;
