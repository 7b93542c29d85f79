import { readLocal, writeLocal } from './local-storage.ts';

/**
 * The last local day on which no letter waits, so that a new tab opens no log to find out; or that
 * it is not known since the log changed. It holds no content. Where there is none, the log of this
 * browser was never written to; a wrong one costs one small reading.
 */
const nothingKey = 'letters-none-on';
const unknown = 'unknown';
/** The local day on which a letter was answered: one a day is enough. */
const answeredKey = 'letters-answered-on';

/** Whether it is worth looking for a letter. @param today the local day, YYYY-MM-DD */
export function mayHaveLetter(today: string): boolean {
  const noneOn = read(nothingKey);
  return noneOn !== null && noneOn !== today && read(answeredKey) !== today;
}

/** No letter is offered any more on this day, wherever it is asked. */
export function noMoreToday(today: string): void {
  writeLocal(answeredKey, today);
}

/** Something in the log changed: what was noted may no longer hold. */
export function forgetNote(): void {
  writeLocal(nothingKey, unknown);
}

/**
 * Call it before looking. @returns what notes that nothing was found, unless the log changed
 * in the meantime: then the next one looks again.
 */
export function beginLook(): (today: string) => void {
  const mark = `looking ${crypto.randomUUID()}`;
  writeLocal(nothingKey, mark);
  return (today) => {
    if (read(nothingKey) === mark) writeLocal(nothingKey, today);
  };
}

/** Where localStorage is refused, it is looked for each time. */
function read(key: string): string | null {
  const stored = readLocal(key);
  return stored === undefined ? unknown : stored;
}
