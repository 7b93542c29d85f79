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
    notice: { name: 'Notice', about: 'Name what you feel, without fixing it' },
    'not-alone': { name: 'Not alone', about: 'Others know this moment too' },
    letter: { name: 'Letter', about: 'Kind words for a later day' },
    'three-parts': { name: 'Notice, share, be kind: about a minute', about: '' },
  } satisfies Record<PracticeName, Told> as Record<PracticeName, Told>,
  withoutTouch: 'A quiet moment',
  resume: 'Your words are still here',
  takeLast: (time: string) => `Take the one from ${time}`,
  nudges: 'Nudges',
  later: 'Later',
  restUntilTomorrow: 'Rest until tomorrow',
  moreRests: 'Other rest times',
  restFor: 'Rest for',
  rests: {
    '15min': '15 min',
    '1h': '1 hour',
    '2h': '2 hours',
    week: 'This week',
    untilISay: 'Until I turn them back on',
  } satisfies Record<Exclude<RestChoice, 'today'>, string>,
  notNow: 'Not now',
  endRest: 'Turn nudges back on',
  keepResting: 'Keep resting',
  stillResting: 'Nudges have rested for a week. Is that still good?',
  ignoreHold: 'Nudge me even then',
  keepHold: 'Keep waiting',
  hints: {
    away: 'Two nudges were skipped, as you were away.',
    fullScreen: 'Two nudges were skipped, as a window filled the screen.',
    sound: 'Two nudges were skipped, as sound was playing.',
    practice: 'Two nudges were skipped, as a pause was under way.',
    recentPause: 'Two nudges were skipped, so soon after a pause.',
    typing: 'Two nudges were skipped, as you were writing here.',
  } satisfies Record<SwitchableHold, string>,
  backedOff: {
    half: 'Half as many for now, as some were ignored.',
    dotOnly: 'Only a dot for now, as some were ignored.',
  } satisfies Record<Exclude<BackOffLevel, 'full'>, string>,
  backToChosen: 'Back to what I chose',
  next: (time: string) => `The next nudge comes around ${time}.`,
  nextOn: (day: string, time: string) => `The next nudge comes ${day}, around ${time}.`,
  putOff: (time: string) => `The nudge comes later, around ${time}.`,
  putOffOn: (day: string, time: string) => `The nudge comes later: ${day}, around ${time}.`,
  due: 'A nudge is waiting for a quiet moment.',
  asked: 'No nudges. The pause is here when you want it.',
  noTimes: 'None of your set times is in your working hours, so no nudge will come.',
  away: 'Nudges go on once you are back.',
  noHours: 'No working hours are set, so no nudge will come.',
  restingUntil: (time: string) => `Nudges rest until ${time}.`,
  restingUntilDay: (day: string, time: string) => `Nudges rest until ${day}, ${time}.`,
  restingUntilDayBegins: (day: string) => `Nudges rest until ${day}.`,
  restingOpen: 'Nudges rest until you turn them back on.',
  more: 'More',
  support: 'Support',
  why: 'Why it works',
  log: 'Log',
  settings: 'Settings',
  unreachable: 'The next nudge can’t be told right now. The practices still work.',
};
