import type { SettingNote, Settings } from '../settings/settings.ts';
import { loadSettings, saveSettings, watchSettings } from '../settings/store.ts';
import { mayBeLocked } from './lock-hint.ts';

/** The settings as a person sees them: the dear one's name is sealed where the log has a lock. */
export async function loadOwnSettings(): Promise<{ settings: Settings; notes: SettingNote[] }> {
  const { settings, notes } = await loadSettings();
  return { settings: await withName(settings), notes };
}

/** As `saveSettings`; a name is never written in the clear beside a locked log. */
export async function saveOwnSettings({ dearName, ...patch }: Partial<Settings>): Promise<void> {
  const isSealed = dearName !== undefined && mayBeLocked() && (await sealName(dearName));
  const rest = dearName === undefined || isSealed ? patch : { ...patch, dearName };
  if (Object.keys(rest).length > 0) await saveSettings(rest);
}

/** As `watchSettings`. */
export function watchOwnSettings(changed: (settings: Settings) => void): () => void {
  return watchSettings((settings) => {
    if (!mayBeLocked()) changed(settings);
    else void withName(settings).then(changed);
  });
}

/** One after the other: what was typed last is what stays. */
function sealName(dearName: string): Promise<boolean> {
  const saved = saving.then(async () => (await sealed()).writeDearName(dearName));
  saving = saved.catch(() => {
    // Whoever saved this one hears of it; it only must not stop the next one.
  });
  return saved;
}

let saving: Promise<unknown> = Promise.resolve();

const sealed = () => import('./dear-name.ts');

async function withName(settings: Settings): Promise<Settings> {
  if (!mayBeLocked()) return settings;
  try {
    const dearName = await (await sealed()).readDearName();
    return dearName === null ? settings : { ...settings, dearName };
  } catch {
    // The log does not answer: it is done without a name.
    return { ...settings, dearName: '' };
  }
}
