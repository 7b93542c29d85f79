/**
 * What a harsh thought may be doing. The ids only choose which gentle question fits;
 * they are never shown.
 */
export type ThinkingPattern =
  | 'labeling'
  | 'all-or-nothing'
  | 'catastrophizing'
  | 'fortune-telling'
  | 'mind-reading'
  | 'overgeneralizing'
  | 'personalizing'
  | 'should'
  | 'discounting'
  | 'emotional-reasoning'
  | 'comparing'
  /** Grief, illness, loss, injustice: true hardship that needs no new thought. */
  | 'real-pain';

/** All twelve, in the fixed order in which the weights are stored. */
export const thinkingPatterns: readonly ThinkingPattern[] = [
  'labeling',
  'all-or-nothing',
  'catastrophizing',
  'fortune-telling',
  'mind-reading',
  'overgeneralizing',
  'personalizing',
  'should',
  'discounting',
  'emotional-reasoning',
  'comparing',
  'real-pain',
];
