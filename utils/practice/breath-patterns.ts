import type { BreathPattern } from './breath.ts';
import type { PatternName, PauseLength } from './choices.ts';

/** A pattern that can be counted out; at one's own pace there is nothing to count. */
export type PacedName = Exclude<PatternName, 'own-pace'>;

/**
 * The ways to breathe, as data. Slow breathing raises heart-rate variability (Zaccaro 2018; Shao
 * 2024), sessions were mostly near six breaths a minute (Steffen 2017), and the out-breath is the
 * longer one. The exact seconds are our own choice; only box breathing has holds.
 */
export const breathPatterns: Readonly<Record<PacedName, BreathPattern>> = {
  'even-slow': {
    name: 'even-slow',
    phases: [
      { phase: 'in', seconds: 4, to: 1 },
      { phase: 'out', seconds: 6, to: 0 },
    ],
  },
  slower: {
    name: 'slower',
    phases: [
      { phase: 'in', seconds: 5, to: 1 },
      { phase: 'out', seconds: 7, to: 0 },
    ],
  },
  'cyclic-sigh': {
    name: 'cyclic-sigh',
    phases: [
      { phase: 'in', seconds: 3.5, to: 0.8 },
      { phase: 'sip', seconds: 1.5, to: 1 },
      { phase: 'out', seconds: 7, to: 0 },
    ],
  },
  box: {
    name: 'box',
    phases: [
      { phase: 'in', seconds: 4, to: 1 },
      { phase: 'full', seconds: 4, to: 1 },
      { phase: 'out', seconds: 4, to: 0 },
      { phase: 'empty', seconds: 4, to: 0 },
    ],
  },
};

/** Lengths that belong to a pattern: five minutes a day is how sighing was studied (Balban 2023). */
export const lengthFor: Partial<Record<PatternName, PauseLength>> = { 'cyclic-sigh': 300 };

/**
 * For anchors other than the breath: ten seconds for each thing attention may rest on, under a
 * glow too slow to breathe along with.
 */
export const calmGlow: BreathPattern = {
  name: 'none',
  phases: [
    { phase: 'stay', seconds: 10, to: 1 },
    { phase: 'stay', seconds: 10, to: 0 },
  ],
};
