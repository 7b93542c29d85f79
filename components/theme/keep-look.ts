import { writeLocal } from '../../utils/stores/local-storage.ts';
import { type Look, readLook, watchLook } from '../../utils/stores/look-choice.ts';

/** Where `components/theme/first-look.js` finds the look before any setting can be read. */
const themeKey = 'theme';
const bareKey = 'bare-heart';
const discreetKey = 'discreet';

let watching = false;

/** Shows the look that was chosen, in this page from now on, and in the first paint of others. */
export async function keepLook(): Promise<void> {
  if (!watching) watchLook(showLook);
  watching = true;
  showLook(await readLook());
}

/** What `tokens.css` and `mark.css` read; a theme of `system` leaves it to the browser. */
function showLook({ theme, isBare, isDiscreet }: Look): void {
  const isChosen = theme !== 'system';
  writeLocal(themeKey, isChosen ? theme : null);
  writeLocal(bareKey, isBare ? '1' : null);
  writeLocal(discreetKey, isDiscreet ? '1' : null);
  const root = document.documentElement;
  if (isChosen) root.dataset.theme = theme;
  else delete root.dataset.theme;
  if (isBare) root.dataset.bareHeart = '';
  else delete root.dataset.bareHeart;
  if (isDiscreet) root.dataset.discreet = '';
  else delete root.dataset.discreet;
  document
    .querySelector('meta[name=color-scheme]')
    ?.setAttribute('content', isChosen ? theme : 'light dark');
}
