import type { Action } from '../action.ts';
import { chanceFrom } from '../chance.ts';
import { type DecisionContext, isFull } from '../decision-input.ts';
import { dropDueNudges, type EndedNudge, endOpenNudges } from '../ended-nudges.ts';
import { mayTry } from '../history/untouched.ts';
import { isUnwished, mayComeOutside } from '../occasions.ts';
import { restAt } from '../rest.ts';
import { minute } from '../rhythms/rhythm.ts';
import { withSubstitute } from '../rhythms/substitute.ts';
import type { Due, ScheduleState } from '../state.ts';
import type { EpochMs, HoldReason, LetGoReason, ShownAs } from '../types.ts';
import { type Hold, holdNow, releaseAfterMs } from './holds.ts';
import { longGapMs } from './observe.ts';
import { soundOverAt } from './sound.ts';

export type HoldDecision = { state: ScheduleState; action: Action };

/** While a due nudge is held the surroundings are looked at this often. */
const lookAgainMs = minute;
/** So little missing to the gap is a late alarm or the pause itself, not a break to wait for. */
const nearlyMs = minute;

const nothing = { kind: 'none', wakeAt: null } as const;

/** Show, hold or let go what is due. */
export function holdOrShow(
  state: ScheduleState,
  look: DecisionContext,
  ended: EndedNudge[],
): HoldDecision {
  const { due } = state;
  if (!due || state.intent) return { state, action: nothing };
  const late = tooLate(state, look, due);
  if (late) return dropped(state, look, due, late, ended);
  const hold = holdNow({ ...look, state }, look.surroundings, due);
  if (hold) return holdBack(state, look, due, hold, ended);
  if (due.hold && due.releaseAt === null) {
    const reason = due.hold.reason;
    const endsAt = reason === 'away' && state.back ? state.back.at : look.at;
    // Two minutes were quiet already, and the next call may be near: no better moment will come.
    if (reason === 'sound' && !state.sound) return show(state, look, due, ended);
    return holdBack(state, look, due, { reason, endsAt }, ended);
  }
  if (due.releaseAt !== null && look.at < due.releaseAt) {
    const action = due.hold ? holdAction(due, due.hold, due.releaseAt) : nothing;
    return { state, action };
  }
  return show(state, look, due, ended);
}

/** Why it can come no more, or null. What held it is the truer reason than the clock. */
function tooLate(state: ScheduleState, look: DecisionContext, due: Due): LetGoReason | null {
  const { at, settings, window } = look;
  if (restAt(state.rest, at)) return 'rest';
  const { origin } = due.nudge;
  const isOwn = origin === 'later' || origin === 'after';
  if (settings.rhythm === 'asked' && !isOwn) return 'replanned';
  if (isUnwished(due.nudge, settings.after)) return 'replanned';
  if (at > due.deadline) return due.hold?.reason ?? 'missed';
  if (!window && !mayComeOutside(due.nudge, settings.after)) {
    return due.hold?.reason ?? (at - due.nudge.plannedAt > longGapMs ? 'missed' : 'outsideHours');
  }
  return due.counts && isFull(state, look) ? 'enough' : null;
}

/**
 * Keeps it back. Where the hold's end is known, the time it comes is drawn once: 2 to 5 minutes
 * after that end, sooner in that span where its grace or the hours leave no more, and never when
 * they leave less.
 */
function holdBack(
  state: ScheduleState,
  look: DecisionContext,
  due: Due,
  hold: Hold,
  ended: EndedNudge[],
): HoldDecision {
  const since = due.hold?.reason === hold.reason ? due.hold.since : look.at;
  const kept = { reason: hold.reason, since };
  if (hold.endsAt === null) {
    return remembered(state, look, { ...due, hold: kept, releaseAt: null }, kept, nextLook());
  }
  if (due.hold?.reason === hold.reason && due.releaseAt !== null && due.releaseAt > hold.endsAt) {
    return remembered(state, look, due, kept, due.releaseAt);
  }
  const isFree = !look.window && mayComeOutside(due.nudge, look.settings.after);
  const limit = isFree ? due.deadline : Math.min(due.deadline, (look.window?.end ?? 0) - 1);
  const isGap = hold.reason === 'recentNudge' || hold.reason === 'recentPause';
  const nearly = isGap && hold.endsAt - look.at <= nearlyMs;
  const from = nearly ? hold.endsAt : hold.endsAt + releaseAfterMs.from;
  if (from > limit) return dropped(state, look, due, hold.reason, ended);
  const chance = chanceFrom(state.seed);
  const to = nearly ? from : Math.min(hold.endsAt + releaseAfterMs.to, limit);
  const releaseAt = Math.round(chance.between(from, to));
  const next = { ...state, seed: chance.seed() };
  if (releaseAt <= look.at) return show(next, look, due, ended);
  return remembered(next, look, { ...due, hold: kept, releaseAt }, kept, releaseAt);

  function nextLook(): EpochMs {
    const soundOver = soundOverAt(state.sound) ?? Number.POSITIVE_INFINITY;
    return Math.min(look.at + lookAgainMs, soundOver, due.deadline + 1);
  }
}

function remembered(
  state: ScheduleState,
  look: DecisionContext,
  due: Due,
  hold: { reason: HoldReason; since: EpochMs },
  wakeAt: EpochMs,
): HoldDecision {
  const lastHeld = { id: due.nudge.id, at: look.at, reason: hold.reason };
  const same = state.due?.hold?.reason === hold.reason && state.due.releaseAt === due.releaseAt;
  const next = same && state.lastHeld?.id === due.nudge.id ? state : { ...state, due, lastHeld };
  return { state: next, action: holdAction(due, hold, wakeAt) };
}

function holdAction(
  due: Due,
  hold: { reason: HoldReason; since: EpochMs },
  wakeAt: EpochMs,
): Action {
  return { kind: 'hold', nudge: due.nudge, ...hold, wakeAt };
}

function dropped(
  state: ScheduleState,
  look: DecisionContext,
  due: Due,
  reason: LetGoReason,
  ended: EndedNudge[],
): HoldDecision {
  const gone = dropDueNudges(state, due, look.at, reason, ended);
  return { state: due.counts ? withSubstitute(gone, look, reason) : gone, action: nothing };
}

/** The intent stands in the state before anything is shown; an older invitation makes room. */
function show(
  state: ScheduleState,
  look: DecisionContext,
  due: Due,
  ended: EndedNudge[],
): HoldDecision {
  const { nudge, counts } = due;
  const next = {
    ...endOpenNudges(state, look.at, ended),
    due: null,
    intent: { nudge, counts, at: look.at },
  };
  const tries = mayTry(state, look.at);
  const dotOnly = state.backOff.level === 'dotOnly' && !tries;
  const as: Exclude<ShownAs, 'none'> = dotOnly ? 'dot' : look.settings.invitation;
  const tried =
    tries && next.dotOnly ? { ...next, dotOnly: { ...next.dotOnly, triedAt: look.at } } : next;
  return { state: tried, action: { kind: 'show', nudge, as, wakeAt: null } };
}
