/** One's own words stay hidden for so long after leaving, in milliseconds. */
export const hiddenMs = 30 * 60_000;

/** What is noted when somebody leaves in a hurry. It tells of no words. */
export type HiddenNote = {
  /** Another one for each time somebody left. */
  exit: string;
  /** How long one's own words stay hidden yet, in milliseconds. */
  left: number;
  /** When that was looked at, in epoch milliseconds. */
  seen: number;
  /** With a lock they stay hidden until it is opened. */
  untilUnlocked: boolean;
  /** Whether the log was locked since; a worker that ended before does it later. */
  locked: boolean;
};

/** @param now epoch milliseconds */
export function newHiddenNote(exit: string, now: number, untilUnlocked: boolean): HiddenNote {
  return { exit, left: hiddenMs, seen: now, untilUnlocked, locked: false };
}
