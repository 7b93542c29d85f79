import type { KeepFor } from '../settings/settings.ts';
import { countDays, letDaysGo } from './letting-go.ts';

/** No entry is older than this day. */
const firstDay = '0000-01-01';
/** Between finding that days are over and letting them go, in ms. */
const notice = 20 * 3_600_000;

/** What an earlier look found: days up to this one are over. `at` in epoch milliseconds. */
export type Noticed = { lastOver: string; at: number };

/** The last local day whose entries are over, YYYY-MM-DD; null when they stay always. */
export function lastDayOver(keepFor: KeepFor, today: Temporal.PlainDate): string | null {
  if (keepFor === 'always') return null;
  const first = keepFor === 'year' ? today.subtract({ years: 1 }) : today.subtract({ days: 30 });
  return first.subtract({ days: 1 }).toString();
}

/** How many entries would go today if they were kept so long. @throws LogProblem */
export function countOver(keepFor: KeepFor, today: Temporal.PlainDate): Promise<number> {
  const to = lastDayOver(keepFor, today);
  return to === null ? Promise.resolve(0) : countDays({ from: firstDay, to });
}

/** Lets them go at once: only after the person saw how many. @throws LogProblem */
export function letOverGo(keepFor: KeepFor, today: Temporal.PlainDate): Promise<number> {
  const to = lastDayOver(keepFor, today);
  return to === null ? Promise.resolve(0) : letDaysGo({ from: firstDay, to });
}

/**
 * What one look does, and remembers. Days go only when a look the day before found them over as
 * well: a clock that is wrong for an hour, or a year, takes nothing with it.
 */
export function nextLook(
  keepFor: KeepFor,
  noticed: Noticed | null,
  now: Temporal.ZonedDateTime,
): { letGo: string | null; noticed: Noticed | null } {
  const lastOver = lastDayOver(keepFor, now.toPlainDate());
  if (lastOver === null) return { letGo: null, noticed: null };
  const at = now.epochMilliseconds;
  const since = noticed ? at - noticed.at : -1;
  if (!noticed || since < 0) return { letGo: null, noticed: { lastOver, at } };
  if (since < notice) return { letGo: null, noticed };
  const letGo = noticed.lastOver < lastOver ? noticed.lastOver : lastOver;
  return { letGo, noticed: { lastOver, at } };
}

/** One look; cheap, and harmless at any time and any number of times. @throws LogProblem */
export async function look(
  keepFor: KeepFor,
  noticed: Noticed | null,
  now: Temporal.ZonedDateTime,
): Promise<{ gone: number; noticed: Noticed | null }> {
  const next = nextLook(keepFor, noticed, now);
  const gone = next.letGo === null ? 0 : await letDaysGo({ from: firstDay, to: next.letGo });
  return { gone, noticed: next.noticed };
}
