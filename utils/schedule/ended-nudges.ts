import { withNotification } from './back-off.ts';
import type { DecisionContext } from './decision-input.ts';
import { withShown } from './history/shown-history.ts';
import { backedOff } from './history/untouched.ts';
import { restAt } from './rest.ts';
import { minute } from './rhythms/rhythm.ts';
import type { Due, ScheduleState } from './state.ts';
import {
  type EpochMs,
  type LetGoReason,
  type Nudge,
  type Occasion,
  switchableHolds,
} from './types.ts';

/** Nudges that came to their end in this decision: each is one ledger row's outcome. */
export type EndedNudge = {
  id: string;
  plannedAt: EpochMs;
  at: EpochMs;
  /** Of one that was to come after something. */
  occasion?: Occasion;
} & ({ outcome: 'letGo'; reason: LetGoReason } | { outcome: 'unknown' });

/** A notification lives 25 s; with no word of its end after this long, none will come. */
const silentAfterMs = minute;
/** A dot outside the hours (sent by hand) stays this long. */
const dotOutsideHoursMs = 30 * minute;

/** Drops a nudge in silence. Two in a row for one hold are counted: the popup says so. */
export function dropNudge(
  state: ScheduleState,
  { nudge, at, reason }: { nudge: Nudge; at: EpochMs; reason: LetGoReason },
  ended: EndedNudge[],
): ScheduleState {
  const end = { id: nudge.id, plannedAt: nudge.plannedAt, at, outcome: 'letGo', reason } as const;
  const { occasion } = nudge;
  ended.push(nudge.origin === 'after' && occasion ? { ...end, occasion } : end);
  // The rhythm does not count from one that was never its own, nor do its hints.
  if (nudge.origin === 'after') return { ...state, lastLetGo: { id: nudge.id, at, reason } };
  const row = state.letGoRow;
  const hold = switchableHolds.find((one) => one === reason);
  const again = row && row.reason === hold;
  return {
    ...state,
    lastLetGo: { id: nudge.id, at, reason },
    countedAt: at,
    letGoRow: hold
      ? { reason: hold, count: again ? row.count + 1 : 1, settled: again ? row.settled : false }
      : row,
  };
}

export function dropDueNudges(
  state: ScheduleState,
  due: Due,
  at: EpochMs,
  reason: LetGoReason,
  ended: EndedNudge[],
): ScheduleState {
  return dropNudge({ ...state, due: null }, { nudge: due.nudge, at, reason }, ended);
}

/** The open nudge's end when nobody can say what became of it. */
export function endOpenNudges(
  state: ScheduleState,
  at: EpochMs,
  ended: EndedNudge[],
): ScheduleState {
  if (!state.open) return state;
  const { nudge } = state.open;
  ended.push({ id: nudge.id, plannedAt: nudge.plannedAt, at, outcome: 'unknown' });
  return { ...state, open: null, lastLeft: { nudge, at } };
}

/** Ends what time has ended: a rest, an intent never confirmed, an invitation nobody took. */
export function tidied(
  given: ScheduleState,
  look: DecisionContext,
  ended: EndedNudge[],
): ScheduleState {
  const { at } = look;
  let state = backedOff(given, at, look.day);
  if (state.later && look.settings.rhythm === 'asked' && state.later.rhythm !== 'asked') {
    // It was put off in a rhythm that is not wanted any more.
    const { nudge } = state.later;
    state = dropNudge({ ...state, later: null }, { nudge, at, reason: 'replanned' }, ended);
  }
  if (state.rest?.until != null && state.rest.until <= at) {
    const countedAt = Math.max(state.countedAt ?? 0, state.rest.until);
    state = { ...state, rest: null, countedAt };
  }
  if (state.intent && at - state.intent.at > 2 * silentAfterMs) {
    // Whoever started us should have called `recover`. Counted as shown: rather one too few.
    state = withShown(state, look, { as: 'both', at: state.intent.at });
  }
  const { open } = state;
  const dotOver = state.dot !== null && isOver(state, look, state.dot.since);
  if (open) {
    const silent = withNotification(open.as) && at - open.shownAt >= silentAfterMs;
    const dotGone = !withNotification(open.as) && isOver(state, look, open.shownAt);
    if (silent || dotGone) state = endOpenNudges(state, at, ended);
  }
  return dotOver ? { ...state, dot: null } : state;
}

/** The dot is an invitation for working time; it goes when that or the wish for nudges ends. */
function isOver(state: ScheduleState, { at, window }: DecisionContext, since: EpochMs): boolean {
  if (restAt(state.rest, at)) return true;
  return window ? since < window.start - dotOutsideHoursMs : at - since >= dotOutsideHoursMs;
}
