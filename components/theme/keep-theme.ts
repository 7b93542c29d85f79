import type { Theme } from '../../utils/settings/settings.ts';
import { writeLocal } from '../../utils/stores/local-storage.ts';
import { readTheme, watchTheme } from '../../utils/stores/theme-choice.ts';

/** Where `public/first-theme.js` finds the colours before any setting can be read. */
const themeKey = 'theme';

let watching = false;

/** Shows the colours that were chosen, in this page from now on, and in the first paint of others. */
export async function keepTheme(): Promise<void> {
  if (!watching) watchTheme(showTheme);
  watching = true;
  showTheme(await readTheme());
}

/** What the tokens read; `system` leaves it to the browser. */
function showTheme(theme: Theme): void {
  const isChosen = theme !== 'system';
  writeLocal(themeKey, isChosen ? theme : null);
  const root = document.documentElement;
  if (isChosen) root.dataset.theme = theme;
  else delete root.dataset.theme;
  document
    .querySelector('meta[name=color-scheme]')
    ?.setAttribute('content', isChosen ? theme : 'light dark');
}
