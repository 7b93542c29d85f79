import { nextOccasion } from './after/occasion-times.ts';
import { type BackOffLevel, isKnownSeen } from './back-off.ts';
import { askAt, type Rest, restAt } from './rest.ts';
import { isSameWorkingDay, windowAt } from './rhythms/working-hours.ts';
import type { ClockNotice, ScheduleState } from './state.ts';
import {
  type EpochMs,
  type HoldReason,
  type LetGoReason,
  type Nudge,
  type ScheduleSettings,
  type ShownAs,
  weekdays,
} from './types.ts';

/**
 * Why no next nudge can be told. held: one is waiting, and "every N minutes" counts on from it;
 * away: it counts on from coming back; noTimes: no set time lies inside the hours; after: only what
 * was chosen under After brings one, and no clock tells when.
 */
export type NoNext = 'asked' | 'after' | 'rest' | 'noHours' | 'noTimes' | 'held' | 'away';

/** How nudging stands, as values; pages and locale files make the words. Times are epoch ms. */
export type Status = {
  next: { at: EpochMs; putOff: boolean } | { at: null; why: NoNext };
  /** Later would put one off now: the open one, the one held, or the next of this working day. */
  canLater: boolean;
  withinHours: boolean;
  /** The rest under way; `ask`: the one question after seven days is due. */
  rest: (Rest & { ask: boolean }) | null;
  /** Shown and unanswered. */
  open: { nudge: Nudge; shownAt: EpochMs; as: ShownAs } | null;
  /** "Take the one from 14:10": dismissed, expired or unknown in the last 12 hours, and none newer. */
  takeable: { nudge: Nudge; at: EpochMs } | null;
  /** The nudge waiting now, and why. */
  held: { reason: HoldReason; since: EpochMs; until: EpochMs } | null;
  lastShown: { id: string; at: EpochMs; as: ShownAs } | null;
  lastHeld: { id: string; at: EpochMs; reason: HoldReason } | null;
  lastLetGo: { id: string; at: EpochMs; reason: LetGoReason } | null;
  lastPauseAt: EpochMs | null;
  /** Two or more let go in a row for one hold: said once in the popup. */
  hint: { reason: HoldReason; count: number } | null;
  /** `untouchedDays`: working days on which every nudge ended untouched, up to ten. */
  backOff: { level: BackOffLevel; ignored: number; untouchedDays: number; knownSeen: boolean };
  dot: boolean;
  /** The last look of the worker, for the health panel. */
  seenAt: EpochMs | null;
  notices: readonly ClockNotice[];
};

/** "Take the one from 14:10" is offered this long. */
const takeableMs = 12 * 3600_000;

/** From here on "Take the one from 14:10" is not offered any more. */
export function takeableUntil(left: NonNullable<ScheduleState['lastLeft']>): EpochMs {
  return left.at + takeableMs;
}

/** Pure and cheap; changes nothing. */
export function status(
  now: Temporal.ZonedDateTime,
  settings: ScheduleSettings,
  state: ScheduleState,
): Status {
  const at = now.epochMilliseconds;
  const rest = restAt(state.rest, at);
  const { due, lastLeft, letGoRow: row, backOff } = state;
  return {
    next: nextMoment(now, settings, state, rest),
    canLater: canLater(now, settings, state, rest),
    withinHours: windowAt(now, settings.hours) !== null,
    rest: rest && { ...rest, ask: asksAbout(rest, at) },
    open: state.open,
    takeable: lastLeft && !state.open && at < takeableUntil(lastLeft) ? lastLeft : null,
    held: due?.hold ? { ...due.hold, until: due.deadline } : null,
    lastShown: state.lastShown,
    lastHeld: state.lastHeld,
    lastLetGo: state.lastLetGo,
    lastPauseAt: state.lastPauseAt,
    hint: row && row.count >= 2 && !row.settled && isSwitchedOn(settings, row.reason) ? row : null,
    backOff: {
      level: backOff.level,
      ignored: backOff.ignored,
      untouchedDays: state.untouchedDays.length,
      knownSeen: isKnownSeen(backOff, at),
    },
    dot: state.dot !== null,
    seenAt: state.seen?.at ?? null,
    notices: state.notices,
  };
}

function nextMoment(
  now: Temporal.ZonedDateTime,
  settings: ScheduleSettings,
  state: ScheduleState,
  rest: Rest | null,
): Status['next'] {
  if (rest) {
    const { until } = rest;
    if (until === null) return { at: null, why: 'rest' };
    const planned = state.plan?.moments.find((at) => at >= until);
    const after = earliest(planned, nextOccasion({ now, settings, state }, until - 1)?.at);
    return after === null ? { at: null, why: 'rest' } : { at: after, putOff: false };
  }
  if (state.later) return { at: state.later.nudge.plannedAt, putOff: true };
  const occasion = nextOccasion({ now, settings, state })?.at;
  const isAsked = settings.rhythm === 'asked';
  const moment = earliest(isAsked ? undefined : state.plan?.moments[0], occasion);
  if (moment !== null) return { at: moment, putOff: false };
  if (state.due || state.intent) return { at: null, why: 'held' };
  if (isAsked) return { at: null, why: settings.after.on.length > 0 ? 'after' : 'asked' };
  if (weekdays.every((weekday) => settings.hours[weekday].length === 0)) {
    return { at: null, why: 'noHours' };
  }
  if (settings.rhythm === 'times') return { at: null, why: 'noTimes' };
  return { at: null, why: state.away ? 'away' : 'noHours' };
}

function earliest(...moments: (EpochMs | undefined)[]): EpochMs | null {
  const known = moments.filter((moment) => moment !== undefined);
  return known.length > 0 ? Math.min(...known) : null;
}

/** As `laterAsked` does it. */
function canLater(
  now: Temporal.ZonedDateTime,
  settings: ScheduleSettings,
  state: ScheduleState,
  rest: Rest | null,
): boolean {
  const { open, due, later, plan } = state;
  const waiting = open ?? due;
  if (waiting) return waiting.nudge.mayLater;
  const moment = earliest(plan?.moments[0], nextOccasion({ now, settings, state })?.at);
  if (later || rest || moment === null) return false;
  return isSameWorkingDay(moment, now, settings.hours);
}

function asksAbout(rest: Rest, at: EpochMs): boolean {
  const from = askAt(rest);
  return from !== null && at >= from;
}

function isSwitchedOn(settings: ScheduleSettings, reason: HoldReason): boolean {
  return reason !== 'recentNudge' && settings.holds[reason];
}
