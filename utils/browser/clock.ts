/** The one clock, with the zone the person is in. Subject rooms are handed what it says and never look themselves. */
export function now(): Temporal.ZonedDateTime {
  return Temporal.Now.zonedDateTimeISO();
}

export type Now = typeof now;

/** The same in plain numbers: `at` in epoch milliseconds, `offset` of the local clock in minutes. */
export function plainNow(): { at: number; offset: number } {
  const date = new Date();
  return { at: date.getTime(), offset: -date.getTimezoneOffset() };
}

/**
 * Runs something later in this same worker's life. The browser may end the worker
 * first, so whatever matters also needs an alarm.
 */
export function after(milliseconds: number, run: () => void): void {
  setTimeout(run, milliseconds);
}

/** A number in [0, 1) nobody can foretell: which moments of a day are picked is private. */
export function random(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return word / 2 ** 32;
}

/** Milliseconds since this page or worker began, whatever the wall clock is set to. */
export function elapsed(): number {
  return performance.now();
}
