import { noticeClock } from '../clock.ts';
import { minute } from '../rhythms/rhythm.ts';
import type { ScheduleState } from '../state.ts';
import {
  awayAfterSeconds,
  heartbeatMinutes,
  type ScheduleSettings,
  type Surroundings,
} from '../types.ts';
import { recordSound } from './sound.ts';

/** Three heartbeats missed: the machine slept, the browser was closed, or the clock was set on. */
export const longGapMs = 3 * heartbeatMinutes * minute;
/**
 * How a look ended: the state with what was seen, whether a call seems to have just ended, and
 * whether somebody has just come back.
 */
export type Observed = {
  state: ScheduleState;
  callEnded: { since: number } | null;
  cameBack: boolean;
};

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
  const { back } = state;
  state = seeAway(state, at, surroundings, slept ? (given.seen?.at ?? at) : null);
  const cameBack = state.back !== back;
  const heard = recordSound(state.sound, at, surroundings.audible);
  if (heard.sound !== state.sound) state = { ...state, sound: heard.sound };
  state = seeFullScreen(state, at, surroundings.fullScreen);
  const seen = given.seen;
  if (
    !seen ||
    Math.abs(at - seen.at) >= minute ||
    seen.zone !== now.timeZoneId ||
    state !== given
  ) {
    state = { ...state, seen: { at, zone: now.timeZoneId } };
  }
  return { state, callEnded: heard.callEnded, cameBack };
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

function seeFullScreen(state: ScheduleState, at: number, fullScreen: boolean): ScheduleState {
  if (fullScreen === (state.fullScreen !== null)) return state;
  return { ...state, fullScreen: fullScreen ? { since: at } : null };
}
