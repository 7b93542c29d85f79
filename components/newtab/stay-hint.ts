import { readLocal, writeLocal } from '../../utils/stores/local-storage.ts';

/** `since <day>`, `asked <day>`, or `answered`; the days are local ones. */
const stayKey = 'new-tab-stay';

/**
 * Whether to ask if this new tab is to stay: on the second day it is seen, for that day, until it was
 * answered. Never again after. Where nothing can be remembered it never asks.
 */
export function asksToStay(today: string): boolean {
  const stored = readLocal(stayKey);
  if (stored === undefined) return false;
  const [state, day] = (stored ?? '').split(' ');
  if (state === '') writeLocal(stayKey, `since ${today}`);
  if (state === 'since' && day !== today) {
    writeLocal(stayKey, `asked ${today}`);
    return true;
  }
  return state === 'asked' && day === today;
}

/** It stays, or it went: either way it is not asked again. */
export function noteAnswered(): void {
  writeLocal(stayKey, 'answered');
}
