import { type Element, elements } from '../../practice/element.ts';
import { type Chance, chanceFrom } from '../chance.ts';
import type { ScheduleState } from '../state.ts';
import type { EpochMs, Nudge, Origin } from '../types.ts';

const week = 7 * 24 * 3600_000;

/**
 * How many wordings of a nudge there are: six a day, the most there can be, for seven days. A
 * locale file with another number takes the wording modulo its own.
 */
export const wordings = 42;

/**
 * The element a nudge made now favours: least used by finished pauses over the last seven days;
 * among equals the one least offered in that time; then by chance.
 */
function elementFor(state: ScheduleState, at: EpochMs, chance: Chance): Element {
  const counted = elements.map((element) => ({
    element,
    used: state.used.filter((use) => use.element === element && at - use.at < week).length,
    offered: state.worded.filter((one) => one.element === element && at - one.at < week).length,
    lot: chance.next(),
  }));
  counted.sort((a, b) => a.used - b.used || a.offered - b.offered || a.lot - b.lot);
  return counted[0]?.element ?? 'kindness';
}

/** A wording not shown within a week; where all were, the one shown longest ago. */
function wordingFor(state: ScheduleState, at: EpochMs, chance: Chance): number {
  const lastShown = new Map<number, EpochMs>();
  for (const one of state.worded) if (at - one.at < week) lastShown.set(one.wording, one.at);
  const rested = Array.from({ length: wordings }, (_, index) => index).filter(
    (index) => !lastShown.has(index),
  );
  const drawn = rested[Math.floor(chance.next() * rested.length)];
  if (drawn !== undefined) return drawn;
  return [...lastShown].sort((a, b) => a[1] - b[1])[0]?.[0] ?? 0;
}

/**
 * A new nudge, and the state that remembers it was made. Its id tells its planned time, and the
 * running number keeps it apart from one planned for the same time before the clock was set back.
 */
export function makeNudge(
  state: ScheduleState,
  plan: { at: EpochMs; origin: Origin; now: EpochMs },
): { nudge: Nudge; state: ScheduleState } {
  const chance = chanceFrom(state.seed);
  const made = state.made + 1;
  const nudge: Nudge = {
    id: `nudge-${plan.at}-${made}`,
    plannedAt: plan.at,
    origin: plan.origin,
    element: elementFor(state, plan.now, chance),
    wording: wordingFor(state, plan.now, chance),
    mayLater: plan.origin !== 'later',
  };
  return { nudge, state: { ...state, made, seed: chance.seed() } };
}

/** Only the last week counts, and a broken clock must not make the lists grow. */
export function lastWeek<T extends { at: EpochMs }>(list: readonly T[], now: EpochMs): T[] {
  return list.filter((one) => now - one.at < week).slice(-300);
}
