import { browser } from 'wxt/browser';
import { newHiddenNote } from '../quick-exit/hidden-note.ts';
import { hiddenNoteKey, hiddenSessionKey, mayBeHidden } from './hidden-keys.ts';

/**
 * Hides them from now on, and tells every open page. @param exit another name for each time
 * @param untilUnlocked whether there is a lock. @param now epoch milliseconds
 */
export async function hideWords(exit: string, untilUnlocked: boolean, now: number): Promise<void> {
  await Promise.all([
    browser.storage.local.set({ [hiddenNoteKey]: newHiddenNote(exit, now, untilUnlocked) }),
    browser.storage.session.set({ [hiddenSessionKey]: true }),
  ]);
}

/**
 * Whether one's own words are hidden; sets the hint right. Where storage does not answer in time,
 * or not at all, the hint has to do. @param patience milliseconds
 */
export function areWordsHidden(patience = 300, now = Date.now()): Promise<boolean> {
  const late = new Promise<boolean>((resolve) =>
    setTimeout(() => resolve(mayBeHidden()), patience),
  );
  return Promise.race([look(now).catch(mayBeHidden), late]);
}

async function look(now: number): Promise<boolean> {
  const stored = await browser.storage.local.get(hiddenNoteKey);
  if (!mayBeHidden() && !(hiddenNoteKey in stored)) return false;
  const { settleHint } = await import('./hidden-look.ts');
  return settleHint(now);
}

/** Calls back each time somebody leaves, in whatever page. @returns the way to stop */
export function onHidden(left: () => void): () => void {
  const heard = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const { oldValue, newValue } = changes[hiddenNoteKey] ?? {};
    if (newValue && exitOf(newValue) !== exitOf(oldValue)) left();
  };
  browser.storage.local.onChanged.addListener(heard);
  return () => browser.storage.local.onChanged.removeListener(heard);
}

const exitOf = (raw: unknown) => (raw as { exit?: unknown } | undefined)?.exit;
