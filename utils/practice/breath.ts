/** `sip` is a short breath on top, `full` and `empty` are holds, `stay` belongs to no breath. */
export type BreathPhase = 'in' | 'sip' | 'full' | 'out' | 'empty' | 'stay';
export type BreathPattern = {
  readonly name: string;
  /** In order, repeated for as long as the pause lasts; each begins as full as the one before ends. */
  readonly phases: readonly {
    readonly phase: BreathPhase;
    /** Above 0. */
    readonly seconds: number;
    /** How full the chest is at its end, 0 to 1. */
    readonly to: number;
  }[];
};

export type BreathMoment = {
  phase: BreathPhase;
  /** Which phase since the beginning, from 0: a change means that a new cue is due. */
  count: number;
  /** How far through this phase, 0 up to but not including 1. */
  progress: number;
  /** How full the chest is, 0 to 1, without a jump from one phase to the next. */
  fullness: number;
  /** Milliseconds until the next phase begins; above 0. */
  msLeft: number;
};

/** Half a cosine: slow at both ends, as a breath is. */
export function ease(progress: number): number {
  return (1 - Math.cos(Math.PI * progress)) / 2;
}

/** Length of one round of a pattern in milliseconds. */
export function roundMs(pattern: BreathPattern): number {
  return pattern.phases.reduce((sum, { seconds }) => sum + seconds * 1000, 0);
}

/**
 * Milliseconds of a pause that ends with a breath and not within one: the whole rounds nearest to
 * what was chosen, and one round when that is longer.
 * @param seconds above 0
 */
export function wholeRoundsMs(pattern: BreathPattern, seconds: number): number {
  const round = roundMs(pattern);
  return Math.max(1, Math.round((seconds * 1000) / round)) * round;
}

/**
 * Where the breath is.
 * @param elapsedMs since the beginning; below 0 or not a number counts as 0.
 */
export function phaseAt(pattern: BreathPattern, elapsedMs: number): BreathMoment {
  const elapsed = elapsedMs > 0 && Number.isFinite(elapsedMs) ? elapsedMs : 0;
  const round = roundMs(pattern);
  const rounds = Math.floor(elapsed / round);
  let into = elapsed - rounds * round;
  for (const [index, { phase, seconds, to }] of pattern.phases.entries()) {
    const length = seconds * 1000;
    if (into < length) {
      const progress = into / length;
      const from = pattern.phases.at(index - 1)?.to ?? to;
      return {
        phase,
        count: rounds * pattern.phases.length + index,
        progress,
        fullness: from + (to - from) * ease(progress),
        msLeft: length - into,
      };
    }
    into -= length;
  }
  // Only rounding at the very end of a round leads here: the next round begins.
  return phaseAt(pattern, (rounds + 1) * round);
}
