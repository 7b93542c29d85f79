import { readLocal, writeLocal } from '../../stores/local-storage.ts';

/**
 * Whether there is a lock, known at once: with one, what is being typed is not written down in the
 * clear. The record in the database decides, and each page asks it once; only from then on is the
 * hint in localStorage believed, by which pages tell each other. After a crash it may be older
 * than the lock: browsers write it to disk when they like. It holds no content.
 */
export const lockHintKey = 'kind-pause.locked';

/** Whether this page has asked the database, and found none; or the database does not answer. */
let asked = false;

/** False only where it is known that there is none. */
export function mayBeLocked(): boolean {
  // Where localStorage is refused, the database is asked each time.
  return !asked || isHinted();
}

/** What pages have told each other, if nothing was lost of it. */
export function isHinted(): boolean {
  return readLocal(lockHintKey) !== null;
}

/** Whether there was one when it was last looked at. A hint: after a crash it may be older. */
export function isLockNoted(): boolean {
  return (readLocal(lockHintKey) ?? null) !== null;
}

/** What the database said. */
export function noteLock(is: boolean): void {
  asked = !is;
  // Unasked for, it is not touched: every page does this once.
  if (is !== isHinted()) writeLocal(lockHintKey, is ? '1' : null);
}

/** The database does not answer: then the hint is all there is. */
export function noteNoAnswer(): void {
  asked = true;
}

/** For tests: as in a page that was opened a moment ago. */
export function forgetAnswer(): void {
  asked = false;
}
