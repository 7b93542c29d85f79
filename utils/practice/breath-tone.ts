/** A fifth, low enough to be soft on small speakers: empty and full. */
const hertz = [164, 246] as const;
/** At its loudest about -28 dB below full scale. */
const loudest = 0.04;

/**
 * The tone for one moment of a breath: it swells and rises with it, and is silent in between.
 * @param fullness 0 to 1
 */
export function toneAt(fullness: number): { hertz: number; gain: number } {
  const [low, high] = hertz;
  return { hertz: low + (high - low) * fullness, gain: loudest * fullness };
}
