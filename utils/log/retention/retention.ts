import type { KeepFor } from '../../settings/settings.ts';
import { type ClockLook, type ClockTrust, lookAtClock } from './clock-trust.ts';
import { countOfTerm, deleteTerm, type OpenRows, readInTheClear } from './expired-rows.ts';

/** Between finding that days are over and letting them go, in ms. */
const notice = 20 * 3_600_000;
/** The clock is written down once in this time, in ms: a look is every five minutes. */
const writeEvery = 3_600_000;

/** What an earlier look found: days up to this one are over. `at` in epoch milliseconds. */
export type RetentionNotice = { lastOver: string; at: number };

/** What is remembered between two looks. */
export type KeepRecord = RetentionNotice & { clock: ClockTrust };

/** The last local day whose entries are over, YYYY-MM-DD; null when they stay always. */
export function lastDayOver(keepFor: KeepFor, today: Temporal.PlainDate): string | null {
  if (keepFor === 'always') return null;
  const first = keepFor === 'year' ? today.subtract({ years: 1 }) : today.subtract({ days: 30 });
  return first.subtract({ days: 1 }).toString();
}

/**
 * How many entries would go today if they were kept so long. A letter that has not come back stays,
 * and so does one that cannot be read.
 * @throws LogProblem
 */
export async function countOver(
  keepFor: KeepFor,
  today: Temporal.PlainDate,
  open: OpenRows = readInTheClear,
): Promise<number> {
  const to = lastDayOver(keepFor, today);
  return to === null ? 0 : countOfTerm(to, open);
}

/** Lets them go at once: only after the person saw how many. @throws LogProblem */
export async function deleteExpired(
  keepFor: KeepFor,
  today: Temporal.PlainDate,
  open: OpenRows = readInTheClear,
): Promise<number> {
  const to = lastDayOver(keepFor, today);
  return to === null ? 0 : deleteTerm(to, open);
}

/**
 * What one look does, and remembers. Days go only when a look the day before found them over as
 * well, and only while the clock is believed: one that is wrong for an hour, or for two years,
 * takes nothing with it.
 * @returns the very same record where nothing has to be written down
 */
export function nextLook(
  keepFor: KeepFor,
  record: KeepRecord | null,
  look: ClockLook,
): { letGo: string | null; record: KeepRecord | null } {
  const lastOver = lastDayOver(keepFor, Temporal.PlainDate.from(look.day));
  if (lastOver === null) return { letGo: null, record: null };
  const { at } = look;
  const clock = lookAtClock(record?.clock ?? null, look);
  const anew = { lastOver, at, clock };
  if (!record || at < record.at || hasJumped(record.clock, clock)) {
    return { letGo: null, record: anew };
  }
  if (at - record.at < notice) {
    return { letGo: null, record: isSame(record.clock, clock) ? record : { ...record, clock } };
  }
  if (clock.doubt) return { letGo: null, record: anew };
  return { letGo: record.lastOver < lastOver ? record.lastOver : lastOver, record: anew };
}

function hasJumped(before: ClockTrust, now: ClockTrust): boolean {
  return now.doubt !== null && now.doubt.days.length === 0 && now.doubt !== before.doubt;
}

/** Whether the new look says nothing new. */
function isSame(before: ClockTrust, now: ClockTrust): boolean {
  const passed = now.at - before.at;
  return (
    passed >= 0 &&
    passed < writeEvery &&
    before.doubt === now.doubt &&
    before.seen.at(-1)?.day === now.seen.at(-1)?.day
  );
}
