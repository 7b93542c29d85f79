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

const keptKey = 'line-of-day';

/** @param day an ISO date on which a line was kept */
export function rememberKept(day: string): void {
  if (mayKeep()) writeLocal(keptKey, day);
}

/** Whether a line was kept on this day, as far as is known without opening the log. */
export function wasKeptOn(day: string): boolean {
  return readLocal(keptKey) === day;
}
