import { isRecord } from '../validation/is-record.ts';
import { fixedBy, type Policy, presetsOf } from './policy.ts';
import { silentTimes, tightDays } from './read-days.ts';
import { type Notes, told } from './read-value.ts';
import { type SettingNote, type Settings, settingsVersion } from './settings.ts';
import {
  defaultSettings,
  type SettingName,
  settingNames,
  settingsTable,
} from './settings-table.ts';

/**
 * Reads anything into settings that are safe to use, telling each correction. What is missing is
 * the default, without a word: an older version had fewer settings. Never throws.
 * @param policy what an organisation has set: its presets stand in for the defaults
 */
export function readSettings(
  raw: unknown,
  policy: Policy = {},
): { settings: Settings; notes: SettingNote[] } {
  const settings: Settings = { ...defaultSettings(), ...presetsOf(policy) };
  const notes: Notes = [];
  if (isRecord(raw)) readAll(raw, settings, notes);
  else if (raw !== undefined) {
    notes.push({ setting: '', problem: 'unreadable', given: typeof raw, used: '' });
  }
  return { settings: Object.assign(settings, fixedBy(policy)), notes };
}

function readAll(raw: Record<string, unknown>, settings: Settings, notes: Notes): void {
  if (typeof raw.version === 'number' && raw.version > settingsVersion) {
    const used = String(settingsVersion);
    notes.push({ setting: '', problem: 'newerVersion', given: told(raw.version), used });
  }
  for (const name of settingNames) readOne(name, raw[name], settings, notes);
  notes.push(...silentTimes(settings), ...tightDays(settings));
}

function readOne<K extends SettingName>(
  name: K,
  raw: unknown,
  settings: Settings,
  notes: Notes,
): void {
  settings[name] = settingsTable[name].read(raw, settings[name], notes);
}
