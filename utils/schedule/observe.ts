import { noticeClock } from './clock.ts';
import { minute } from './rhythm.ts';
import type { ScheduleState } from './state.ts';
import {
  awayAfterSeconds,
  heartbeatMinutes,
  type ScheduleSettings,
  type Surroundings,
} from './types.ts';
import { workingDay } from './working-hours.ts';

/** Three heartbeats missed: the machine slept, the browser was closed, or the clock was set on. */
export const longGapMs = 3 * heartbeatMinutes * minute;
/** Sound is over after this much quiet: a pause between two sentences is not the end of a call. */
export const quietMs = 2 * minute;
/** Sound or full screen for longer than this stops holding for the day. */
const exemptAfterMs = 120 * minute;
/** Sound seen over at least this long was there at two heartbeats in a row. */
const landingAfterMs = 4 * minute;

/** How a look ended: the state with what was seen, and whether a call seems to have just ended. */
export type Observed = { state: ScheduleState; callEnded: { since: number } | null };

/** Takes in the clock and the surroundings. The same state object when nothing is new. */
export function observe(
  now: Temporal.ZonedDateTime,
  settings: ScheduleSettings,
  given: ScheduleState,
  surroundings: Surroundings,
): Observed {
  const at = now.epochMilliseconds;
  const slept = given.seen !== null && at - given.seen.at > longGapMs;
  let state = noticeClock(now, settings, given);
  if (slept) state = { ...state, sound: null, fullScreen: null };
  state = seeAway(state, at, surroundings, slept ? (given.seen?.at ?? at) : null);
  const heard = seeSound(state, at, surroundings.audible);
  state = seeFullScreen(heard.state, at, surroundings.fullScreen);
  state = exempted(now, settings, state);
  const seen = given.seen;
  if (
    !seen ||
    Math.abs(at - seen.at) >= minute ||
    seen.zone !== now.timeZoneId ||
    state !== given
  ) {
    state = { ...state, seen: { at, zone: now.timeZoneId } };
  }
  return { state, callEnded: heard.callEnded };
}

/** @param sleptFrom when the machine was last seen before a long gap, or null */
function seeAway(
  state: ScheduleState,
  at: number,
  { idle }: Surroundings,
  sleptFrom: number | null,
): ScheduleState {
  if (idle !== 'active') {
    if (state.away) return state;
    // Firefox never says locked, and idle is known only this long after the last touch.
    const since = sleptFrom ?? (idle === 'idle' ? at - awayAfterSeconds * 1000 : at);
    return { ...state, away: { since } };
  }
  const since = state.away?.since ?? sleptFrom;
  if (since === null) return state;
  return { ...state, away: null, back: { at, afterMs: at - since } };
}

function seeSound(state: ScheduleState, at: number, audible: boolean): Observed {
  const { sound } = state;
  if (audible) {
    const next = { since: sound?.since ?? at, last: at, quietSince: null };
    return { state: { ...state, sound: next }, callEnded: null };
  }
  if (!sound) return { state, callEnded: null };
  if (sound.quietSince === null) {
    return { state: { ...state, sound: { ...sound, quietSince: at } }, callEnded: null };
  }
  if (at - sound.quietSince < quietMs) return { state, callEnded: null };
  const long = sound.last - sound.since >= landingAfterMs;
  return { state: { ...state, sound: null }, callEnded: long ? { since: sound.since } : null };
}

function seeFullScreen(state: ScheduleState, at: number, fullScreen: boolean): ScheduleState {
  if (fullScreen === (state.fullScreen !== null)) return state;
  return { ...state, fullScreen: fullScreen ? { since: at } : null };
}

function exempted(
  now: Temporal.ZonedDateTime,
  settings: ScheduleSettings,
  state: ScheduleState,
): ScheduleState {
  const at = now.epochMilliseconds;
  let next = state;
  for (const kind of ['sound', 'fullScreen'] as const) {
    const since = state[kind]?.since;
    if (since === undefined || at - since < exemptAfterMs) continue;
    const day = workingDay(now, settings.hours);
    if (next.exempt[kind] !== day) next = { ...next, exempt: { ...next.exempt, [kind]: day } };
  }
  return next;
}
