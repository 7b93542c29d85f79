import { mirroredWords } from '../../utils/log/drafts/mirrored-words.ts';
import { screenChanged } from '../screen/activation-delay.ts';

/** Where words are typed, passphrases apart: those boxes have no direction of their own. */
const boxes = '#app :is(textarea, input)[dir]';

/**
 * Shows what stands in every page for when it cannot draw (see error-screen-in-page.ts), with the
 * words that are being typed. Nothing is fetched for it. It stands until the page is opened again.
 * @param instead in place of what is drawn; otherwise only for as long as nothing is
 */
export function showErrorScreen(instead: boolean): void {
  const { dataset } = document.documentElement;
  if (dataset.error === 'instead') return;
  dataset.error = instead ? 'instead' : 'empty';
  const typed = [...document.querySelectorAll<HTMLInputElement>(boxes)].map(({ value }) => value);
  const words = new Set([...typed, ...mirroredWords()].filter((text) => text.trim() !== ''));
  const part = document.getElementById('error-words');
  const box = part?.querySelector('pre');
  if (part && box && words.size > 0) {
    box.textContent = [...words].join('\n\n');
    part.hidden = false;
  }
  if (!instead) return;
  screenChanged();
  document.querySelector<HTMLElement>('#error h1')?.focus();
}
