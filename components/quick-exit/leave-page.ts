import { isLockNoted } from '../../utils/log/lock/lock-hint.ts';
import { countShifts } from '../../utils/quick-exit/shift-presses.ts';
import { hintHidden, mayBeHidden } from '../../utils/stores/hidden-keys.ts';
import { hideWords, onHidden } from '../../utils/stores/hidden-words.ts';
import { writePlace } from '../../utils/stores/popup-place.ts';
import { loadPart } from '../errors/load-part.ts';

let isLeaving = false;

/** For every page, before anything else: Shift three times leaves, and so does another page. */
export function watchQuickExit(): void {
  const shifts = countShifts();
  const capture = { capture: true } as const;
  addEventListener('keydown', (event) => void (shifts.down(event) && leave()), capture);
  addEventListener('pointerdown', shifts.other, capture);
  onHidden(() => void goAway());
  // A page that Back brings to life again as it was left.
  const before = mayBeHidden();
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && !before && mayBeHidden()) void goAway();
  });
}

/** Closes all that is ours at once, here and in every other page, and locks the log. */
export function leave(): void {
  if (isLeaving) return;
  const now = Date.now();
  hintHidden(now);
  hideWords(crypto.randomUUID(), isLockNoted(), now).catch(() => {
    // The hint is there, and the worker notes it as well.
  });
  void goAway();
}

/** Nothing is to be seen of this page from here on; it goes once what was typed is safe. */
async function goAway(): Promise<void> {
  if (isLeaving) return;
  isLeaving = true;
  document.documentElement.hidden = true;
  writePlace(null);
  try {
    const { closePage } = await loadPart('quick-exit', () => import('./close-page.ts'));
    await closePage(isLockNoted());
  } catch {
    // The browser is at its end: an empty page is left to show, and what was typed is in its mirror.
    location.replace('about:blank');
  }
}
