import { anchors, patternNames, pauseLengths, touches } from '../practice/choices.ts';
import { type SwitchableHold, switchableHolds, weekdays } from '../schedule/types.ts';
import { hoursOf, silentTimes, tightDays, timesOf } from './read-days.ts';
import { choiceOf, isRecord, type Notes, numberOf, textOf, told, yesOrNoOf } from './read-value.ts';
import {
  defaultSettings,
  invitationChoices,
  keepForChoices,
  limits,
  lockAfterChoices,
  longestName,
  nudgePracticeChoices,
  rhythmChoices,
  type SettingNote,
  type Settings,
  settingsVersion,
  themeChoices,
  wordingChoices,
} from './settings.ts';

/**
 * Reads anything into settings that are safe to use, telling each correction. What is missing is
 * the default, without a word: an older version had fewer settings. Never throws.
 */
export function readSettings(raw: unknown): { settings: Settings; notes: SettingNote[] } {
  const fallback = defaultSettings();
  const notes: Notes = [];
  if (raw === undefined) return { settings: fallback, notes };
  if (!isRecord(raw)) {
    notes.push({ setting: '', problem: 'unreadable', given: typeof raw, used: '' });
    return { settings: fallback, notes };
  }
  if (typeof raw.version === 'number' && raw.version > settingsVersion) {
    const used = String(settingsVersion);
    notes.push({ setting: '', problem: 'newerVersion', given: told(raw.version), used });
  }
  const few = isRecord(raw.few) ? raw.few : {};
  const every = isRecord(raw.every) ? raw.every : {};
  const settings: Settings = {
    version: settingsVersion,
    rhythm: choice('rhythm', rhythmChoices),
    few: {
      perDay: limited(few.perDay, 'few.perDay', fallback.few.perDay),
      gapMinutes: limited(few.gapMinutes, 'few.gapMinutes', fallback.few.gapMinutes),
    },
    every: {
      minutes: limited(every.minutes, 'every.minutes', fallback.every.minutes),
      naturalBreakMinutes: limited(
        every.naturalBreakMinutes,
        'every.naturalBreakMinutes',
        fallback.every.naturalBreakMinutes,
      ),
    },
    times: byWeekday((day) => timesOf(part(raw.times, day), day, fallback.times[day], notes)),
    hours: byWeekday((day) => hoursOf(part(raw.hours, day), day, fallback.hours[day], notes)),
    holds: readHolds(raw.holds, fallback.holds, notes),
    graceMinutes: limited(raw.graceMinutes, 'graceMinutes', fallback.graceMinutes),
    laterMinutes: limited(raw.laterMinutes, 'laterMinutes', fallback.laterMinutes),
    invitation: choice('invitation', invitationChoices),
    wording: choice('wording', wordingChoices),
    theme: choice('theme', themeChoices),
    landing: yesOrNo('landing'),
    enoughForToday: yesOrNo('enoughForToday'),
    sound: yesOrNo('sound'),
    newTab: yesOrNo('newTab'),
    checkSpelling: yesOrNo('checkSpelling'),
    noBreath: yesOrNo('noBreath'),
    noTouch: yesOrNo('noTouch'),
    bodyQuestions: yesOrNo('bodyQuestions'),
    box: yesOrNo('box'),
    tone: yesOrNo('tone'),
    nudgePractice: choice('nudgePractice', nudgePracticeChoices),
    keepEntries: yesOrNo('keepEntries'),
    keepFor: choice('keepFor', keepForChoices),
    lockAfter: choice('lockAfter', lockAfterChoices),
    touch: choice('touch', touches),
    anchor: choice('anchor', anchors),
    pattern: choice('pattern', patternNames),
    pauseSeconds: readPauseSeconds(raw.pauseSeconds, notes),
    dearName: textOf(raw.dearName, 'dearName', longestName, notes),
    country: readCountry(raw.country, notes),
  };
  notes.push(...silentTimes(settings), ...tightDays(settings));
  return { settings, notes };

  function limited(value: unknown, path: keyof typeof limits, otherwise: number): number {
    return numberOf(value, path, limits[path], otherwise, notes);
  }

  function choice<K extends ChoiceSetting>(name: K, choices: readonly Settings[K][]): Settings[K] {
    return choiceOf((raw as Record<string, unknown>)[name], choices, name, fallback[name], notes);
  }

  function yesOrNo(name: Parameters<typeof yesOrNoOf>[1] & keyof Settings & BooleanSetting) {
    return yesOrNoOf((raw as Record<string, unknown>)[name], name, fallback[name], notes);
  }
}

type ChoiceSetting =
  | 'rhythm'
  | 'invitation'
  | 'wording'
  | 'theme'
  | 'nudgePractice'
  | 'keepFor'
  | 'lockAfter'
  | 'touch'
  | 'anchor'
  | 'pattern';

type BooleanSetting = {
  [K in keyof Settings]: Settings[K] extends boolean ? K : never;
}[keyof Settings];

function byWeekday<T>(read: (day: (typeof weekdays)[number]) => T) {
  const [mon, tue, wed, thu, fri, sat, sun] = weekdays;
  return {
    mon: read(mon),
    tue: read(tue),
    wed: read(wed),
    thu: read(thu),
    fri: read(fri),
    sat: read(sat),
    sun: read(sun),
  };
}

function part(raw: unknown, name: string): unknown {
  // A list of hours that is no table by weekday is wrong for each day of it.
  return isRecord(raw) ? raw[name] : raw;
}

function readHolds(raw: unknown, fallback: Settings['holds'], notes: Notes): Settings['holds'] {
  const holds = { ...fallback };
  if (raw !== undefined && !isRecord(raw)) {
    notes.push({ setting: 'holds', problem: 'notAList', given: typeof raw, used: '' });
  }
  for (const name of switchableHolds satisfies readonly SwitchableHold[]) {
    holds[name] = yesOrNoOf(part(raw ?? {}, name), `holds.${name}`, fallback[name], notes);
  }
  return holds;
}

function readPauseSeconds(raw: unknown, notes: Notes): Settings['pauseSeconds'] {
  const found = pauseLengths.find((length) => length === raw);
  if (found === undefined && raw !== undefined) {
    notes.push({ setting: 'pauseSeconds', problem: 'notAChoice', given: told(raw), used: '20' });
  }
  return found ?? 20;
}

function readCountry(raw: unknown, notes: Notes): string {
  const code = textOf(raw, 'country', 2, notes).toUpperCase();
  if (code === '' || /^[A-Z]{2}$/.test(code)) return code;
  notes.push({ setting: 'country', problem: 'notAChoice', given: code, used: '' });
  return '';
}
