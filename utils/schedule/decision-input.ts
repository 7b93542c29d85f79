import { dayNumber } from './rhythms/rhythm.ts';
import { type Window, windowAt, workingDay } from './rhythms/working-hours.ts';
import type { ScheduleState } from './state.ts';
import type { EpochMs, ScheduleSettings, Surroundings } from './types.ts';

/** What one decision looks at, beside the state that moves on as it goes. */
export type DecisionContext = {
  now: Temporal.ZonedDateTime;
  at: EpochMs;
  settings: ScheduleSettings;
  surroundings: Surroundings;
  /** The stretch of working time it is now, or null. */
  window: Window | null;
  /** The working day it is now, else the date. */
  day: string;
};

export function decisionContext(
  now: Temporal.ZonedDateTime,
  settings: ScheduleSettings,
  surroundings: Surroundings,
): DecisionContext {
  const window = windowAt(now, settings.hours);
  const day = workingDay(now, settings.hours);
  return { now, at: now.epochMilliseconds, settings, surroundings, window, day };
}

/** The day's number is reached. */
export function isFull(state: ScheduleState, { settings, day }: DecisionContext): boolean {
  return (state.shownByDay[day] ?? 0) >= dayNumber(settings, state.backOff.level, day);
}
