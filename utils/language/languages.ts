import { defaultLanguage } from './pick-language.ts';

/** What a language has of its own besides its messages: files and folders in `locales/<tag>/content/`. */
export const contentNames = [
  'cards',
  'cues',
  'day-cards',
  'feelings',
  'guard-rules',
  'others-sentences',
  'questions',
] as const;

export type ContentName = (typeof contentNames)[number];

/** A language that pages can speak, as its folder in `locales/` declares it. */
export type LanguageInfo = {
  /** Its tag, which is the folder's name: `en`, `pt-BR`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** The content that it does not have: that is shown in the default language. */
  readonly missing?: readonly ContentName[];
};

/** The same with what it calls itself, which is only asked for where it can be chosen. */
export type NamedLanguage = LanguageInfo & { readonly name: string };

/** Put in place by the build; in tests and tools there is only the default language. */
declare const __LANGUAGES__: readonly LanguageInfo[];

/** Whether this is a build, in which catalogues lie ready beside the pages. */
export const isBuilt = typeof __LANGUAGES__ !== 'undefined';

const english: LanguageInfo = { tag: defaultLanguage, direction: 'ltr' };

export const languages: readonly LanguageInfo[] = isBuilt ? __LANGUAGES__ : [english];

export const languageInfo = (tag: string): LanguageInfo =>
  languages.find((one) => one.tag === tag) ?? english;
