import { isRecord } from '../validation/is-record.ts';
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
 */
export function readSettings(raw: unknown): { settings: Settings; notes: SettingNote[] } {
  const settings = defaultSettings();
  const notes: Notes = [];
  if (raw === undefined) return { settings, notes };
  if (!isRecord(raw)) {
    notes.push({ setting: '', problem: 'unreadable', given: typeof raw, used: '' });
    return { settings, notes };
  }
  if (typeof raw.version === 'number' && raw.version > settingsVersion) {
    const used = String(settingsVersion);
    notes.push({ setting: '', problem: 'newerVersion', given: told(raw.version), used });
  }
  for (const name of settingNames) readOne(name, raw[name], settings, notes);
  notes.push(...silentTimes(settings), ...tightDays(settings));
  return { settings, notes };
}

function readOne<K extends SettingName>(
  name: K,
  raw: unknown,
  settings: Settings,
  notes: Notes,
): void {
  settings[name] = settingsTable[name].read(raw, settings[name], notes);
}
