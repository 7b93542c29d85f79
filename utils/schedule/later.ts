import { makeNudge } from './rhythms/nudge-balance.ts';
import { minute } from './rhythms/rhythm.ts';
import { windowAt } from './rhythms/working-hours.ts';
import type { ScheduleState } from './state.ts';
import type { EpochMs, ScheduleSettings } from './types.ts';

/**
 * Makes the nudge that stands in for one put off: `laterMinutes` after `from`, once. Where the
 * hours are over by then none is made, so that nobody is told of a time at which nothing comes.
 * @param counts whether it still has to count for the day's number
 */
export function snooze(
  state: ScheduleState,
  scene: { now: Temporal.ZonedDateTime; settings: ScheduleSettings },
  { from, counts }: { from: EpochMs; counts: boolean },
): ScheduleState {
  const { now, settings } = scene;
  const at = from + settings.laterMinutes * minute;
  const then = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(now.timeZoneId);
  if (!windowAt(then, settings.hours)) return state;
  const made = makeNudge(state, { at, origin: 'later', now: now.epochMilliseconds });
  return { ...made.state, later: { nudge: made.nudge, counts, rhythm: settings.rhythm } };
}
