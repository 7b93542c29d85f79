import { isSurelyOutsideContainer } from '../../browser/container-hint.ts';
import { mayKeep } from '../../stores/keeping.ts';
import { readLocal, writeLocal } from '../../stores/local-storage.ts';
import { mayBeLocked } from '../lock/lock-hint.ts';

const key = 'line-early';

/**
 * Letters of the new tab's line typed while its draft was still being opened: written at once,
 * because a tab can close at any moment. They are newer than what the draft holds. null when there
 * are none.
 */
export function earlyLetters(): string | null {
  return readLocal(key) ?? null;
}

/** @param text null once the draft has them */
export function rememberEarly(text: string | null): void {
  // With a lock nothing is written down in the clear; the draft has it a moment later.
  const isRefused = mayBeLocked() || !isSurelyOutsideContainer();
  // Nor is it before a yes: until then it is in the page alone.
  if (text === null || mayKeep()) writeLocal(key, isRefused ? null : text);
}

/** The draft has them. Those that were typed since then stay. */
export function forgetEarly(text: string): void {
  if (earlyLetters() === text) writeLocal(key, null);
}
