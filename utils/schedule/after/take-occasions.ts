import type { DecisionContext } from '../decision-input.ts';
import { dropDueNudges, dropNudge, type EndedNudge } from '../ended-nudges.ts';
import type { Observed } from '../holds/observe.ts';
import { graceMs } from '../holds/take-due.ts';
import { occasionsKey } from '../occasions.ts';
import { restAt } from '../rest.ts';
import { makeNudge } from '../rhythms/nudge-balance.ts';
import { minute } from '../rhythms/rhythm.ts';
import { windowsOf } from '../rhythms/working-hours.ts';
import type { Due, ScheduleState } from '../state.ts';
import type { EpochMs, Nudge, Occasion } from '../types.ts';
import { cameOn, isSkippedDay, passedOccasions, withCome } from './occasion-times.ts';

/** What just was is a moment only for so long: a pause after a call is none half an hour later. */
const momentMs = 15 * minute;
/** Before the hours only this long an absence makes a first tab of the day. */
const nightMs = 3 * 60 * minute;

type Seen = Pick<Observed, 'callEnded' | 'cameBack'> & { seenAt: EpochMs | undefined };
type Came = { occasion: Occasion; at: EpochMs; deadline: EpochMs; hold?: Due['hold'] };

/**
 * Pauses after something: what has come by now becomes due. One that waits already serves for both,
 * so there are never two. They count for no number, as the person chose them one by one.
 */
export function takeOccasions(
  given: ScheduleState,
  look: DecisionContext,
  seen: Seen,
  ended: EndedNudge[],
): ScheduleState {
  const key = occasionsKey(look.settings.after);
  const isNew = given.after.key !== key;
  let state = isNew ? { ...given, after: { ...given.after, key } } : given;
  if (key === '') return state;
  // What was before the wish is not made up for.
  if (isNew && look.window) state = withCome(state, look.day, 'firstTab');
  const since = isNew ? look.at : Math.min(seen.seenAt ?? look.at, look.at);
  for (const one of passedOccasions({ ...look, state }, since)) {
    state = withCome(state, one.day, one.token);
    const deadline = one.at + graceMs(look.settings);
    state = offer(state, look, one.day, { ...one, deadline }, ended);
  }
  state = firstTab(state, look, seen, ended);
  state = afterBreak(state, look, seen, ended);
  return afterCall(state, look, seen, ended);
}

function firstTab(
  state: ScheduleState,
  look: DecisionContext,
  { cameBack }: Seen,
  ended: EndedNudge[],
): ScheduleState {
  const { at, day, settings, surroundings, window } = look;
  if (!settings.after.on.includes('firstTab') || surroundings.idle !== 'active') return state;
  if (cameOn(state, day, 'firstTab')) return state;
  const isMorning = cameBack && (state.back?.afterMs ?? 0) >= nightMs;
  if (!window && !(settings.after.outsideHours && isMorning)) return state;
  const marked = withCome(state, day, 'firstTab');
  const came = { occasion: 'firstTab', at, deadline: at + graceMs(settings) } as const;
  return offer(marked, look, day, came, ended);
}

function afterBreak(
  state: ScheduleState,
  look: DecisionContext,
  { cameBack }: Seen,
  ended: EndedNudge[],
): ScheduleState {
  const { at, day, settings, window } = look;
  const { on, breakMinutes } = settings.after;
  if (!on.includes('break') || !cameBack || !state.back || !window) return state;
  if (state.back.afterMs < breakMinutes * minute) return state;
  // A night is no break of the day it ends on.
  const [first] = windowsOf(Temporal.PlainDate.from(day), settings.hours, look.now.timeZoneId);
  if (!first || at - state.back.afterMs < first.start) return state;
  return moment(state, look, { occasion: 'break', at, deadline: at + momentMs }, ended);
}

function afterCall(
  state: ScheduleState,
  look: DecisionContext,
  { callEnded }: Seen,
  ended: EndedNudge[],
): ScheduleState {
  const { at, settings, window } = look;
  if (!settings.after.on.includes('call') || !callEnded || !window) return state;
  const hold = { reason: 'sound', since: callEnded.since } as const;
  return moment(state, look, { occasion: 'call', at, deadline: at + momentMs, hold }, ended);
}

/** The first of a day, or each one. */
function moment(
  state: ScheduleState,
  look: DecisionContext,
  came: Came,
  ended: EndedNudge[],
): ScheduleState {
  const { day, settings } = look;
  if (!settings.after.eachTime && cameOn(state, day, came.occasion)) return state;
  return offer(withCome(state, day, came.occasion), look, day, came, ended);
}

/** It becomes due, or what is due already stands for it too. */
function offer(
  state: ScheduleState,
  look: DecisionContext,
  day: string,
  came: Came,
  ended: EndedNudge[],
): ScheduleState {
  const { at } = look;
  const { occasion, deadline, hold = null } = came;
  if (restAt(state.rest, at) || isSkippedDay(state.backOff.level, day) || state.intent)
    return state;
  const { due } = state;
  if (due && at <= due.deadline) {
    const nudge = { ...due.nudge, occasion };
    return { ...state, due: { ...due, nudge, deadline: Math.max(due.deadline, deadline) } };
  }
  // What waits past its grace has an end of its own.
  const free = due ? dropDueNudges(state, due, at, due.hold?.reason ?? 'missed', ended) : state;
  const made = makeNudge(free, { at: came.at, origin: 'after', now: at });
  const nudge: Nudge = { ...made.nudge, occasion };
  if (at > deadline) return dropNudge(made.state, { nudge, at, reason: 'missed' }, ended);
  if (state.later) return dropNudge(made.state, { nudge, at, reason: 'later' }, ended);
  return { ...made.state, due: { nudge, counts: false, deadline, hold, releaseAt: null } };
}
