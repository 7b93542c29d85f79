import { type Rest, restEnd } from './rest.ts';
import { restDayEnd } from './rest-day.ts';
import type { ClockNotice, ScheduleState } from './state.ts';
import type { EpochMs, ScheduleSettings } from './types.ts';

/** A clock that goes back by less is being corrected, not set. */
const smallestJumpMs = 60_000;
/** Set back by more than this, today is planned anew: the stored plan may lie a day away. */
const replanAfterMs = 3 * 3600_000;
const noticesKept = 10;

/**
 * What follows from a changed zone or a clock set back since the last look; the same state when
 * neither happened. A clock set forward looks like sleep and is handled as sleep.
 */
export function noticeClock(
  now: Temporal.ZonedDateTime,
  settings: ScheduleSettings,
  state: ScheduleState,
): ScheduleState {
  if (!state.seen) return state;
  const at = now.epochMilliseconds;
  const byMs = state.seen.at - at;
  let next = state;
  if (byMs > smallestJumpMs) {
    next = noticed(setBack(now, byMs, settings, next), { at, kind: 'clockBack', byMs });
  }
  const from = state.seen.zone;
  const to = now.timeZoneId;
  // The plan's fingerprint holds the zone, so the hours follow the new local time by themselves.
  if (from !== to) {
    const rest = next.rest && { ...next.rest, until: untilIn(next.rest, now, settings) };
    next = noticed({ ...next, rest }, { at, kind: 'zone', from, to });
  }
  return next;
}

/** A rest until a day ends as that day begins where the person is now. */
function untilIn(
  rest: Rest,
  now: Temporal.ZonedDateTime,
  { hours }: ScheduleSettings,
): EpochMs | null {
  return rest.day === undefined ? rest.until : restDayEnd(rest.day, now.timeZoneId, hours);
}

function noticed(state: ScheduleState, notice: ClockNotice): ScheduleState {
  return { ...state, notices: [...state.notices, notice].slice(-noticesKept) };
}

/**
 * Stamps of things past may not lie in the future: they count as just now, which only ever makes us
 * wait longer. Times to come move with the clock, so that what was 10 minutes away still is.
 */
function setBack(
  now: Temporal.ZonedDateTime,
  byMs: number,
  settings: ScheduleSettings,
  state: ScheduleState,
): ScheduleState {
  const at = now.epochMilliseconds;
  const past = (moment: EpochMs) => Math.min(moment, at);
  const pastOrNull = (moment: EpochMs | null) => (moment === null ? null : past(moment));
  const since = <T extends { since: EpochMs }>(one: T | null) =>
    one && { ...one, since: past(one.since) };
  const stamped = <T extends { at: EpochMs }>(one: T | null) => one && { ...one, at: past(one.at) };
  const { due, later, rest, open, sound, backOff } = state;
  return {
    ...state,
    plan: byMs > replanAfterMs ? null : state.plan,
    due: due && {
      ...due,
      nudge: { ...due.nudge, plannedAt: past(due.nudge.plannedAt) },
      deadline: due.deadline - byMs,
      hold: since(due.hold),
      releaseAt: due.releaseAt === null ? null : due.releaseAt - byMs,
    },
    later: later && {
      ...later,
      nudge: { ...later.nudge, plannedAt: later.nudge.plannedAt - byMs },
    },
    intent: stamped(state.intent),
    open: open && { ...open, shownAt: past(open.shownAt) },
    dot: since(state.dot),
    rest: rest && { ...rest, since: past(rest.since), until: restSetBack() },
    lastShown: stamped(state.lastShown),
    countedAt: pastOrNull(state.countedAt),
    lastPauseAt: pastOrNull(state.lastPauseAt),
    lastHeld: stamped(state.lastHeld),
    lastLetGo: stamped(state.lastLetGo),
    lastLeft: stamped(state.lastLeft),
    away: since(state.away),
    back: stamped(state.back),
    sound: sound && {
      ...sound,
      since: past(sound.since),
      last: past(sound.last),
      quietSince: pastOrNull(sound.quietSince),
    },
    fullScreen: since(state.fullScreen),
    dotOnly: state.dotOnly && {
      since: past(state.dotOnly.since),
      triedAt: pastOrNull(state.dotOnly.triedAt),
    },
    backOff: { ...backOff, knownSeenAt: pastOrNull(backOff.knownSeenAt) },
    used: state.used.map((one) => ({ ...one, at: past(one.at) })),
    worded: state.worded.map((one) => ({ ...one, at: past(one.at) })),
  };

  function restSetBack(): EpochMs | null {
    if (!rest || rest.until === null) return null;
    if (rest.day !== undefined) return untilIn(rest, now, settings);
    const whole = restEnd(rest.choice, now, settings.hours) ?? rest.until;
    // Minutes still to go stay what they were; a day or a week ends by the new clock.
    return Math.min(rest.until, whole, timed(rest.choice) ? rest.until - byMs : whole);
  }
}

function timed(choice: string): boolean {
  return choice === '15min' || choice === '1h' || choice === '2h';
}
