import type { WhoseCards } from '../cards/own-turn.ts';
import type { HourCycle } from '../language/hour-cycle.ts';
import type { PracticeChoices } from '../practice/choices.ts';
import type { ScheduleSettings, Weekday } from '../schedule/types.ts';
import type { Keeping } from './keeping.ts';

/** Raise it only when an older reading would be wrong; unknown keys never need it. */
export const settingsVersion = 1;

export const wordingChoices = ['discreet', 'named', 'own'] as const;
export const cardsChoices: readonly WhoseCards[] = ['ours', 'mine', 'both'];
export const themeChoices = ['system', 'light', 'dark'] as const;
export const rhythmChoices = ['few', 'every', 'times', 'asked'] as const;
export const invitationChoices = ['both', 'notification', 'dot'] as const;
/** How long the log keeps an entry: a month is 30 days. */
export const keepForChoices = ['always', 'year', 'month'] as const;
/** After how long without use a log with a lock locks by itself. */
export const lockAfterChoices = ['five', 'quarter', 'hour', 'close'] as const;
export const nudgePracticeChoices = ['heart', 'element'] as const;

export type Wording = (typeof wordingChoices)[number];
export type KeepFor = (typeof keepForChoices)[number];
export type LockAfter = (typeof lockAfterChoices)[number];
export type Theme = (typeof themeChoices)[number];

/** Smallest and largest value of each number, both allowed. */
export const limits = {
  'few.perDay': { from: 1, to: 6 },
  'few.gapMinutes': { from: 15, to: 480 },
  'every.minutes': { from: 15, to: 240 },
  'every.naturalBreakMinutes': { from: 3, to: 60 },
  graceMinutes: { from: 5, to: 240 },
  laterMinutes: { from: 5, to: 120 },
  'after.breakMinutes': { from: 5, to: 180 },
} as const;

/** More ranges or times than this in a day is a broken file, not a wish. */
export const mostRanges = 8;
export const mostTimes = 24;
export const longestName = 60;

/**
 * What each setting asks; `settingsTable` has their defaults, how they are read and where. Those the
 * schedule reads:
 *
 * - `rhythm`: how often should a nudge come? `few`: how many a day, and how far apart at least?
 *   `every`: after how many minutes, and how long a break away counts as one? `times`: when?
 *   All keep their numbers while another rhythm is chosen.
 * - `hours`: when do you work? A range past midnight belongs to the day it starts on.
 * - `holds`: what should a nudge wait for? `graceMinutes`: how long may it wait?
 * - `laterMinutes`: how long does Later put a nudge off?
 * - `invitation`: a notification, the dot on the icon, or both?
 * - `landing`: should a pause be offered after a call, even if none was planned?
 * - `after`: after what that a day has already should a pause come? It holds no words.
 * - `enoughForToday`: after a pause from a nudge, should the rest of the day be free of nudges?
 */
export type Settings = ScheduleSettings &
  PracticeChoices & {
    version: typeof settingsVersion;
    /**
     * What may a shared screen show? 'discreet' names neither the product nor the practice; 'own'
     * shows a line of one's own, where there is one that may be shown.
     */
    wording: Wording;
    /** Should a nudge make a soft sound? */
    sound: boolean;
    /** Should the new tab show a card? Off brings the browser's own page back. */
    newTab: boolean;
    /** Should only the first new tab of a day show one? */
    newTabOncePerDay: boolean;
    /** Should day and time stand above the card? */
    newTabClock: boolean;
    /** Whose cards should the new tab show? */
    newTabCards: WhoseCards;
    /** Should the single signs ? and / be no keys on our pages? */
    noPageKeys: boolean;
    /** Should nothing be said of what is new after an update? */
    noNews: boolean;
    /** Which colours? */
    theme: Theme;
    /** Which language? A tag of one there is, or '' for the browser's. */
    language: string;
    /** How is a time told: as the language does, or by a clock of 12 or 24 hours? */
    hourCycle: HourCycle;
    /** May the browser check the spelling of what is written? It may send it to its maker. */
    checkSpelling: boolean;
    /** What does a nudge lead to: hand on heart, or the practice of its element? */
    nudgePractice: (typeof nudgePracticeChoices)[number];
    /** May this browser keep what is written, drafts too? Nothing is, before somebody said yes. */
    keeping: Keeping;
    /** Should pages speak neutrally, and what was written be blurred until it is pointed at? */
    discreet: boolean;
    /** Should the log keep what is written? Without, it goes when the pause is over. */
    keepEntries: boolean;
    /** How long should it keep an entry? Set only once the person saw what goes. */
    keepFor: KeepFor;
    /** When should a log with a lock lock by itself? */
    lockAfter: LockAfter;
  };

/** A path such as 'few.perDay' or 'hours.mon'; '' for the settings as a whole. */
export type SettingPath =
  | ''
  | keyof Settings
  | keyof typeof limits
  | `holds.${keyof Settings['holds']}`
  | `hours.${Weekday}`
  | `times.${Weekday}`;

/**
 * What was wrong with a setting, or (last four) what a right one leads to. A locale file has one
 * sentence for each.
 */
export type SettingProblem =
  | 'notANumber'
  | 'tooSmall'
  | 'tooBig'
  | 'notAChoice'
  | 'notYesOrNo'
  | 'notAList'
  | 'notAText'
  | 'badTime'
  | 'badRange'
  | 'tooMany'
  | 'tooLong'
  | 'unreadable'
  | 'newerVersion'
  /** Set times less than 5 minutes apart: the later one is left out. */
  | 'tooClose'
  /** From and to are equal: taken as twenty-four hours. */
  | 'wholeDay'
  /** A set time lies outside that day's hours: kept, and silent. */
  | 'outsideHours'
  /** So many a day at this gap do not fit into the hours: `used` is how many do. */
  | 'doesNotFit';

/** One finding: which setting, what about what was given, what is used instead. */
export type SettingNote = {
  setting: SettingPath;
  problem: SettingProblem;
  given: string;
  used: string;
};
