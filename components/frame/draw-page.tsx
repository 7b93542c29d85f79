import { type ComponentChild, hydrate, render } from 'preact';
import { pageLanguage } from '../../utils/language/page-language.ts';
import type { words } from '../../utils/words/page-titles.ts';
import { loadPart } from '../errors/load-part.ts';
import { noteError } from '../errors/page-errors.ts';
import { drawExit } from '../quick-exit/exit-button.tsx';
import { delayActivation } from '../screen/activation-delay.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { followSettings } from './follow-settings.ts';
import { drawnEvent } from './hold-press.ts';
import { untilRest } from './rest.ts';
import { nameTab } from './tab-title.ts';

/**
 * Puts a page where its HTML leaves room for it. What stands there already as it would be drawn is
 * taken over as it is, with what was typed into it.
 */
export function drawPage(page: keyof typeof words.titles, content: ComponentChild): void {
  const root = document.getElementById('app');
  if (!root) return;
  // The heart that stood in the popup before any script gives its place to the page.
  document.getElementById('first')?.remove();
  delayActivation();
  const { tag, direction } = pageLanguage;
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
  nameTab(page);
  if (root.dataset.content !== 'static') root.replaceChildren();
  root.removeAttribute('data-content');
  // Whoever is at a control already is not taken away from it, unless it was pressed and leads on.
  const isAtControl = root.dataset.pressed === undefined && root.contains(document.activeElement);
  root.removeAttribute('data-pressed');
  if (isAtControl && root.querySelector('h1[tabindex]')) root.dataset.inUse = '';
  const whole = <ErrorBoundary>{content}</ErrorBoundary>;
  if (root.hasChildNodes()) hydrate(whole, root);
  else render(whole, root);
  drawExit();
  dispatchEvent(new Event(drawnEvent));
  // Nothing waits for it, and what goes wrong with it is noted.
  const follow = () => requestIdleCallback(() => void followSettings(page).catch(noteError));
  const isSmall = page === 'newtab' || page === 'popup';
  if (isSmall) setTimeout(follow, untilRest());
  else follow();
  if (isSmall) awaitKey();
  else requestIdleCallback(() => void watchKeys().catch(noteError));
}

async function watchKeys(first?: KeyboardEvent): Promise<void> {
  const { watchPageKeys } = await loadPart('keys', () => import('../keys/page-keys.ts'));
  await watchPageKeys(first);
}

/** Where hardly anybody presses one, what they do is fetched with the first. */
function awaitKey(): void {
  const first = (event: KeyboardEvent) => {
    if (event.key !== '?' && event.key !== '/') return;
    removeEventListener('keydown', first);
    void watchKeys(event).catch(noteError);
  };
  addEventListener('keydown', first);
}
