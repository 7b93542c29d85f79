import { readLocal, writeLocal } from '../../stores/local-storage.ts';

/** The local day on which one's own words were sent away. It holds no content. */
const key = 'kind-words-rest-on';

/** "Not today": one's own words stay away until tomorrow. @param today the local day, YYYY-MM-DD */
export function restsToday(today: string): void {
  // Where it is refused, they are gone from this screen at any rate.
  writeLocal(key, today);
}

/** Whether they were sent away on this day. */
export function restToday(today: string): boolean {
  return readLocal(key) === today;
}
