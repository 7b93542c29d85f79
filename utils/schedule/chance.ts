/**
 * A small stream of chance whose whole state is one 32-bit number (mulberry32), so that it can be
 * stored: a decision repeated from the same stored state draws the same numbers.
 */
export type Chance = {
  /** In [0, 1). */
  next: () => number;
  /** In [from, to). */
  between: (from: number, to: number) => number;
  /** The state to store. */
  seed: () => number;
};

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, between: (from, to) => from + next() * (to - from), seed: () => state };
}
