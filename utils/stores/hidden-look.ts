import { browser } from 'wxt/browser';
import type { HiddenNote } from '../quick-exit/hidden-note.ts';
import { hiddenAfter, readHiddenNote } from '../quick-exit/hidden-time.ts';
import { hiddenHintKey, hiddenNoteKey, hiddenSessionKey, hintHidden } from './hidden-keys.ts';
import { readLocal, writeLocal } from './local-storage.ts';
import { writePlace } from './popup-place.ts';

/** A note seen less than this ago is not written again, in milliseconds. */
const restMs = 30_000;
/** A hint so young may be there before the note is, in milliseconds. */
const noteLateMs = 2_000;

/** The log was unlocked: one's own words are shown again. */
export async function showWords(): Promise<void> {
  writeLocal(hiddenHintKey, null);
  await browser.storage.local.remove(hiddenNoteKey);
}

/** Sets the hint right, and tells whether words are hidden. @param now epoch milliseconds */
export async function settleHint(now: number): Promise<boolean> {
  const hinted = readLocal(hiddenHintKey) ?? null;
  const since = now - Number(hinted);
  const isLate = hinted !== null && since >= 0 && since < noteLateMs;
  const hidden = (await lookAtHidden(now)) !== null || isLate;
  if (!hidden) writeLocal(hiddenHintKey, null);
  else if (hinted === null) {
    // The browser was killed before it wrote the hint down, and with it that the place is forgotten.
    hintHidden(now - noteLateMs);
    writePlace(null);
  }
  return hidden;
}

/** What became of it: the log was locked. @param hasLock null where that is not known */
export async function noteLocked(hasLock: boolean | null): Promise<void> {
  const note = await hiddenNote(Date.now());
  if (!note) return;
  const untilUnlocked = hasLock ?? note.untilUnlocked;
  if (note.locked && note.untilUnlocked === untilUnlocked) return;
  await browser.storage.local.set({ [hiddenNoteKey]: { ...note, locked: true, untilUnlocked } });
}

/**
 * Looks at the clock once more. @param now epoch milliseconds
 * @returns what is noted; null where words are not hidden, or not any more
 */
export async function lookAtHidden(now: number): Promise<HiddenNote | null> {
  const note = await hiddenNote(now);
  if (!note) return null;
  const session: Record<string, unknown> = await browser.storage.session.get(hiddenSessionKey);
  const sameSession = session[hiddenSessionKey] === true;
  const fresh = hiddenAfter(note, now, sameSession);
  if (!fresh) await browser.storage.local.remove(hiddenNoteKey);
  else if (!sameSession || now < note.seen || now - note.seen > restMs) {
    await Promise.all([
      browser.storage.local.set({ [hiddenNoteKey]: fresh }),
      browser.storage.session.set({ [hiddenSessionKey]: true }),
    ]);
  }
  return fresh;
}

async function hiddenNote(now: number): Promise<HiddenNote | null> {
  const stored: Record<string, unknown> = await browser.storage.local.get(hiddenNoteKey);
  return readHiddenNote(stored[hiddenNoteKey], now);
}
