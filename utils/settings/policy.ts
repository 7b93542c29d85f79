import { type PracticeName, practices } from '../practice/practices.ts';
import { noOccasions } from '../schedule/occasions.ts';
import { isRecord } from '../validation/is-record.ts';
import { type OrganisationSupport, readOrganisationSupport } from './organisation-support.ts';
import type { Notes } from './read-value.ts';
import type { SettingNote, Settings } from './settings.ts';
import { defaultSettings, settingsTable } from './settings-table.ts';

/** The settings an organisation may begin with; what the person chose comes first. */
export const presetNames = ['hours', 'rhythm', 'few', 'every', 'times', 'language'] as const;
type PresetName = (typeof presetNames)[number];

/** The first practice is always there, and so is what is there for whom a practice makes it worse. */
const alwaysThere = ['hand-on-heart', 'small-steps'] as const;
export type SwitchablePractice = Exclude<PracticeName, (typeof alwaysThere)[number]>;
export const switchablePractices = practices
  .map(({ name }) => name)
  .filter((name): name is SwitchablePractice => !alwaysThere.some((one) => one === name));

/**
 * What an organisation has set, in the shape in which it sets it. There is no word in it for
 * support, guard, lock, quick way out, Stop, export or erasing: those are nobody's to switch off.
 */
export type Policy = Partial<Pick<Settings, PresetName>> & {
  /** Nudges are off. */
  nudges?: false;
  /** A new tab is the browser's own. */
  newTab?: false;
  practicesOff?: SwitchablePractice[];
  supportLine?: OrganisationSupport;
};

/** Findings after which nothing is left of what was given. */
const unusable: readonly SettingNote['problem'][] = ['notAChoice', 'notAText', 'tooLong'];

/**
 * Reads whatever managed storage holds into a policy that is safe to follow. What cannot be read is
 * left out. Never throws.
 */
export function readPolicy(raw: unknown): Policy {
  if (!isRecord(raw)) return {};
  const policy: Policy = {};
  for (const name of presetNames) readPreset(name, raw[name], policy);
  if (raw.nudges === false) policy.nudges = false;
  if (raw.newTab === false) policy.newTab = false;
  const off = practicesIn(raw.practicesOff);
  if (off.length > 0) policy.practicesOff = off;
  const line = readOrganisationSupport(raw.supportLine);
  if (line) policy.supportLine = line;
  return policy;
}

function readPreset<K extends PresetName>(name: K, raw: unknown, policy: Policy): void {
  const isText = name === 'rhythm' || name === 'language';
  if (isText ? typeof raw !== 'string' || raw === '' : !isRecord(raw)) return;
  const notes: Notes = [];
  const value = settingsTable[name].read(raw, defaultSettings()[name], notes);
  if (isText && notes.some(({ problem }) => unusable.includes(problem))) return;
  Object.assign(policy, { [name]: value });
}

function practicesIn(raw: unknown): SwitchablePractice[] {
  return Array.isArray(raw) ? switchablePractices.filter((name) => raw.includes(name)) : [];
}

/** What settings begin with, where the person has chosen nothing. A new copy each time. */
export function presetsOf(policy: Policy): Partial<Settings> {
  const given = presetNames.filter((name) => policy[name] !== undefined);
  return structuredClone(Object.fromEntries(given.map((name) => [name, policy[name]])));
}

/** What holds whatever the person chose: it is told beside the settings it is about. */
export function fixedBy({ nudges, newTab }: Policy): Partial<Settings> {
  return {
    ...(nudges === false ? { rhythm: 'asked', landing: false, after: noOccasions } : {}),
    ...(newTab === false ? { newTab } : {}),
  };
}
