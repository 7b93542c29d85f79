import { readLocal, writeLocal } from '../../utils/browser/local-storage.ts';
import { mayBeLocked } from '../../utils/log/lock-hint.ts';
import { isSurelyHere } from '../../utils/log/partition-hint.ts';

const waitingKey = 'line-waits';
const earlyKey = 'line-early';

/** Whether letters from before may wait in the draft; told without opening the log. */
export function lineWaits(): boolean {
  return readLocal(waitingKey) !== null || earlyLetters() !== null;
}

export function rememberLine(text: string): void {
  writeLocal(waitingKey, text.trim() === '' ? null : '1');
}

/**
 * Letters typed while the draft was still being opened: written at once, because a tab can
 * close at any moment. They are newer than what the draft holds. null when there are none.
 */
export function earlyLetters(): string | null {
  return readLocal(earlyKey) ?? null;
}

/** @param text null once the draft has them */
export function rememberEarly(text: string | null): void {
  // With a lock nothing is written down in the clear; the draft has it a moment later.
  writeLocal(earlyKey, mayBeLocked() || !isSurelyHere() ? null : text);
}
