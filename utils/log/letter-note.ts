/**
 * The last local day on which no letter waits, so that a new tab opens no log to find out. It
 * holds no content, and a wrong or missing one costs one small reading.
 */
const nothingKey = 'letters-none-on';
/** The local day on which a letter was answered: one a day is enough. */
const answeredKey = 'letters-answered-on';

/** Whether it is worth looking for a letter. @param today the local day, YYYY-MM-DD */
export function mayHaveLetter(today: string): boolean {
  return read(nothingKey) !== today && read(answeredKey) !== today;
}

/** No letter is offered any more on this day, wherever it is asked. */
export function noMoreToday(today: string): void {
  write(answeredKey, today);
}

/** Something in the log changed: what was noted may no longer hold. */
export function forgetNote(): void {
  write(nothingKey, null);
}

/**
 * Call it before looking. @returns what notes that nothing was found, unless the log changed
 * in the meantime: then the next one looks again.
 */
export function beginLook(): (today: string) => void {
  const mark = `looking ${crypto.randomUUID()}`;
  write(nothingKey, mark);
  return (today) => {
    if (read(nothingKey) === mark) write(nothingKey, today);
  };
}

function read(key: string): string | null {
  try {
    return globalThis.localStorage?.getItem(key) ?? null;
  } catch {
    // Refused, in a private mode: then it is looked for each time.
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) globalThis.localStorage?.removeItem(key);
    else globalThis.localStorage?.setItem(key, value);
  } catch {
    // As above; workers have none at all.
  }
}
