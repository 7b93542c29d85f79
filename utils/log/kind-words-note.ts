/** The local day on which one's own words were sent away. It holds no content. */
const key = 'kind-words-rest-on';

/** "Not today": one's own words stay away until tomorrow. @param today the local day, YYYY-MM-DD */
export function notToday(today: string): void {
  try {
    globalThis.localStorage?.setItem(key, today);
  } catch {
    // Refused, in a private mode: they are gone from this screen at any rate.
  }
}

/** Whether they were sent away on this day. */
export function restToday(today: string): boolean {
  try {
    return globalThis.localStorage?.getItem(key) === today;
  } catch {
    // As above.
    return false;
  }
}
