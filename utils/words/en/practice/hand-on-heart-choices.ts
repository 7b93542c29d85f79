import type { Anchor, PatternName, PauseLength, Touch } from '../../../practice/choices.ts';

/** Words of the other ways to spend a pause. */
export const handOnHeartChoices = {
  length: 'How long',
  touch: 'Touch',
  anchor: 'Attention on',
  pattern: 'Breathing',
  tone: 'A soft tone with the breath',
  lengths: {
    20: '20 seconds',
    60: '1 minute',
    180: '3 minutes',
    300: '5 minutes',
  } satisfies Record<PauseLength, string>,
  touches: {
    heart: 'Heart',
    'heart-belly': 'Heart and belly',
    shoulder: 'Shoulder or arm',
    cheek: 'Cheek',
    hands: 'Hands together',
    none: 'No touch',
  } satisfies Record<Touch, string>,
  anchors: {
    breath: 'The breath',
    feet: 'Feet or chair',
    sound: 'A sound',
    view: 'Something in view',
  } satisfies Record<Anchor, string>,
  patterns: {
    'even-slow': 'Even and slow',
    slower: 'Slower still',
    'cyclic-sigh': 'Sighing',
    'own-pace': 'My own pace',
    box: 'Box',
  } satisfies Record<PatternName, string>,
  abouts: {
    'even-slow': 'Four seconds in, six out.',
    slower: 'Five seconds in, seven out.',
    'cyclic-sigh': 'A breath in, a little more, and a long breath out. Usually five minutes.',
    'own-pace': 'The heart follows you. Hold it to breathe in, let go to breathe out.',
    box: 'In, rest, out, rest, four seconds each. It holds the breath: leave it if that feels tight.',
  } satisfies Record<PatternName, string>,
  safe: 'Breathe at your own pace. If you feel dizzy, stop and breathe normally. Not while driving.',
};
