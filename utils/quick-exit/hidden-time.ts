import { isRecord } from '../validation/is-record.ts';
import { type HiddenNote, hiddenMs } from './hidden-note.ts';

/**
 * What a running browser is believed of one gap between two looks, in milliseconds: the worker
 * looks every five minutes. More may be a sleep, or a clock that was set.
 */
const longestGap = 6 * 60_000;

/**
 * The note after one more look at the clock; null once the time is over. A clock that was set shows
 * nothing early, and hides nothing for long: time counts while the browser runs and looks, and what
 * passed while it was closed counts as the clock says.
 * @param now epoch milliseconds. @param sameSession whether the browser ran since the look before
 */
export function hiddenAfter(
  note: HiddenNote,
  now: number,
  sameSession: boolean,
): HiddenNote | null {
  const gap = Math.max(0, now - note.seen);
  const passed = sameSession ? Math.min(gap, longestGap) : gap;
  const left = Math.min(note.left, hiddenMs) - passed;
  if (left <= 0 && !note.untilUnlocked) return null;
  return { ...note, left: Math.max(0, left), seen: now };
}

/** @param raw as stored. @returns null where there is none; what cannot be read begins anew */
export function readHiddenNote(raw: unknown, now: number): HiddenNote | null {
  if (raw === undefined || raw === null) return null;
  const { exit, left, seen, untilUnlocked, locked } = isRecord(raw) ? raw : {};
  const isWhole = Number.isFinite(left) && Number.isFinite(seen);
  return {
    exit: typeof exit === 'string' ? exit : '',
    left: isWhole ? Number(left) : hiddenMs,
    seen: isWhole ? Number(seen) : now,
    untilUnlocked: untilUnlocked === true,
    locked: locked === true,
  };
}
