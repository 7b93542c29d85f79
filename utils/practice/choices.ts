/** Where a hand may rest. `none` is a choice of equal rank. */
export const touches = ['heart', 'heart-belly', 'shoulder', 'cheek', 'hands', 'none'] as const;
/** What attention may rest on; none of them ranks before another. */
export const anchors = ['breath', 'feet', 'sound', 'view'] as const;
export const patternNames = ['even-slow', 'slower', 'cyclic-sigh', 'own-pace', 'box'] as const;
/** Lengths of a pause in seconds. */
export const pauseLengths = [20, 60, 180, 300] as const;

export type Touch = (typeof touches)[number];
export type Anchor = (typeof anchors)[number];
export type PatternName = (typeof patternNames)[number];
export type PauseLength = (typeof pauseLengths)[number];

/** What a person chose for every practice, remembered until it is changed. */
export type PracticeChoices = {
  /** No breathing cues in any practice? */
  noBreath: boolean;
  /** No touch in any practice? */
  noTouch: boolean;
  /** May a practice ask where in the body something sits? */
  bodyQuestions: boolean;
  /** How long is a pause, in seconds? */
  pauseSeconds: PauseLength;
  /** Where does the hand rest, while touch is not left out? */
  touch: Touch;
  /** What does attention rest on? Never the breath while that is left out. */
  anchor: Anchor;
  /** Which way of breathing? */
  pattern: PatternName;
  /** May box breathing, with its holds, be chosen? */
  box: boolean;
  /** A soft tone with the breath? */
  tone: boolean;
  /** Who is dear? Empty: nobody named. At most 60 characters. */
  dearName: string;
  /** Whose helplines? Two capital letters (ISO 3166), or empty for the directory. */
  country: string;
};

/** The choices as the two global switches leave them. */
export function obeyed<T extends PracticeChoices>(choices: T): T {
  const { noBreath, noTouch, box } = choices;
  return {
    ...choices,
    touch: noTouch ? 'none' : choices.touch,
    anchor: noBreath && choices.anchor === 'breath' ? 'feet' : choices.anchor,
    pattern: !box && choices.pattern === 'box' ? 'even-slow' : choices.pattern,
  };
}
