import { pageLanguage } from '../../utils/language/page-language.ts';
import { defaultLanguage } from '../../utils/language/pick-language.ts';
import type { words } from '../../utils/words/page-titles.ts';
import { loadPart } from '../errors/load-part.ts';

type PageTitle = keyof typeof words.titles;

/**
 * Sets right what a page knew of colours, language and clock before the settings could be read, and says what
 * stands in the page since it was built in its language.
 * @param page the popup, which is kept small, leaves to the others what a new tab is
 */
export async function followSettings(page?: PageTitle): Promise<void> {
  const { keepChoices } = await loadPart('choices', () => import('./keep-choices.ts'));
  await keepChoices();
  if (page !== 'popup') {
    const { keepNewTab } = await loadPart(
      'new-tab-choice',
      () => import('../../utils/stores/new-tab-choice.ts'),
    );
    await keepNewTab();
  }
  if (pageLanguage.tag === defaultLanguage) return;
  const { translateErrorScreen } = await loadPart(
    'error-words',
    () => import('./translate-error-screen.ts'),
  );
  translateErrorScreen();
}
