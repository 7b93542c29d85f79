import { type DecisionContext, isFull } from '../decision-input.ts';
import { dropDueNudges, dropNudge, type EndedNudge } from '../ended-nudges.ts';
import { restAt } from '../rest.ts';
import { makeNudge } from '../rhythms/nudge-balance.ts';
import { planFor } from '../rhythms/plan.ts';
import { gapMinutes, minute } from '../rhythms/rhythm.ts';
import type { ScheduleState } from '../state.ts';
import type { EpochMs, Nudge, ScheduleSettings } from '../types.ts';

/** An alarm may be this late without anything being wrong: no grace is shorter. */
const shortestGraceMs = 5 * minute;

/** Set times that passed unseen are told one by one for so long; further back they are history. */
const lookBackMs = 24 * 60 * minute;

/**
 * What became due by now, from the plan or put off: at most one stays, the newest.
 * @param seenAt when the worker looked before this: the next day is planned from there
 */
export function takeDue(
  given: ScheduleState,
  look: DecisionContext,
  ended: EndedNudge[],
  seenAt: EpochMs = look.at,
): ScheduleState {
  const { at } = look;
  const since = Math.max(Math.min(seenAt, at), at - lookBackMs);
  let state = planned(given, look, since);
  for (;;) {
    const passed = state.plan?.moments.filter((moment) => moment <= at) ?? [];
    if (!state.plan || passed.length === 0) break;
    const moments = state.plan.moments.slice(passed.length);
    state = { ...state, plan: { ...state.plan, moments } };
    for (const plannedAt of passed) {
      const made = makeNudge(state, { at: plannedAt, origin: 'rhythm', now: at });
      state = becomeDue(made.state, made.nudge, true, look, ended);
    }
    // The day that is used up may not have been the last one that went by.
    state = planned(state, look, since);
  }
  if (state.later && state.later.nudge.plannedAt <= at) {
    const { nudge, counts } = state.later;
    state = becomeDue({ ...state, later: null }, nudge, counts, look, ended);
  }
  return state;
}

/** The state with the plan that fits it; the same object when the stored one does. `since`: see planFor. */
export function planned(
  state: ScheduleState,
  scene: { now: Temporal.ZonedDateTime; settings: ScheduleSettings },
  since?: EpochMs,
): ScheduleState {
  const { plan, seed } = planFor(scene.now, scene.settings, state, since);
  return plan === state.plan && seed === state.seed ? state : { ...state, plan, seed };
}

/** A newly due nudge takes the place of one that still waits; one put off stands in for it. */
function becomeDue(
  state: ScheduleState,
  planned: Nudge,
  counts: boolean,
  { at, settings }: DecisionContext,
  ended: EndedNudge[],
): ScheduleState {
  if (state.later) return dropNudge(state, { nudge: planned, at, reason: 'later' }, ended);
  const { due } = state;
  // What it stands in for came after something; so does this one.
  const occasion = due && at <= due.deadline ? due.nudge.occasion : undefined;
  const nudge = occasion === undefined ? planned : { ...planned, occasion };
  const cleared = due
    ? dropDueNudges(state, due, at, due.hold?.reason ?? olderReason(due, at), ended)
    : state;
  const deadline = nudge.plannedAt + graceMs(settings);
  return { ...cleared, due: { nudge, counts, deadline, hold: null, releaseAt: null } };
}

function olderReason(due: { deadline: EpochMs }, at: EpochMs): 'missed' | 'replaced' {
  return at > due.deadline ? 'missed' : 'replaced';
}

/** How long a due nudge may wait, in milliseconds. */
export function graceMs(settings: ScheduleSettings): number {
  return Math.max(settings.graceMinutes * minute, shortestGraceMs);
}

/** A call has just ended: a pause is offered, once a day, in place of the next planned one. */
export function landing(
  state: ScheduleState,
  look: DecisionContext,
  since: EpochMs,
): ScheduleState {
  const { at, day, settings } = look;
  if (!settings.landing || settings.rhythm === 'asked' || !look.window) return state;
  if (state.landedOn === day || state.due || state.later || state.intent) return state;
  if (restAt(state.rest, at) || isFull(state, look)) return state;
  const gap = gapMinutes(settings, state.backOff.level) * minute;
  const last = Math.max(state.lastShown?.at ?? 0, state.lastPauseAt ?? 0);
  if (at - last < gap) return state;
  const made = makeNudge(state, { at, origin: 'landing', now: at });
  const { plan } = made.state;
  const replaces = settings.rhythm === 'few' && plan?.day === day;
  return {
    ...made.state,
    landedOn: day,
    plan: replaces ? { ...plan, moments: plan.moments.slice(1) } : plan,
    due: {
      nudge: made.nudge,
      counts: true,
      deadline: at + graceMs(settings),
      hold: { reason: 'sound', since },
      releaseAt: null,
    },
  };
}
