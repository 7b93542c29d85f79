import { lastWeek } from '../rhythms/nudge-balance.ts';
import { workingDay } from '../rhythms/working-hours.ts';
import type { ScheduleState } from '../state.ts';
import type { EpochMs, ScheduleSettings, ShownAs } from '../types.ts';
import { shownUntouched } from './untouched.ts';

/** More than anybody lives through between two settings of a clock. */
const daysKept = 20;

/**
 * The intent was carried out: `as` tells what really appeared. What counts is counted here, once:
 * without an intent nothing happens. A nudge nothing could show is no open one; the dot is still
 * set, as the new-tab card shows it where the icon is hidden.
 */
export function withShown(
  state: ScheduleState,
  scene: { now: Temporal.ZonedDateTime; settings: ScheduleSettings },
  { as, at }: { as: ShownAs; at: EpochMs },
): ScheduleState {
  if (!state.intent) return state;
  const { nudge, counts } = state.intent;
  const byHand = nudge.origin === 'sent';
  const next: ScheduleState = {
    ...state,
    intent: null,
    open: as === 'none' ? null : { nudge, shownAt: at, as },
    dot: as === 'notification' ? null : { id: nudge.id, since: at },
  };
  if (byHand) return next;
  const { element, wording } = nudge;
  const seen = as !== 'none';
  // A start may record it late: it counts for the day it was shown on.
  const { timeZoneId } = scene.now;
  const shownAt = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZoneId);
  const day = workingDay(shownAt, scene.settings.hours);
  const shown = (state.shownByDay[day] ?? 0) + 1;
  return {
    ...(seen ? shownUntouched(next, day) : next),
    countedAt: at,
    lastShown: seen ? { id: nudge.id, at, as } : state.lastShown,
    letGoRow: seen ? null : state.letGoRow,
    worded: seen ? [...lastWeek(state.worded, at), { at, element, wording }] : state.worded,
    shownByDay: counts ? latest({ ...state.shownByDay, [day]: shown }) : state.shownByDay,
  };
}

/** The ones counted last; not those nearest to today, as today may be what the clock got wrong. */
function latest(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).slice(-daysKept));
}
