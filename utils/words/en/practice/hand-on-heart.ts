import type { BreathPhase } from '../../../practice/breath.ts';
import type { Touch } from '../../../practice/choices.ts';
import type { MomentPlan, StillAnchor } from '../../../practice/moment-plan.ts';
import type { OwnPhase } from '../../../practice/own-pace.ts';

/** Words of hand on heart, and of any moment beside an anchor. Nothing is commanded or praised. */
export const handOnHeart = {
  name: 'Hand on heart',
  nameWithoutTouch: 'A quiet moment',
  intro: {
    heart: 'A hand on your heart, if that feels okay.',
    'heart-belly': 'One hand on your heart and one on your belly, if that feels okay.',
    shoulder: 'A hand on your own shoulder or arm, if that feels okay.',
    cheek: 'A hand against your cheek, if that feels okay.',
    hands: 'Your hands together, one holding the other, if that feels okay.',
    none: 'You can stay as you are.',
  } satisfies Record<Touch, string>,
  cues: {
    in: 'breathing in',
    sip: 'and a little more',
    full: 'resting here',
    out: 'and slowly out',
    empty: 'resting again',
  } satisfies Record<Exclude<BreathPhase, 'stay'>, string>,
  own: {
    rest: 'in your own time',
    in: 'breathing in',
    out: 'and out',
    guide: 'Breathing in',
  } satisfies Record<OwnPhase | 'guide', string>,
  lines: {
    feet: [
      'the floor under your feet',
      'the chair that holds you',
      'the places where you rest on it',
      'your weight, being carried',
      'the floor, still there',
    ],
    sound: [
      'a sound near you',
      'a sound further away',
      'the quiet in between',
      'sounds that come and go',
      'whatever there is to hear',
    ],
    view: [
      'something in view',
      'its colour',
      'its edges',
      'the light on it',
      'the space around it',
    ],
  } satisfies Record<StillAnchor, readonly string[]>,
  hints: {
    breath: [
      'Eyes open or lowered, as you like.',
      'You can breathe at your own pace.',
      'If you feel dizzy, stop and breathe normally.',
      'Not while driving.',
    ],
    'own-pace': [
      'Hold Space, or the heart, to breathe in. Let go to breathe out.',
      'A short press works too: one for in, one for out.',
      'If you feel dizzy, stop and breathe normally.',
      'Eyes open or lowered, as you like. Not while driving.',
    ],
    anchor: [
      'Eyes open or lowered, as you like.',
      'Your attention may wander. That is fine.',
      'Not while driving.',
    ],
  } satisfies Record<MomentPlan['kind'], readonly string[]>,
  again: 'Begin again',
  over: {
    title: 'The time ran out while this was closed.',
    leave: 'Back to the start',
  },
  ways: {
    open: 'Another way',
    goOn: 'Go on',
    begin: 'Begin with this',
  },
};
