import { fnv1a } from '../text/hash.ts';

const dayLength = 86_400_000;

/** Days since 1970 of a local date, `YYYY-MM-DD`; another text gives some number of its own. */
export function epochDay(day: string): number {
  const since = Date.parse(`${day}T00:00Z`) / dayLength;
  return Number.isSafeInteger(since) && since >= 0 ? since : fnv1a(day) >>> 0;
}
