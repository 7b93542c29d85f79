export type BreathPhase = 'in' | 'out';
export type BreathPattern = {
  readonly name: string;
  /** In order, repeated for as long as the pause lasts. Seconds, each above 0. */
  readonly phases: readonly { readonly phase: BreathPhase; readonly seconds: number }[];
};

/**
 * Even and slow: six breaths a minute, the out-breath longer, no hold. Slow breathing raises
 * heart-rate variability (Zaccaro 2018; Shao 2024); the exact 4 and 6 seconds are our own choice.
 */
export const evenSlow: BreathPattern = {
  name: 'even-slow',
  phases: [
    { phase: 'in', seconds: 4 },
    { phase: 'out', seconds: 6 },
  ],
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
function ease(progress: number): number {
  return (1 - Math.cos(Math.PI * progress)) / 2;
}

/** Length of one round of a pattern in milliseconds. */
export function roundMs(pattern: BreathPattern): number {
  return pattern.phases.reduce((sum, { seconds }) => sum + seconds * 1000, 0);
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
  for (const [index, { phase, seconds }] of pattern.phases.entries()) {
    const length = seconds * 1000;
    if (into < length) {
      const progress = into / length;
      return {
        phase,
        count: rounds * pattern.phases.length + index,
        progress,
        fullness: phase === 'in' ? ease(progress) : 1 - ease(progress),
        msLeft: length - into,
      };
    }
    into -= length;
  }
  // Only rounding at the very end of a round leads here: the next round begins.
  return phaseAt(pattern, (rounds + 1) * round);
}
