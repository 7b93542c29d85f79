import { guardLanguages } from '../../utils/language/guard-languages.ts';
import type { LanguageInfo } from '../../utils/language/languages.ts';
import { pageLanguage } from '../../utils/language/page-language.ts';
import { displayNames, listText } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/support.ts';

type Props = { class?: string | undefined; page?: LanguageInfo };

/** Where the guard has no rules for the language of the page, it is said which ones it reads. */
export function GuardLanguages({ class: look, page = pageLanguage }: Props) {
  if (!page.missing?.includes('guard-rules')) return null;
  const names = displayNames('language');
  const read = guardLanguages.map((tag) => names.of(tag) ?? tag);
  return <p class={look}>{words.readsOnly({ languages: listText(read) })}</p>;
}
