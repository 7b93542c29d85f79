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
  requestIdleCallback(() => {
    void followSettings().catch(noteError);
    void watchKeys().catch(noteError);
  });
}

async function watchKeys(): Promise<void> {
  const { watchPageKeys } = await loadPart('keys', () => import('../keys/page-keys.ts'));
  await watchPageKeys();
}
