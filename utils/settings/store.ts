import { browser } from 'wxt/browser';
import { isRecord } from '../validation/is-record.ts';
import { readSettings } from './read-settings.ts';
import type { SettingNote, Settings } from './settings.ts';

export const settingsKey = 'settings';
/** What stood in storage when it could not be read as it was: nothing a person set is lost. */
export const keptKey = 'settingsKept';

/** Findings that leave every value as it was given. */
const harmless: readonly SettingNote['problem'][] = ['wholeDay', 'outsideHours', 'doesNotFit'];

/** Reads the settings; a copy of what had to be corrected is kept under its own key. */
export async function loadSettings(): Promise<{ settings: Settings; notes: SettingNote[] }> {
  const stored = await browser.storage.local.get(settingsKey);
  return readSettings(stored[settingsKey]);
}

/** Whether the log keeps what is written. @throws where storage does not answer */
export async function keepsEntries(): Promise<boolean> {
  const { keeping, keepEntries } = (await loadSettings()).settings;
  return (keeping === 'yes' || keeping === 'before') && keepEntries;
}

/**
 * For the worker, after an install or an update: a profile is new, or it kept things before there
 * was a question. From then on its settings say which.
 * @param heldWords whether the log of this browser holds any
 */
export async function settleKeeping(heldWords: () => Promise<boolean>): Promise<void> {
  const held = await heldWords();
  const { [settingsKey]: raw } = await browser.storage.local.get(settingsKey);
  // What cannot be read stays as it is, until somebody sets something.
  if (raw !== undefined && (!isRecord(raw) || raw.keeping !== undefined)) return;
  const keeping = raw !== undefined || held ? 'before' : 'unasked';
  await browser.storage.local.set({ [settingsKey]: { ...raw, keeping } });
}

/**
 * Changes some settings and writes all; returns what now holds, each value corrected as `notes`
 * tell. Pages that save at once may cross: the later one wins, setting by setting, in one page.
 */
export async function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  const saved = saving.then(() => write(patch));
  // One save that failed must not stop the next one.
  saving = saved.catch(() => undefined);
  return saved;
}

let saving: Promise<unknown> = Promise.resolve();

async function write(patch: Partial<Settings>): Promise<Settings> {
  const stored = (await browser.storage.local.get([settingsKey, keptKey])) as Record<
    string,
    unknown
  >;
  const raw = stored[settingsKey];
  const known = readSettings(raw);
  const { settings } = readSettings({ ...unknownKeys(raw), ...known.settings, ...patch });
  const next = { ...unknownKeys(raw), ...settings };
  const corrected = known.notes.some(({ problem }) => !harmless.includes(problem));
  const kept = corrected ? { [keptKey]: raw } : {};
  await browser.storage.local.set({ [settingsKey]: next, ...kept });
  return settings;
}

/** Settings of a newer version stay as they are, for the day that version comes back. */
function unknownKeys(raw: unknown): Record<string, unknown> {
  return isRecord(raw) ? raw : {};
}

/** The dear one's name goes, also from what was kept of settings that could not be read. */
export async function forgetDearName(): Promise<void> {
  await saveSettings({ dearName: '' });
  const { [keptKey]: kept } = await browser.storage.local.get(keptKey);
  if (kept === undefined) return;
  if (!isRecord(kept)) {
    // Nobody can tell what of it is a name.
    await browser.storage.local.remove(keptKey);
    return;
  }
  const { dearName, ...rest } = kept as Record<string, unknown>;
  if (dearName !== undefined) await browser.storage.local.set({ [keptKey]: rest });
}

/** Calls back after each change from any page; returns the way to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[settingsKey];
    if (area === 'local' && change) changed(readSettings(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
