import { takeHandover } from '../../utils/browser/session.ts';
import type { Session } from '../../utils/practice/session.ts';

const key = 'popup-place';
const waitingKey = 'reframe-waits';

/**
 * Where a closed popup opens again. localStorage, because it alone is written before the popup
 * is gone; the words themselves are the draft's.
 */
export function rememberPlace(session: Session): void {
  if (session.at === 'running' && session.practice === 'reframe') {
    localStorage.setItem(key, 'reframe');
  } else {
    localStorage.removeItem(key);
  }
}

/** A nudge that was answered comes first, then the place the popup was closed at. */
export async function firstSession(): Promise<Session> {
  // Without an answer in time the home is the right place: a popup that stays blank is not.
  const handed = await Promise.race([
    takeHandover().catch(() => null),
    new Promise<null>((resolve) => setTimeout(resolve, 300, null)),
  ]);
  if (handed && handed.step !== 'home') {
    const { step, nudgeId } = handed;
    return { at: 'running', practice: step, ...(nudgeId ? { nudgeId } : {}) };
  }
  return localStorage.getItem(key) === 'reframe'
    ? { at: 'running', practice: 'reframe' }
    : { at: 'home' };
}

/** Whether a reframe was begun and not finished, told without opening the log. */
export function wordsWait(): boolean {
  return localStorage.getItem(waitingKey) !== null;
}

export function rememberWords(waiting: boolean): void {
  if (waiting) localStorage.setItem(waitingKey, '1');
  else localStorage.removeItem(waitingKey);
}
