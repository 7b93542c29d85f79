import { type ContentName, type LanguageInfo, languageInfo } from './languages.ts';
import { pageLanguage } from './page-language.ts';
import { defaultLanguage } from './pick-language.ts';

/** What an element says of the language of its text. Nothing where it is the page's own. */
export type TextLanguage = { lang?: string; dir?: LanguageInfo['direction'] };

/**
 * For every element with a text of this content: where the page's language has none of its own, the
 * text is in the default one, and a voice or a spelling check has to know that.
 */
export function contentLanguage(
  name: ContentName,
  page: LanguageInfo = pageLanguage,
): TextLanguage {
  if (!page.missing?.includes(name)) return {};
  const { tag, direction } = languageInfo(defaultLanguage);
  return { lang: tag, dir: direction };
}
