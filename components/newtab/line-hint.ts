import { earlyLetters } from '../../utils/log/drafts/early-line.ts';
import { readLocal, writeLocal } from '../../utils/stores/local-storage.ts';

const waitingKey = 'line-waits';

/** Whether letters from before may wait in the draft; told without opening the log. */
export function lineWaits(): boolean {
  return readLocal(waitingKey) !== null || earlyLetters() !== null;
}

export function rememberLine(text: string): void {
  writeLocal(waitingKey, text.trim() === '' ? null : '1');
}
