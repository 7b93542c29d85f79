import { restAt } from '../rest.ts';
import type { Plan, ScheduleState } from '../state.ts';
import type { EpochMs, ScheduleSettings } from '../types.ts';
import { plannable } from './free-gaps.ts';
import { gapMinutes, minute } from './rhythm.ts';
import { windowAt, windowsOf } from './working-hours.ts';

const daysAhead = 9;
/** When more than the interval has passed already (it was just made shorter), not at once. */
const soonMs = 2 * minute;

/**
 * The one next moment of "every N minutes", counted from the last pause, nudge, natural break or
 * rest, whichever came last. Null while nothing can be counted from: a nudge waits or is put off,
 * the person is on a natural break, or a rest has no end.
 */
export function nextInterval(
  now: Temporal.ZonedDateTime,
  settings: ScheduleSettings,
  state: ScheduleState,
  settingsKey: string,
): Plan | null {
  const at = now.epochMilliseconds;
  if (state.due || state.intent || state.later || onBreak(settings, state, at)) return null;
  const rest = restAt(state.rest, at);
  if (rest && rest.until === null) return null;
  const from = countedFrom(settings, state, rest?.until ?? null);
  const key = `${settingsKey}/${from ?? 'start'}`;
  if (state.plan?.key === key && state.plan.moments.length > 0) return state.plan;
  const gap = gapMinutes(settings, state.backOff.level) * minute;
  // The very first count starts now, or with the hours when they are still to come.
  const start = from ?? (windowAt(now, settings.hours) ? at : Number.NEGATIVE_INFINITY);
  const earliest = Math.max(start + gap, at + soonMs);
  let day = now.toPlainDate().subtract({ days: 1 });
  for (let ahead = 0; ahead <= daysAhead; ahead++, day = day.add({ days: 1 })) {
    const windows = windowsOf(day, settings.hours, now.timeZoneId);
    const first = windows[0];
    if (!first) continue;
    const length = windows.reduce((sum, { start, end }) => sum + end - start, 0);
    // The day's first comes N minutes into it, or half way where the day is shorter than that.
    const lower = Math.max(earliest, first.start + Math.min(gap, length / 2));
    for (const { start, end } of windows.map(plannable)) {
      const moment = Math.ceil(Math.max(lower, start));
      if (moment < end) return { key, day: day.toString(), moments: [moment] };
    }
  }
  return null;
}

/** Away long enough that coming back will start the count anew. */
export function onBreak(settings: ScheduleSettings, state: ScheduleState, at: EpochMs): boolean {
  return (
    state.away !== null && at - state.away.since >= settings.every.naturalBreakMinutes * minute
  );
}

function countedFrom(
  settings: ScheduleSettings,
  state: ScheduleState,
  restUntil: EpochMs | null,
): EpochMs | null {
  const { back } = state;
  const natural = back && back.afterMs >= settings.every.naturalBreakMinutes * minute;
  const stamps = [state.countedAt, state.lastPauseAt, natural ? back.at : null, restUntil];
  const known = stamps.filter((stamp) => stamp !== null);
  return known.length > 0 ? Math.max(...known) : null;
}
