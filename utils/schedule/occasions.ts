import { hash } from '../text/hash.ts';
import type { AfterSettings, Nudge, Occasion, TimeOccasion } from './types.ts';
import { timeOccasions } from './types.ts';

/** Nothing is chosen. */
export const noOccasions: AfterSettings = {
  on: [],
  times: {},
  breakMinutes: 15,
  eachTime: false,
  outsideHours: false,
};

function isTimeOccasion(occasion: Occasion): occasion is TimeOccasion {
  return timeOccasions.some((one) => one === occasion);
}

/** Whether a pause after this is wished for. */
function isOccasionOn(after: AfterSettings, occasion: Occasion): boolean {
  return isTimeOccasion(occasion)
    ? after.times[occasion] !== undefined
    : after.on.includes(occasion);
}

/** The set times there are, in the order of their slots. */
export function setOccasions({ times }: AfterSettings): [TimeOccasion, string][] {
  return timeOccasions.flatMap((slot): [TimeOccasion, string][] => {
    const time = times[slot];
    return time === undefined ? [] : [[slot, time]];
  });
}

/** Whether anything is chosen. */
export function hasOccasions(after: AfterSettings): boolean {
  return occasionsKey(after) !== '';
}

/** Of everything that is chosen; '' for nothing. Another one begins to count from now on. */
export function occasionsKey(after: AfterSettings): string {
  const { on, breakMinutes, eachTime, outsideHours } = after;
  const times = setOccasions(after);
  if (on.length === 0 && times.length === 0) return '';
  return hash(JSON.stringify([on, times, breakMinutes, eachTime, outsideHours]));
}

/** Whether it may come outside the hours, because that was wished for. */
export function mayComeOutside({ origin, occasion }: Nudge, after: AfterSettings): boolean {
  return origin === 'after' && occasion === 'firstTab' && after.outsideHours;
}

/** Whether what it comes after is not wished for any more. */
export function isUnwished({ origin, occasion }: Nudge, after: AfterSettings): boolean {
  return origin === 'after' && (occasion === undefined || !isOccasionOn(after, occasion));
}
