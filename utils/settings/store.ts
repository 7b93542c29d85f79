import { browser } from 'wxt/browser';
import { isRecord } from '../validation/is-record.ts';
import { type Policy, readPolicy } from './policy.ts';
import { policyKey } from './policy-store.ts';
import { readSettings } from './read-settings.ts';
import { type SettingNote, type Settings, settingsVersion } from './settings.ts';
import { type SettingName, settingNames } from './settings-table.ts';
import { timesAfter } from './stored-times.ts';

export const settingsKey = 'settings';
/** What stood in storage when it could not be read as it was: nothing a person set is lost. */
export const keptKey = 'settingsKept';

/** Findings that leave every value as it was given. */
const harmless: readonly SettingNote['problem'][] = ['wholeDay', 'outsideHours', 'doesNotFit'];

/** Reads the settings; a copy of what had to be corrected is kept under its own key. */
export async function loadSettings(): Promise<{ settings: Settings; notes: SettingNote[] }> {
  const stored: Record<string, unknown> = await browser.storage.local.get([settingsKey, policyKey]);
  policy = readPolicy(stored[policyKey]);
  return readSettings(stored[settingsKey], policy);
}

/** What an organisation has set, as it was read last. */
let policy: Policy = {};

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
  const raw = await readRaw();
  // What cannot be read stays as it is, until somebody sets something.
  if (raw !== undefined && (!isRecord(raw) || raw.keeping !== undefined)) return;
  const keeping = raw !== undefined || held ? 'before' : 'unasked';
  await browser.storage.local.set({ [settingsKey]: { ...raw, keeping } });
}

/**
 * Changes some settings; returns what now holds, each value corrected as `notes` tell. Only what was
 * ever chosen is stored: for the rest an organisation may have presets. Pages that save at once may cross: the later one wins, setting by setting, in one page.
 */
export function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  return inTurn(() => write(patch, true));
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const saved = saving.then(work);
  // One save that failed must not stop the next one.
  saving = saved.catch(() => undefined);
  return saved;
}

let saving: Promise<unknown> = Promise.resolve();

/** What is stored, as it is. */
export async function readRaw(): Promise<unknown> {
  return (await browser.storage.local.get(settingsKey))[settingsKey];
}

/** Changes settings as they are stored, if there are any, in turn with every save of this page. */
export function changeStored(
  change: (stored: Record<string, unknown>) => Record<string, unknown>,
): Promise<void> {
  return inTurn(async () => {
    const raw = await readRaw();
    if (isRecord(raw)) await browser.storage.local.set({ [settingsKey]: change(raw) });
  });
}

/** @param isChoice whether the person changed something: then its time is noted */
async function write(patch: Partial<Settings>, isChoice: boolean): Promise<Settings> {
  const keys = [settingsKey, keptKey, policyKey];
  const stored: Record<string, unknown> = await browser.storage.local.get(keys);
  const raw = stored[settingsKey];
  const known = readSettings(raw);
  const { keeping } = known.settings;
  const given: Record<string, unknown> = { ...unknownKeys(raw), keeping, ...patch };
  const own = readSettings(given).settings;
  const chosen = settingNames.filter((name) => given[name] !== undefined);
  const isChanged = (name: SettingName) =>
    !(isRecord(raw) && name in raw) ||
    JSON.stringify(own[name]) !== JSON.stringify(known.settings[name]);
  const touched = isChoice ? chosen.filter((name) => name in patch && isChanged(name)) : [];
  const next = {
    ...unknownKeys(raw),
    version: settingsVersion,
    ...(touched.length > 0 && { changedAt: timesAfter(raw, touched) }),
    ...Object.fromEntries(chosen.map((name) => [name, own[name]])),
  };
  const corrected = known.notes.some(({ problem }) => !harmless.includes(problem));
  const kept = corrected ? { [keptKey]: raw } : {};
  await browser.storage.local.set({ [settingsKey]: next, ...kept });
  policy = readPolicy(stored[policyKey]);
  return readSettings(next, policy).settings;
}

/** Settings of a newer version stay as they are, for the day that version comes back. */
function unknownKeys(raw: unknown): Record<string, unknown> {
  return isRecord(raw) ? raw : {};
}

/** The dear one's name goes, also from what was kept of settings that could not be read. */
export async function forgetDearName(): Promise<void> {
  await inTurn(() => write({ dearName: '' }, false));
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

/** Calls back after each change, also of what an organisation has set; returns the way to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    const { [settingsKey]: own, [policyKey]: organisation } = changes;
    if (organisation) policy = readPolicy(organisation.newValue);
    if (own) changed(readSettings(own.newValue, policy).settings);
    else if (organisation) {
      loadSettings().then(
        ({ settings }) => changed(settings),
        () => undefined, // Storage that does not answer: what is shown stays.
      );
    }
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
