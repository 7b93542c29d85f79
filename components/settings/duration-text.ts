import { words } from '../../utils/words/rhythm.ts';

/** "45 minutes", "2 hours". */
export function durationText(minutes: number): string {
  const hours = minutes / 60;
  return Number.isInteger(hours)
    ? words.hoursOf({ count: hours })
    : words.minutesOf({ count: minutes });
}

/** The usual lengths in minutes, and whatever is set now even if it is not one of them. */
export function lengths(usual: readonly number[], now: number): { value: number; name: string }[] {
  return [...new Set([...usual, now])]
    .sort((a, b) => a - b)
    .map((value) => ({ value, name: durationText(value) }));
}
