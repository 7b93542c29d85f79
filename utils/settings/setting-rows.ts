import { isRecord } from '../validation/is-record.ts';
import type { Notes } from './read-value.ts';
import type { SettingNote } from './settings.ts';
import { type SettingName, settingNames, settingsTable } from './settings-table.ts';
import { changeTimes } from './stored-times.ts';

/** One setting on its way between two computers: `at` is when it was chosen, in epoch ms; 0: not known. */
export type SettingRow = { value: unknown; at: number };
/** By the names of settings. */
export type SettingRows = Readonly<Record<string, SettingRow>>;

/**
 * Never carried: a yes was given to one browser, what protects a screen or a lock holds where it is
 * set, and days let go are shown before they go.
 */
const staysHere: readonly string[] = [
  'keeping',
  'keepEntries',
  'keepFor',
  'lockAfter',
  'checkSpelling',
  'discreet',
] satisfies SettingName[];

/** Findings that leave a value as it was given. */
const harmless: readonly SettingNote['problem'][] = ['wholeDay', 'outsideHours', 'doesNotFit'];
/** More than this is no table of settings, in settings and in code units of one. */
const mostRows = 200;
const longestValue = 10_000;
/** A clock that says this, in epoch ms, knows nothing; so there is always a time after the last one. */
const lastTime = Date.UTC(2100);

/** The settings that were ever chosen here, as storage holds them; what a newer version chose too. */
export function storedRows(stored: unknown): SettingRows {
  if (!isRecord(stored)) return {};
  const times = changeTimes(stored);
  return rowsOf(Object.entries(stored).map(([name, value]) => [name, value, times[name]]));
}

/** The settings a file holds, whatever it holds; what is no value of a setting is left out. Never throws. */
export function fileRows(raw: unknown): SettingRows {
  if (!isRecord(raw)) return {};
  return rowsOf(
    Object.entries(raw).flatMap(([name, row]) =>
      isRecord(row) ? [[name, row.value, timeOf(row.at)]] : [],
    ),
  );
}

/** An instant as entries have them; any browser reads that alike. */
function timeOf(at: unknown): number {
  const isInstant = typeof at === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at);
  return isInstant ? Date.parse(at) : 0;
}

/** As a file holds them, in the order of their names. */
export function rowsForFile(rows: SettingRows): Record<string, { value: unknown; at?: string }> {
  return Object.fromEntries(
    Object.entries(rows)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, { value, at }]) => [
        name,
        { value, ...(at > 0 && { at: new Date(at).toISOString() }) },
      ]),
  );
}

function rowsOf(all: readonly (readonly [string, unknown, unknown])[]): SettingRows {
  const rows: Record<string, SettingRow> = {};
  for (const [name, given, at] of all.slice(0, mostRows)) {
    if (!/^[a-z][a-zA-Z]{0,40}$/.test(name) || notSettings.includes(name)) continue;
    const value = usable(name, given);
    if (value === undefined || textOf(value).length > longestValue) continue;
    const isTime = Number.isSafeInteger(at) && Number(at) > 0 && Number(at) < lastTime;
    rows[name] = { value, at: isTime ? Number(at) : 0 };
  }
  return rows;
}

/** Beside the settings stand their version and their times. */
const notSettings: readonly string[] = ['version', 'changedAt', 'constructor', ...staysHere];

/** As this version reads it, if it knows it; undefined for what cannot be read. */
function usable(name: string, given: unknown): unknown {
  const known = settingNames.find((one) => one === name);
  return known && given !== undefined ? readOne(known, given) : given;
}

function readOne<K extends SettingName>(name: K, given: unknown): unknown {
  const notes: Notes = [];
  const { read, byDefault } = settingsTable[name];
  const value = read(given, byDefault(), notes);
  return notes.every(({ problem }) => harmless.includes(problem)) ? value : undefined;
}

/**
 * Setting by setting the one that was chosen later; of one time the one whose text is greater. So it
 * does not matter who merges with whom, in which order, and how often.
 */
export function mergeRows(mine: SettingRows, theirs: SettingRows): SettingRows {
  const merged: Record<string, SettingRow> = { ...mine };
  for (const [name, row] of Object.entries(theirs)) {
    const own = merged[name];
    if (!own || isLater(row, own)) merged[name] = row;
  }
  return merged;
}

/** The names of those that are others after than before. */
export function differing(before: SettingRows, after: SettingRows): string[] {
  return Object.keys(after).filter(
    (name) => textOf(before[name]?.value) !== textOf(after[name]?.value),
  );
}

function isLater(one: SettingRow, other: SettingRow): boolean {
  if (one.at !== other.at) return one.at > other.at;
  return textOf(one.value) > textOf(other.value);
}

/** The same for the same data, in whatever order a browser gives its fields back. */
function textOf(value: unknown): string {
  const sorted = (_: string, part: unknown) =>
    isRecord(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  return JSON.stringify(value, sorted) ?? '';
}
