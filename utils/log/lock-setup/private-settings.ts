import type { SettingNote, Settings } from '../../settings/settings.ts';
import {
  changeStored,
  forgetDearName,
  loadSettings,
  saveSettings,
  watchSettings,
} from '../../settings/store.ts';
import { timesAfter } from '../../settings/stored-times.ts';
import { lookAtKeeping, mayKeep, watchKeeping } from '../../stores/keeping.ts';
import { glanceAtLock } from '../lock/lock-glance.ts';
import { mayBeLocked } from '../lock/lock-hint.ts';

/** The settings as a person sees them: the dear one's name is sealed where the log has a lock. */
export async function loadPrivateSettings(): Promise<{ settings: Settings; notes: SettingNote[] }> {
  const [{ settings, notes }] = await Promise.all([loadSettings(), lookOnce(), lookAtKeeping()]);
  return { settings: await withName(settings), notes };
}

/**
 * As `saveSettings`; a name is never written in the clear beside a locked log, and not at all before
 * a yes: then it holds in this page. To take it away needs none.
 */
export async function savePrivateSettings(given: Partial<Settings>): Promise<void> {
  const { dearName: name, ...patch } = given;
  if (name !== undefined) await lookAtKeeping();
  const isHeld = name !== undefined && name !== '' && !mayKeep();
  if (name !== undefined) heldName = isHeld ? name : null;
  const dearName = isHeld ? undefined : name;
  const isSealed = dearName !== undefined && (await sealIfLocked(dearName));
  const rest = dearName === undefined || isSealed ? patch : { ...patch, dearName };
  if (Object.keys(rest).length > 0) await saveSettings(rest);
  // A lock that was made since that look found no name to seal.
  if (dearName !== undefined && !isSealed && (await sealIfLocked(dearName))) await forgetDearName();
}

/** A name that is known to this page alone, until somebody says that it may be kept. */
let heldName: string | null = null;
watchKeeping(() => {
  if (heldName === null || !mayKeep()) return;
  savePrivateSettings({ dearName: heldName }).catch(() => {
    // It holds in this page, as before.
  });
});

async function sealIfLocked(dearName: string): Promise<boolean> {
  return (await isLocked()) && sealName(dearName);
}

/** As `watchSettings`. */
export function watchPrivateSettings(changed: (settings: Settings) => void): () => void {
  return watchSettings((settings) => {
    if (!mayBeLocked() && heldName === null) changed(settings);
    else void lookOnce().then(async () => changed(await withName(settings)));
  });
}

/** One after the other: what was typed last is what stays. */
function sealName(dearName: string): Promise<boolean> {
  const saved = saving.then(async () => {
    const isSealed = await (await sealed()).writeDearName(dearName);
    if (isSealed)
      await changeStored((raw) => ({ ...raw, changedAt: timesAfter(raw, ['dearName']) }));
    return isSealed;
  });
  saving = saved.catch(() => {
    // Whoever saved this one hears of it; it only must not stop the next one.
  });
  return saved;
}

let saving: Promise<unknown> = Promise.resolve();

const sealed = () => import('../lock/dear-name.ts');

/** Whether the log has a lock: the database says so, each time, however long it takes. */
async function isLocked(): Promise<boolean> {
  const { lookForLock } = await import('../lock/lock-look.ts');
  try {
    return (await lookForLock()).row !== undefined;
  } catch {
    // It does not answer: then the hint is all there is.
    return mayBeLocked();
  }
}

/** One small look for each page, so that nobody without a lock waits for the code that opens it. */
async function lookOnce(): Promise<void> {
  if (mayBeLocked()) isSlow = (await glanceAtLock()) === null;
}

/** A database that does not answer holds up no practice: of a name it has, there is nothing then. */
let isSlow = false;

async function withName(settings: Settings): Promise<Settings> {
  if (heldName !== null) return { ...settings, dearName: heldName };
  if (!mayBeLocked() || isSlow) return settings;
  try {
    const dearName = await (await sealed()).readDearName();
    if (dearName === null) return settings;
    // Left by a page that died while the lock was made, or there again as the lock goes.
    if (settings.dearName !== '') void (await import('./lock-job.ts')).resumeLock();
    return { ...settings, dearName };
  } catch {
    // The log does not answer: it is done without a name.
    return { ...settings, dearName: '' };
  }
}
