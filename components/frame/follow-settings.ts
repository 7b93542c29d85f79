import { pageLanguage } from '../../utils/language/page-language.ts';
import { defaultLanguage } from '../../utils/language/pick-language.ts';
import { loadPart } from '../errors/load-part.ts';

/**
 * Sets right what a page knew of colours, language and clock before the settings could be read, and says what
 * stands in the page since it was built in its language.
 */
export async function followSettings(): Promise<void> {
  const { keepChoices } = await loadPart('choices', () => import('./keep-choices.ts'));
  await keepChoices();
  if (pageLanguage.tag === defaultLanguage) return;
  const { translateErrorScreen } = await loadPart(
    'error-words',
    () => import('./translate-error-screen.ts'),
  );
  translateErrorScreen();
}
