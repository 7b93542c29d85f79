import { pageLanguage } from '../../utils/language/page-language.ts';
import { words } from '../../utils/words/error-screen.ts';

/** The error screen that stands in the page since it was built, in the language of the page. */
export function translateErrorScreen(): void {
  const screen = document.getElementById('error');
  if (!screen) return;
  for (const one of screen.querySelectorAll<HTMLElement>('[data-says]')) {
    one.textContent = words[one.dataset.says as keyof typeof words];
  }
  screen.lang = pageLanguage.tag;
  screen.dir = pageLanguage.direction;
}
