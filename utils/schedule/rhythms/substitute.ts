import { chanceFrom } from '../chance.ts';
import type { DecisionContext } from '../decision-input.ts';
import type { Plan, ScheduleState } from '../state.ts';
import { type EpochMs, type LetGoReason, switchableHolds } from '../types.ts';
import { leastApartMs, momentAt, plannable } from './free-gaps.ts';
import { dayNumber, gapMinutes, minute } from './rhythm.ts';
import { type Window, windowsOf } from './working-hours.ts';

/** Not right after the one that was let go: what held it is likely still there. */
const notBeforeMs = 10 * minute;

type Stretch = Pick<Window, 'start' | 'end'>;

/**
 * A nudge of "a few a day" was let go for a hold: another one is planned for the rest of that working
 * day, anywhere the gap leaves room, so that a day of calls still brings what was chosen. As many a
 * day as the day has nudges, and never more than its number. The same state where there is no room.
 */
export function withSubstitute(
  state: ScheduleState,
  { now, at, settings }: Pick<DecisionContext, 'now' | 'at' | 'settings'>,
  reason: LetGoReason,
): ScheduleState {
  const { plan } = state;
  if (settings.rhythm !== 'few' || !plan || !switchableHolds.some((hold) => hold === reason)) {
    return state;
  }
  const number = dayNumber(settings, state.backOff.level, plan.day);
  const tried = plan.substitutes ?? 0;
  const shown = state.shownByDay[plan.day] ?? 0;
  if (tried >= number || shown + plan.moments.length >= number) return state;
  const gap = gapMinutes(settings, state.backOff.level) * minute;
  const free = freeStretches(plan, state, settings.hours, now.timeZoneId, at, gap);
  const length = free.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length <= 0) return state;
  const chance = chanceFrom(state.seed);
  const moment = momentAt(free, Math.floor(chance.between(0, length)));
  const moments = [...plan.moments, moment].sort((a, b) => a - b);
  return {
    ...state,
    plan: { ...plan, moments, substitutes: tried + 1 },
    seed: chance.seed(),
  };
}

/** What is left of the working day, less the gap around everything shown or planned. */
function freeStretches(
  plan: Plan,
  state: ScheduleState,
  hours: DecisionContext['settings']['hours'],
  zone: string,
  at: EpochMs,
  gap: number,
): Stretch[] {
  const apart = leastApartMs(gap);
  const last = Math.max(state.lastShown?.at ?? 0, state.lastPauseAt ?? 0);
  const earliest = Math.max(at + notBeforeMs, last + apart);
  const taken = [...plan.moments, ...(state.later ? [state.later.nudge.plannedAt] : [])];
  let free = windowsOf(Temporal.PlainDate.from(plan.day), hours, zone)
    .map(plannable)
    .map(({ start, end }): Stretch => ({ start: Math.max(start, earliest), end }));
  for (const moment of taken) {
    free = free.flatMap(({ start, end }) => [
      { start, end: Math.min(end, moment - apart) },
      { start: Math.max(start, moment + apart), end },
    ]);
  }
  return free.filter(({ start, end }) => start < end);
}
