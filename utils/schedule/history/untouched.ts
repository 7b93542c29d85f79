import { restored } from '../back-off.ts';
import { minute } from '../rhythms/rhythm.ts';
import type { ScheduleState } from '../state.ts';
import type { EpochMs } from '../types.ts';

/**
 * What follows from nudges that nobody touches, whether they were seen or not. Nobody can tell in
 * most browsers, so it is slow and mild: after ten working days half as often, never only the dot.
 */
const daysUntilHalf = 10;
const day = 24 * 60 * minute;
/** At only the dot, one notification is tried again after a week, then every two weeks. */
const tryAfterMs = { first: 7 * day, next: 14 * day };
/** Desktops take an untouched notification away after a fixed time: no hand is that even. */
const sameTimeMs = 700;
const closesKept = 3;
/** Quicker than any desktop takes one away, and slower than one that shows none: that is a hand. */
const byHandMs = { from: 400, to: 3_500 };

/** A nudge came into view on this working day, with the person there. */
export function shownUntouched(state: ScheduleState, workingDay: string): ScheduleState {
  if (state.away || state.untouchedDays.includes(workingDay)) return state;
  return { ...state, untouchedDays: [...state.untouchedDays, workingDay].slice(-daysUntilHalf) };
}

/** The person touched something of ours: both counts begin anew. The rhythm stays as it is. */
export function touched(state: ScheduleState): ScheduleState {
  if (state.untouchedDays.length === 0 && state.backOff.ignored === 0) return state;
  return { ...state, untouchedDays: [], backOff: { ...state.backOff, ignored: 0 } };
}

/** Back to the rhythm that was chosen, by hand. */
export function rhythmRestored(state: ScheduleState): ScheduleState {
  return { ...touched(state), backOff: restored(state.backOff), dotOnly: null };
}

/** What time has brought about by `at`, on the working day it is then. */
export function backedOff(given: ScheduleState, at: EpochMs, workingDay: string): ScheduleState {
  let state = given;
  const { level } = state.backOff;
  const isOver =
    state.untouchedDays.length >= daysUntilHalf && !state.untouchedDays.includes(workingDay);
  if (level === 'full' && isOver) {
    state = { ...state, untouchedDays: [], backOff: { ...state.backOff, level: 'half' } };
  }
  if (level === 'dotOnly' && !state.dotOnly)
    state = { ...state, dotOnly: { since: at, triedAt: null } };
  if (level !== 'dotOnly' && state.dotOnly) state = { ...state, dotOnly: null };
  return state;
}

/** Whether a notification is tried at `at`, though only the dot is left. */
export function mayTry({ dotOnly }: ScheduleState, at: EpochMs): boolean {
  if (!dotOnly) return false;
  const { since, triedAt } = dotOnly;
  return triedAt === null ? at - since >= tryAfterMs.first : at - triedAt >= tryAfterMs.next;
}

/**
 * Whether a close after `forMs` was the desktop's own, whatever the browser says about by whom: the
 * one before was closed after the very same time, and not as quickly as a hand does it.
 */
export function closedByItself({ closes }: ScheduleState, forMs: number): boolean {
  if (byHandMs.from <= forMs && forMs < byHandMs.to) return false;
  return closes.some((before) => Math.abs(before - forMs) <= sameTimeMs);
}

/** Remembers after which time a notification was closed. */
export function withClose(state: ScheduleState, forMs: number): ScheduleState {
  return { ...state, closes: [...state.closes, Math.max(0, forMs)].slice(-closesKept) };
}
