import type { Element } from '../practice/element.ts';

/** Absolute times are epoch milliseconds everywhere in stored state: an alarm takes them as they are. */
export type EpochMs = number;

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/**
 * Wall-clock times 'HH:MM'. `to` at or before `from` means the range passes midnight and belongs to
 * the day it starts on; `to` equal to `from` means twenty-four hours.
 */
export type TimeRange = { from: string; to: string };
export type ByWeekday<T> = Record<Weekday, T>;

export const rhythmNames = ['few', 'every', 'times', 'asked'] as const;
export type RhythmName = (typeof rhythmNames)[number];
export type InvitationSetting = 'dot' | 'notification' | 'both';

/** What a day has already, and after which a pause may come. */
export const eventOccasions = ['firstTab', 'break', 'call', 'dayEnd'] as const;
/** Slots for set times with a name; the name is private, and is kept elsewhere. */
export const timeOccasions = ['time1', 'time2', 'time3', 'time4', 'time5', 'time6'] as const;
export type EventOccasion = (typeof eventOccasions)[number];
export type TimeOccasion = (typeof timeOccasions)[number];
export type Occasion = EventOccasion | TimeOccasion;
export const occasions: readonly Occasion[] = [...eventOccasions, ...timeOccasions];

export type AfterSettings = {
  on: EventOccasion[];
  /** Wall-clock times 'HH:MM', by slot. */
  times: { [S in TimeOccasion]?: string };
  /** An absence of this length is a break. */
  breakMinutes: number;
  /** After each break and call, not only the first of a day. */
  eachTime: boolean;
  /** The first tab of a day counts before the hours and on days off as well. */
  outsideHours: boolean;
};

/** The slice of the settings the schedule reads; all rhythms keep their numbers side by side. */
export type ScheduleSettings = {
  rhythm: RhythmName;
  few: { perDay: number; gapMinutes: number };
  every: { minutes: number; naturalBreakMinutes: number };
  times: ByWeekday<string[]>;
  hours: ByWeekday<TimeRange[]>;
  holds: Record<SwitchableHold, boolean>;
  graceMinutes: number;
  laterMinutes: number;
  invitation: InvitationSetting;
  landing: boolean;
  after: AfterSettings;
  enoughForToday: boolean;
};

/** Holds a person can switch off, by the name of their switch. */
export const switchableHolds = [
  'away',
  'fullScreen',
  'sound',
  'practice',
  'recentPause',
  'typing',
] as const;
export type SwitchableHold = (typeof switchableHolds)[number];

/** Why a due nudge waits. 'recentNudge' is the rhythm's own gap and has no switch. */
export type HoldReason = SwitchableHold | 'recentNudge';

/**
 * Why a nudge was dropped in silence: the hold that outlasted its grace, or
 * missed: its grace passed while the worker did not run (asleep, browser closed);
 * outsideHours: the hours ended while it waited; rest: its time fell into a rest;
 * later: a nudge put off stands in for it; replaced: a newer one became due while it was held;
 * enough: the day's number was already reached; replanned: settings, zone or clock changed.
 */
export type LetGoReason =
  | HoldReason
  | 'missed'
  | 'outsideHours'
  | 'rest'
  | 'later'
  | 'replaced'
  | 'enough'
  | 'replanned';

/** Where a nudge came from. 'sent' is "Send one now"; 'after': something the day has already. */
export const origins = ['rhythm', 'later', 'landing', 'sent', 'after'] as const;
export type Origin = (typeof origins)[number];

/** How a nudge was shown. 'none': nothing could be shown (no notification, icon hidden). */
export type ShownAs = 'both' | 'notification' | 'dot' | 'none';

export type Nudge = {
  /** Deterministic and unique: also the id of the notification and of the ledger row. */
  id: string;
  plannedAt: EpochMs;
  origin: Origin;
  /** The element it favours: the one least used over the last seven days. */
  element: Element;
  /** Which wording to use; take it modulo the number of wordings the locale file has. */
  wording: number;
  /** False for a nudge that was put off already: later works once. */
  mayLater: boolean;
  /** What it comes after, where that was wished for: one of the rhythm may serve for both. */
  occasion?: Occasion;
};

/** What the caller samples: at the heartbeat, when a nudge is due, every minute while one is held. */
export type Surroundings = {
  idle: 'active' | 'idle' | 'locked';
  /** Any window in full screen. */
  fullScreen: boolean;
  /** Any unmuted tab with sound. */
  audible: boolean;
  practiceRunning: boolean;
  /** Somebody types in one of our own pages. */
  typing: boolean;
};

/** Ask the idle API with this threshold: reading a long page is not being away. */
export const awayAfterSeconds = 120;
/** The heartbeat, in minutes: the caller runs `decide` at least this often. */
export const heartbeatMinutes = 5;
/** A notification goes by itself after this long and leaves only the dot. */
export const notificationSeconds = 25;
