/** How many scenarios one slice has: it is told by itself, so that a fault is told soon. */
export const sliceRuns = 250;

/** The slices of one run of the tests. */
export type Slices = {
  seeds: number[];
  /** Whether pages get more to do than there is time for in every run. */
  isLong: boolean;
};

/**
 * Which slices are to be run: two of one seed, or in the long run a million scenarios of a seed
 * drawn anew. A long run is split, or gone on with, by where it begins and which slices it has.
 * @param env `KIND_PAUSE_SEED`, the seed of slice 0; `KIND_PAUSE_SLICES`, as in `120-239`
 * @throws Error where they are no such numbers
 */
export function slicesOf(env: Record<string, string | undefined>): Slices {
  const { KIND_PAUSE_LONG, KIND_PAUSE_SEED, KIND_PAUSE_SLICES } = env;
  const isLong = Boolean(KIND_PAUSE_LONG);
  const drawn = isLong ? Date.now() % 1_000_000_000 : 20_261_130;
  const seed = KIND_PAUSE_SEED === undefined ? drawn : numberOf(KIND_PAUSE_SEED);
  const slices = KIND_PAUSE_SLICES ?? (isLong ? '0-3999' : '0-1');
  const [first = 0, last = -1, ...more] = slices.split('-').map(numberOf);
  if (more.length > 0 || last < first) throw new Error(`no slices: ${slices}`);
  return { seeds: Array.from({ length: last - first + 1 }, (_, at) => seed + first + at), isLong };
}

function numberOf(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`no number: ${text}`);
  return Number(text);
}
