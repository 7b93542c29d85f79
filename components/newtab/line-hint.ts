import { earlyLetters } from '../../utils/log/drafts/early-line.ts';
import { mayKeep } from '../../utils/stores/keeping.ts';
import { readLocal, writeLocal } from '../../utils/stores/local-storage.ts';

const waitingKey = 'line-waits';

/** Whether letters from before may wait in the draft; told without opening the log. */
export function lineWaits(): boolean {
  return readLocal(waitingKey) !== null || earlyLetters() !== null;
}

export function rememberLine(text: string): void {
  // Nothing waits where nothing is kept.
  if (text.trim() === '') writeLocal(waitingKey, null);
  else if (mayKeep()) writeLocal(waitingKey, '1');
}
