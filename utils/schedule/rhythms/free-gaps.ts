import type { EpochMs } from '../types.ts';
import { minute } from './rhythm.ts';
import type { Window } from './working-hours.ts';

/**
 * Between two planned moments, beyond the gap: the gap counts from the end of a pause, so the pause
 * and the time until it begins must fit in. `least` is enough for the shortest pause, begun as the
 * notification is about to go; `most` for the longest one.
 */
const pauseMs = { least: minute, most: 6 * minute };
/** Before the end of the hours: an alarm may be late, and a short pause should still lie inside. */
const beforeEndMs = 2 * minute;

/**
 * How far apart two planned moments stand, in milliseconds: of what `partMs` leaves beyond the gap,
 * half goes to the pause and half to chance.
 */
export function apartMs(gapMs: number, partMs: number): number {
  return gapMs + Math.min(Math.max((partMs - gapMs) / 2, pauseMs.least), pauseMs.most);
}

/** The least that a planned moment stands after one that was shown or is due, in milliseconds. */
export function leastApartMs(gapMs: number): number {
  return gapMs + pauseMs.least;
}

/** The stretch of a window in which a moment may be planned, [start, end). */
export function plannable<T extends Pick<Window, 'start' | 'end'>>(window: T): T {
  const { start, end } = window;
  return { ...window, end: end - Math.min(beforeEndMs, (end - start) / 3) };
}

/** The moment that lies `offset` ms into some windows, which are gone through one after the other. */
export function momentAt(
  windows: readonly Pick<Window, 'start' | 'end'>[],
  offset: number,
): EpochMs {
  let left = offset;
  for (const { start, end } of windows) {
    if (left < end - start) return Math.floor(start + left);
    left -= end - start;
  }
  return Math.floor((windows.at(-1)?.end ?? 0) - 1);
}
