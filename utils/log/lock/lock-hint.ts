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

/** For `noteLock`: taken before the database is asked. */
export function hintBefore(): string | null | undefined {
  return readLocal(lockHintKey);
}

/**
 * What the database said.
 * @param before how the hint was when it was asked. Where a lock was made since, an answer that
 *   there is none is too old: other pages would write in the clear beside it.
 */
export function noteLock(is: boolean, before = hintBefore()): void {
  const now = hintBefore();
  const isTooOld = !is && now !== null && now !== before;
  asked = !is;
  // Unasked for, it is not touched: every page does this once.
  if (!isTooOld && is !== isHinted()) writeLocal(lockHintKey, is ? '1' : null);
}

/** A lock is being made: each time by another hint, so that `noteLock` can tell. */
export function noteNewLock(): void {
  asked = false;
  writeLocal(lockHintKey, String(((Number(hintBefore()) || 0) % 3) + 1));
}

/** The database does not answer: then the hint is all there is. */
export function noteNoAnswer(): void {
  asked = true;
}

/** For tests: as in a page that was opened a moment ago. */
export function forgetAnswer(): void {
  asked = false;
}
