import type { Action } from './action.ts';
import { isFirstTabAhead, nextOccasion } from './after/occasion-times.ts';
import { takeOccasions } from './after/take-occasions.ts';
import { decisionContext } from './decision-input.ts';
import { type EndedNudge, tidied } from './ended-nudges.ts';
import { holdOrShow } from './holds/hold-or-show.ts';
import { longGapMs, observe } from './holds/observe.ts';
import { listenAt } from './holds/sound.ts';
import { landing, planned, takeDue } from './holds/take-due.ts';
import { occasionsKey } from './occasions.ts';
import { planFor } from './rhythms/plan.ts';
import { windowAt } from './rhythms/working-hours.ts';
import type { ScheduleState } from './state.ts';
import type { EpochMs, ScheduleSettings, Surroundings } from './types.ts';

export type { EndedNudge } from './ended-nudges.ts';

export type DecideInput = {
  now: Temporal.ZonedDateTime;
  settings: ScheduleSettings;
  state: ScheduleState;
  surroundings: Surroundings;
};

/**
 * `state` is the very object passed in when nothing changed: then nothing needs writing.
 * Write `state` before acting. For each of `ended`: record the outcome and clear its notification.
 * The badge shows a dot exactly when `state.dot` is set.
 */
export type Decision = { state: ScheduleState; action: Action; ended: readonly EndedNudge[] };

/**
 * The one place that says show, hold or let go. Call it when an alarm fires, at each heartbeat,
 * at the top of a worker start (after `recover`) unless `isQuiet`, and after settings changed.
 * Pure: the same input gives the same answer; running it twice on its own output shows nothing new.
 * On 'show': `state.intent` is set; show under `nudge.id`, then `markShown`.
 */
export function decide({ now, settings, state, surroundings }: DecideInput): Decision {
  const look = decisionContext(now, settings, surroundings);
  const ended: EndedNudge[] = [];
  const seen = observe(now, settings, state, surroundings);
  let next = takeDue(tidied(seen.state, look, ended), look, ended, state.seen?.at);
  next = takeOccasions(next, look, { ...seen, seenAt: state.seen?.at }, ended);
  if (seen.callEnded) next = landing(next, look, seen.callEnded.since);
  const judged = holdOrShow(next, look, ended);
  // What was let go may have moved the count of "every N minutes"; what is used up asks for a draw.
  next = planned(judged.state, look);
  return { state: next, action: withWake(judged.action, { now, settings, state: next }), ended };
}

/** The next planned time of this state; a held nudge is looked at again by `decide`. */
export function wakeAt(state: ScheduleState): EpochMs | null {
  const moments = [state.plan?.moments[0], state.later?.nudge.plannedAt, state.due?.releaseAt];
  const known = moments.filter((moment) => moment != null);
  return known.length > 0 ? Math.min(...known) : null;
}

/** Where the named alarm belongs: the next planned time, or a look at the sound before it. */
export function alarmAt({
  now,
  settings,
  state,
}: Omit<DecideInput, 'surroundings'>): EpochMs | null {
  const at = now.epochMilliseconds;
  const listen = windowAt(now, settings.hours) ? listenAt(state, settings, at) : null;
  const occasion = nextOccasion({ now, settings, state })?.at ?? null;
  const times = [wakeAt(state), listen, occasion].filter((time) => time !== null);
  return times.length > 0 ? Math.min(...times) : null;
}

function withWake(action: Action, scene: Omit<DecideInput, 'surroundings'>): Action {
  const next = alarmAt(scene);
  if (action.kind !== 'hold') return { ...action, wakeAt: next };
  return next === null ? action : { ...action, wakeAt: Math.min(action.wakeAt, next) };
}

/**
 * True when a start has nothing to do: nothing due, open, put off till now or intended, the plan
 * fits the settings and zone, and the last look is recent. `wakeAt` is where the alarm must stand.
 */
export function isQuiet({ now, settings, state }: Omit<DecideInput, 'surroundings'>): {
  quiet: boolean;
  wakeAt: EpochMs | null;
} {
  const at = now.epochMilliseconds;
  const next = alarmAt({ now, settings, state });
  const { seen } = state;
  const quiet =
    seen !== null &&
    seen.zone === now.timeZoneId &&
    seen.at <= at &&
    at - seen.at <= longGapMs &&
    !state.due &&
    !state.intent &&
    !state.open &&
    !state.away &&
    (next === null || next > at) &&
    state.after.key === occasionsKey(settings.after) &&
    !isFirstTabAhead({ now, settings, state }) &&
    planFor(now, settings, state).plan === state.plan;
  return { quiet, wakeAt: next };
}
