import type { PracticeName } from '../../practice/practices.ts';
import type { BackOffLevel } from '../../schedule/back-off.ts';
import type { RestChoice } from '../../schedule/rest.ts';
import type { SwitchableHold } from '../../schedule/types.ts';

type Told = { name: string; about: string };

/** Words of the popup's home. */
export const popup = {
  greeting: 'What would be kind now?',
  invited: 'A moment, if you’d like',
  practices: {
    'hand-on-heart': { name: 'Hand on heart', about: 'Begin now, for as long as you like' },
    reframe: { name: 'Reframe', about: 'Would I say this to a close friend?' },
    notice: { name: 'Notice', about: 'What is here, without fixing it' },
    'not-alone': { name: 'Not alone', about: 'Others know this moment too' },
    letter: { name: 'Letter', about: 'Kind words for a later day' },
    'three-parts': { name: 'The whole pause, in three parts', about: '' },
  } satisfies Record<PracticeName, Told> as Record<PracticeName, Told>,
  withoutTouch: 'A quiet moment',
  resume: 'Your words are still here',
  takeLast: 'Take the last one',
  nudges: 'Nudges',
  later: 'Later',
  restUntilTomorrow: 'Rest until tomorrow',
  moreRests: 'Other rests',
  restFor: 'Rest for',
  rests: {
    '15min': '15 min',
    '1h': '1 hour',
    '2h': '2 hours',
    week: 'This week',
    untilISay: 'Until I say',
  } satisfies Record<Exclude<RestChoice, 'today'>, string>,
  notNow: 'Not now',
  endRest: 'End the rest',
  keepResting: 'Keep resting',
  stillResting: 'Nudges have rested for a week. Is that still good?',
  ignoreHold: 'Nudge me anyway',
  keepHold: 'Keep waiting',
  hints: {
    away: 'Nudges were let go twice, as you were away.',
    fullScreen: 'Nudges were let go twice, as a window filled the screen.',
    sound: 'Nudges were let go twice, as sound was playing.',
    practice: 'Nudges were let go twice, as a pause was under way.',
    recentPause: 'Nudges were let go twice, so soon after a pause.',
    typing: 'Nudges were let go twice, as you were writing here.',
  } satisfies Record<SwitchableHold, string>,
  backedOff: {
    half: 'Half as often for now, as they were left alone.',
    dotOnly: 'Only a dot for now, as they were left alone.',
  } satisfies Record<Exclude<BackOffLevel, 'full'>, string>,
  backToChosen: 'Back to what I chose',
  next: (time: string) => `The next nudge comes around ${time}.`,
  nextOn: (day: string, time: string) => `The next nudge comes ${day}, around ${time}.`,
  putOff: (time: string) => `Put off until around ${time}.`,
  putOffOn: (day: string, time: string) => `Put off until ${day}, around ${time}.`,
  due: 'A nudge is waiting for a quiet moment.',
  asked: 'No nudges. The pause is here when you want it.',
  noTimes: 'No set time lies inside your hours, so no nudge will come.',
  away: 'Nudges go on once you are back.',
  noHours: 'No working hours are set, so no nudge will come.',
  restingUntil: (time: string) => `Nudges rest until ${time}.`,
  restingUntilDay: (day: string, time: string) => `Nudges rest until ${day}, ${time}.`,
  restingOpen: 'Nudges rest until you say.',
  more: 'More',
  support: 'Support',
  why: 'Why it works',
  log: 'Log',
  settings: 'Settings',
  unreachable: 'Nudges can’t be read right now. The practices still work.',
};
