import { type ComponentChild, render } from 'preact';
import { pageLanguage } from '../../utils/language/page-language.ts';
import type { words } from '../../utils/words/page-titles.ts';
import { loadPart } from '../errors/load-part.ts';
import { noteError } from '../errors/page-errors.ts';
import { drawExit } from '../quick-exit/exit-button.tsx';
import { delayActivation } from '../screen/activation-delay.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { followSettings } from './follow-settings.ts';
import { nameTab } from './tab-title.ts';

/**
 * Milliseconds after which a new tab does what nobody waits for, such as to look whether the hints it
 * began with are right. They hardly ever are not, and many a new tab is left before.
 */
export const restAfter = 2_000;

/** Puts a page where its HTML leaves room for it. */
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
  render(<ErrorBoundary>{content}</ErrorBoundary>, root);
  drawExit();
  // Nothing waits for it, and what goes wrong with it is noted.
  const follow = () => requestIdleCallback(() => void followSettings(page).catch(noteError));
  if (page === 'newtab') setTimeout(follow, restAfter);
  else follow();
  if (page === 'newtab' || page === 'popup') awaitKey();
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
