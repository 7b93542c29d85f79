import type { Element } from '../practice/element.ts';
import { type BackOff, freshBackOff } from './back-off.ts';
import type { Rest } from './rest.ts';
import type { EpochMs, HoldReason, LetGoReason, Nudge, RhythmName, ShownAs } from './types.ts';

/** The day's drawn moments: kept, so that no restart can move them. */
export type Plan = {
  /** Fingerprint of everything the draw depended on; another fingerprint means draw anew. */
  key: string;
  /** The working day the moments belong to (its first range starts on this date), YYYY-MM-DD. */
  day: string;
  /** Still to come, ascending. */
  moments: EpochMs[];
  /** How many of this day were planned in place of one that was let go. */
  substitutes?: number;
};

/** A nudge whose time has come and that waits. */
export type Due = {
  nudge: Nudge;
  /** Counts towards the day's number when shown. */
  counts: boolean;
  /** After this it is let go. */
  deadline: EpochMs;
  hold: { reason: HoldReason; since: EpochMs } | null;
  /** The hold ended: it comes at this time (2 to 5 minutes after). */
  releaseAt: EpochMs | null;
};

export type Open = { nudge: Nudge; shownAt: EpochMs; as: ShownAs };

/** What the health panel tells about clocks; the newest 10 are kept. */
export type ClockNotice =
  | { at: EpochMs; kind: 'clockBack'; byMs: number }
  | { at: EpochMs; kind: 'zone'; from: string; to: string };

/** Everything the worker must remember between two events; plain JSON, one storage key. */
export type ScheduleState = {
  version: 1;
  /** Stream of chance (32 bits); advances with each draw, so a decision is a function of its input. */
  seed: number;
  /** Number of nudges made so far: part of their ids. */
  made: number;
  /** When and where the worker last looked. */
  seen: { at: EpochMs; zone: string } | null;
  plan: Plan | null;
  due: Due | null;
  /** Recorded before showing; gone once `markShown` ran. */
  intent: { nudge: Nudge; counts: boolean; at: EpochMs } | null;
  /** Shown and unanswered. */
  open: Open | null;
  /** The dot stands on the icon for this nudge. */
  dot: { id: string; since: EpochMs } | null;
  /** A nudge put off once; its `plannedAt` is when it comes. `rhythm`: the one it was put off in. */
  later: { nudge: Nudge; counts: boolean; rhythm?: RhythmName } | null;
  rest: Rest | null;
  backOff: BackOff;
  /** Working days on which a nudge came into view and none was touched since; the last ten. */
  untouchedDays: string[];
  /** Only the dot is left since then; when a notification was last tried. */
  dotOnly: { since: EpochMs; triedAt: EpochMs | null } | null;
  /** After how many ms the last notifications were closed, as by a person. */
  closes: number[];
  /** Nudges shown by working day, the last 20 days: a clock set back must not start a day over. */
  shownByDay: Record<string, number>;
  /** The last one that counts for the gap: not one sent by hand, not one nothing could show. */
  lastShown: { id: string; at: EpochMs; as: ShownAs } | null;
  /** When a nudge of the rhythm last came to be shown or let go: 'every' counts from here. */
  countedAt: EpochMs | null;
  lastPauseAt: EpochMs | null;
  /** The pause under way was begun from this nudge. */
  pauseFrom: string | null;
  lastHeld: { id: string; at: EpochMs; reason: HoldReason } | null;
  lastLetGo: { id: string; at: EpochMs; reason: LetGoReason } | null;
  /** Dismissed, expired or unknown last: "Take the one from 14:10". */
  lastLeft: { nudge: Nudge; at: EpochMs } | null;
  /** Let go in a row for the same hold. */
  letGoRow: { reason: HoldReason; count: number; settled: boolean } | null;
  away: { since: EpochMs } | null;
  /** The last return, and how long the person (or the machine) had been gone. */
  back: { at: EpochMs; afterMs: number } | null;
  /**
   * Sound under way, in one piece since `since`: over after two quiet minutes, or four where it
   * came back after less (`isTalk`).
   */
  sound: { since: EpochMs; last: EpochMs; quietSince: EpochMs | null; isTalk?: boolean } | null;
  fullScreen: { since: EpochMs } | null;
  /**
   * Pauses after something: what is wished for, as a fingerprint, and by day what came already, the
   * last 20 days: neither a clock set back nor another zone brings one twice.
   */
  after: { key: string; days: Record<string, string[]> };
  /** Working day of the last landing. */
  landedOn: string | null;
  /** Elements of finished pauses, last 7 days. */
  used: { at: EpochMs; element: Element }[];
  /** Elements and wordings of shown nudges, last 7 days. */
  worded: { at: EpochMs; element: Element; wording: number }[];
  notices: ClockNotice[];
};

/**
 * A state that has seen nothing yet.
 * @param seed any number; take it from the platform's random source
 */
export function freshState(seed: number): ScheduleState {
  return {
    version: 1,
    seed: seed >>> 0,
    made: 0,
    seen: null,
    plan: null,
    due: null,
    intent: null,
    open: null,
    dot: null,
    later: null,
    rest: null,
    backOff: freshBackOff,
    untouchedDays: [],
    dotOnly: null,
    closes: [],
    shownByDay: {},
    lastShown: null,
    countedAt: null,
    lastPauseAt: null,
    pauseFrom: null,
    lastHeld: null,
    lastLetGo: null,
    lastLeft: null,
    letGoRow: null,
    away: null,
    back: null,
    sound: null,
    fullScreen: null,
    after: { key: '', days: {} },
    landedOn: null,
    used: [],
    worded: [],
    notices: [],
  };
}
