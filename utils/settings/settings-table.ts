import { hourCycleChoices } from '../language/hour-cycle.ts';
import { anchors, patternNames, touches } from '../practice/choices.ts';
import { noOccasions } from '../schedule/occasions.ts';
import { type ByWeekday, switchableHolds, type TimeRange, weekdays } from '../schedule/types.ts';
import { isRecord } from '../validation/is-record.ts';
import { keepingChoices } from './keeping.ts';
import { afterOf } from './read-after.ts';
import { countryOf, languageOf } from './read-codes.ts';
import { hoursOf, timesOf } from './read-days.ts';
import { pauseSecondsOf } from './read-pause-length.ts';
import { choiceOf, type Notes, numberOf, textSetting, yesOrNoOf } from './read-value.ts';
import {
  cardsChoices,
  invitationChoices,
  keepForChoices,
  limits,
  lockAfterChoices,
  longestName,
  nudgePracticeChoices,
  rhythmChoices,
  type SettingPath,
  type Settings,
  settingsVersion,
  themeChoices,
  wordingChoices,
} from './settings.ts';

/** A setting of its own: all but the version. */
export type SettingName = Exclude<keyof Settings, 'version'>;

type Row<T> = {
  /** A new one each time: nobody can change another's default. */
  byDefault: () => T;
  /** Anything into a value that is safe to use; tells each correction. Never throws. */
  read: (raw: unknown, byDefault: T, notes: Notes) => T;
};

function choice<const T extends string>(
  name: SettingPath,
  choices: readonly T[],
  byDefault: NoInfer<T>,
): Row<T> {
  return {
    byDefault: () => byDefault,
    read: (raw, otherwise, notes) => choiceOf<T>(raw, choices, name, otherwise, notes),
  };
}

function yesOrNo(name: SettingPath, byDefault: boolean): Row<boolean> {
  return {
    byDefault: () => byDefault,
    read: (raw, otherwise, notes) => yesOrNoOf(raw, name, otherwise, notes),
  };
}

function number(name: 'graceMinutes' | 'laterMinutes', byDefault: number): Row<number> {
  return {
    byDefault: () => byDefault,
    read: (raw, otherwise, notes) => numberOf(raw, name, limits[name], otherwise, notes),
  };
}

function onWorkdays<T>(day: () => T[]): ByWeekday<T[]> {
  return { mon: day(), tue: day(), wed: day(), thu: day(), fri: day(), sat: [], sun: [] };
}

/**
 * Every setting, one row each, in the order in which corrections are told. A new one is a line in the
 * type `Settings` (what it asks), its row here, and where it is read, in `readIn` below; the compiler
 * names what is missing. It stands on the page by a line of its section in `components/settings`.
 */
export const settingsTable: { readonly [K in SettingName]: Row<Settings[K]> } = {
  rhythm: choice('rhythm', rhythmChoices, 'few'),
  few: {
    byDefault: () => ({ perDay: 2, gapMinutes: 90 }),
    read: (raw, otherwise, notes) => numbersOf('few', raw, otherwise, notes),
  },
  every: {
    byDefault: () => ({ minutes: 60, naturalBreakMinutes: 5 }),
    read: (raw, otherwise, notes) => numbersOf('every', raw, otherwise, notes),
  },
  times: {
    byDefault: () => onWorkdays(() => ['10:30', '15:00']),
    read: (raw, otherwise, notes) =>
      byWeekday((day) => timesOf(part(raw, day), day, otherwise[day], notes)),
  },
  hours: {
    byDefault: () => onWorkdays((): TimeRange[] => [{ from: '09:00', to: '17:30' }]),
    read: (raw, otherwise, notes) =>
      byWeekday((day) => hoursOf(part(raw, day), day, otherwise[day], notes)),
  },
  holds: {
    byDefault: () => ({
      away: true,
      fullScreen: true,
      sound: true,
      practice: true,
      recentPause: true,
      typing: true,
    }),
    read: holdsOf,
  },
  graceMinutes: number('graceMinutes', 45),
  laterMinutes: number('laterMinutes', 15),
  invitation: choice('invitation', invitationChoices, 'both'),
  wording: choice('wording', wordingChoices, 'discreet'),
  theme: choice('theme', themeChoices, 'system'),
  language: {
    byDefault: () => '',
    read: (raw, otherwise, notes) => (raw === undefined ? otherwise : languageOf(raw, notes)),
  },
  hourCycle: choice('hourCycle', hourCycleChoices, 'auto'),
  landing: yesOrNo('landing', false),
  after: { byDefault: () => ({ ...noOccasions }), read: (raw, _, notes) => afterOf(raw, notes) },
  enoughForToday: yesOrNo('enoughForToday', false),
  sound: yesOrNo('sound', false),
  newTab: yesOrNo('newTab', true),
  newTabOncePerDay: yesOrNo('newTabOncePerDay', false),
  newTabClock: yesOrNo('newTabClock', false),
  newTabCards: choice('newTabCards', cardsChoices, 'ours'),
  noPageKeys: yesOrNo('noPageKeys', false),
  noNews: yesOrNo('noNews', false),
  checkSpelling: yesOrNo('checkSpelling', false),
  noBreath: yesOrNo('noBreath', false),
  noTouch: yesOrNo('noTouch', false),
  bodyQuestions: yesOrNo('bodyQuestions', true),
  box: yesOrNo('box', false),
  tone: yesOrNo('tone', false),
  nudgePractice: choice('nudgePractice', nudgePracticeChoices, 'heart'),
  keeping: {
    byDefault: () => 'unasked',
    // Only settings that are there are read, and those without an answer are older than the question.
    read: (raw, otherwise, notes) =>
      raw === undefined ? 'before' : choiceOf(raw, keepingChoices, 'keeping', otherwise, notes),
  },
  discreet: yesOrNo('discreet', false),
  keepEntries: yesOrNo('keepEntries', true),
  keepFor: choice('keepFor', keepForChoices, 'always'),
  lockAfter: choice('lockAfter', lockAfterChoices, 'quarter'),
  touch: choice('touch', touches, 'heart'),
  anchor: choice('anchor', anchors, 'breath'),
  pattern: choice('pattern', patternNames, 'even-slow'),
  pauseSeconds: { byDefault: () => 20, read: pauseSecondsOf },
  dearName: {
    byDefault: () => '',
    read: (raw, _, notes) => textSetting(raw, 'dearName', longestName, notes),
  },
  country: { byDefault: () => '', read: (raw, _, notes) => countryOf(raw, notes) },
};

