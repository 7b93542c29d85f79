import { type TimedOccasion, withCome } from './after/occasion-times.ts';
import { makeNudge } from './rhythms/nudge-balance.ts';
import { minute } from './rhythms/rhythm.ts';
import { isSameWorkingDay, windowAt } from './rhythms/working-hours.ts';
import type { ScheduleState } from './state.ts';
import type { EpochMs, Occasion, ScheduleSettings } from './types.ts';

/**
 * Makes the nudge that stands in for one put off: `laterMinutes` after `from`, once. Where the
 * hours are over by then none is made, so that nobody is told of a time at which nothing comes.
 * @param counts whether it still has to count for the day's number
 * @param occasion what it comes after, which it does when it was put off, too
 */
export function snooze(
  state: ScheduleState,
  scene: { now: Temporal.ZonedDateTime; settings: ScheduleSettings },
  { from, counts, occasion }: { from: EpochMs; counts: boolean; occasion?: Occasion | undefined },
): ScheduleState {
  const { now, settings } = scene;
  const at = from + settings.laterMinutes * minute;
  const then = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(now.timeZoneId);
  if (!windowAt(then, settings.hours)) return state;
  const made = makeNudge(state, { at, origin: 'later', now: now.epochMilliseconds });
  const nudge = occasion === undefined ? made.nudge : { ...made.nudge, occasion };
  return { ...made.state, later: { nudge, counts, rhythm: settings.rhythm } };
}

/** What would come by the clock comes later, and not as well. One of another day is too far away. */
export function snoozeOccasion(
  state: ScheduleState,
  scene: { now: Temporal.ZonedDateTime; settings: ScheduleSettings },
  { at, day, token, occasion }: TimedOccasion,
): ScheduleState {
  if (!isSameWorkingDay(at, scene.now, scene.settings.hours)) return state;
  const next = snooze(state, scene, { from: at, counts: false, occasion });
  return next === state ? state : withCome(next, day, token);
}
