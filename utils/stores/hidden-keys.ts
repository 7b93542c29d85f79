import { readLocal, writeLocal } from './local-storage.ts';

/**
 * That somebody left in a hurry, and one's own words are hidden for a while. The note is in
 * extension storage, where a browser that is killed keeps it; a hint in localStorage answers at
 * once. What becomes of the note is read and written in hidden-look.ts, which on most days no page
 * needs.
 */
export const hiddenNoteKey = 'hiddenWords';
/** What marks the session tells a browser that ran on from one that was closed. */
export const hiddenSessionKey = 'hiddenSeen';
/** In it stands when that was, in epoch milliseconds. */
export const hiddenHintKey = 'words-hidden';

/** Whether they may be hidden, at once. */
export function mayBeHidden(): boolean {
  return (readLocal(hiddenHintKey) ?? null) !== null;
}

/** The hint alone: synchronous, for the moment in which a page goes. @param now epoch milliseconds */
export function hintHidden(now: number): void {
  writeLocal(hiddenHintKey, String(now));
}