/**
 * For each setting the file that acts on it; null while nothing does. A test looks for it there, so
 * nothing is asked that changes nothing. It is a table of its own as no page needs it.
 */
export const readIn: { readonly [K in SettingName]: string | null } = {
  rhythm: 'utils/schedule/holds/hold-or-show.ts',
  few: 'utils/schedule/rhythms/rhythm.ts',
  every: 'utils/schedule/rhythms/rhythm.ts',
  times: 'utils/schedule/rhythms/rhythm.ts',
  hours: 'utils/schedule/decision-input.ts',
  holds: 'utils/schedule/holds/holds.ts',
  graceMinutes: 'utils/schedule/holds/take-due.ts',
  laterMinutes: 'utils/schedule/later.ts',
  invitation: 'utils/schedule/holds/hold-or-show.ts',
  wording: 'entrypoints/background/show-nudge.ts',
  theme: 'utils/stores/look-choice.ts',
  language: 'utils/stores/language-choice.ts',
  hourCycle: 'entrypoints/background/menu.ts',
  landing: 'utils/schedule/holds/take-due.ts',
  after: 'utils/schedule/after/take-occasions.ts',
  enoughForToday: 'utils/schedule/events.ts',
  sound: 'entrypoints/background/nudge-loop.ts',
  newTab: 'utils/stores/new-tab-choice.ts',
  newTabOncePerDay: 'utils/stores/new-tab-choice.ts',
  newTabClock: 'utils/stores/new-tab-choice.ts',
  newTabCards: 'utils/stores/new-tab-choice.ts',
  noPageKeys: 'components/keys/page-keys.ts',
  noNews: 'components/news/whats-new.tsx',
  checkSpelling: 'components/controls/spelling.ts',
  noBreath: 'utils/practice/choices.ts',
  noTouch: 'utils/practice/choices.ts',
  bodyQuestions: 'components/practice/notice/use-notice.ts',
  box: 'utils/practice/choices.ts',
  tone: 'components/practice/moment/anchored-moment.tsx',
  nudgePractice: 'entrypoints/background/show-nudge.ts',
  keeping: 'utils/settings/store.ts',
  discreet: 'utils/stores/look-choice.ts',
  keepEntries: 'utils/settings/store.ts',
  keepFor: 'utils/log/retention/apply-retention.ts',
  lockAfter: 'components/lock/unlock-form.tsx',
  touch: 'components/practice/moment/anchored-moment.tsx',
  anchor: 'components/practice/moment/anchored-moment.tsx',
  pattern: 'components/practice/moment/anchored-moment.tsx',
  pauseSeconds: 'components/practice/hand-on-heart/practice.tsx',
  dearName: 'components/practice/reframe/use-reframe.ts',
  country: 'components/support/use-country.ts',
};

export const settingNames = Object.keys(settingsTable) as SettingName[];

/** A new copy each time. */
export function defaultSettings(): Settings {
  const all = settingNames.map((name) => [name, settingsTable[name].byDefault()]);
  return { version: settingsVersion, ...Object.fromEntries(all) } as Settings;
}

type Numbers<N extends 'few' | 'every'> = Settings[N];

function numbersOf<N extends 'few' | 'every'>(
  group: N,
  raw: unknown,
  otherwise: Numbers<N>,
  notes: Notes,
): Numbers<N> {
  const numbers = Object.entries(otherwise).map(([name, fallback]) => {
    const path = `${group}.${name}` as keyof typeof limits;
    const given = isRecord(raw) ? raw[name] : undefined;
    return [name, numberOf(given, path, limits[path], fallback, notes)];
  });
  return Object.fromEntries(numbers) as Numbers<N>;
}

function byWeekday<T>(read: (day: (typeof weekdays)[number]) => T): ByWeekday<T> {
  return Object.fromEntries(weekdays.map((day) => [day, read(day)])) as ByWeekday<T>;
}

function part(raw: unknown, name: string): unknown {
  // A list of hours that is no table by weekday is wrong for each day of it.
  return isRecord(raw) ? raw[name] : raw;
}

function holdsOf(raw: unknown, otherwise: Settings['holds'], notes: Notes): Settings['holds'] {
  const holds = { ...otherwise };
  if (raw !== undefined && !isRecord(raw)) {
    notes.push({ setting: 'holds', problem: 'notAList', given: typeof raw, used: '' });
  }
  for (const name of switchableHolds) {
    holds[name] = yesOrNoOf(part(raw ?? {}, name), `holds.${name}`, otherwise[name], notes);
  }
  return holds;
}
