import type { Situation } from '../../../cards/deck.ts';

/** Words of Not alone. A moment is placed among everyone who has had it. */
export const notAlone = {
  name: 'Not alone',
  title: 'What is this moment like?',
  situations: {
    mistake: 'A mistake',
    feedback: 'Hard feedback',
    overload: 'Too much at once',
    'speaking-up': 'Speaking up',
    comparison: 'Comparing myself',
    rejection: 'A “no”',
    'tense-message': 'A tense message',
    tired: 'Tired out',
    stuck: 'Stuck',
    'end-of-day': 'End of the day',
    'something-else': 'Something else',
  } satisfies Record<Situation, string>,
  anyMoment: 'Others know this moment',
  another: 'Another card',
  ownWords: (day: string) => `Your own words · ${day}`,
  notToday: 'Not today',
  restsToday: 'They rest until tomorrow.',
  lineTitle: 'What would you want someone else in this moment to know?',
  line: 'A line for someone like you',
  hint: 'It may be small. Nobody else reads this.',
  next: 'Next',
  leave: 'Back to the start',
  back: 'Back one step',
  keep: 'Keep',
  letGo: 'Let it go',
  done: 'Done',
};
