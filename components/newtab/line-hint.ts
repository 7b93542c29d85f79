import { earlyLetters, rememberEarly } from '../../utils/log/drafts/early-line.ts';
import { lookAtKeeping, mayKeep } from '../../utils/stores/keeping.ts';
import { readLocal, writeLocal } from '../../utils/stores/local-storage.ts';
import { loadPart } from '../errors/load-part.ts';

const waitingKey = 'line-waits';

/** Whether letters from before may wait in the draft; told without opening the log. */
export function lineWaits(): boolean {
  return readLocal(waitingKey) !== null || earlyLetters() !== null;
}

/**
 * Letters typed before the code that keeps them is there. Whether they may be noted is asked with the
 * first of them, and they are noted as soon as it is known.
 */
export function noteEarly(text: string): void {
  newest = text;
  const note = () => {
    if (text !== newest) return;
    rememberEarly(text);
    rememberLine(text);
  };
  if (mayKeep()) note();
  else void lookAround().then(note, () => null); // Their draft has them a moment later.
}

let newest = '';

/** Whether there is a lock, and whether words may be kept. */
async function lookAround(): Promise<void> {
  const { glanceAtLock } = await loadPart(
    'lock-glance',
    () => import('../../utils/log/lock/lock-glance.ts'),
  );
  await Promise.all([glanceAtLock(), lookAtKeeping()]);
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
