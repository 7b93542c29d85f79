import type {
  LetterCaptions,
  LetterKind,
  LetterMinutes,
  LetterPart,
  LetterReturns,
} from '../../../practice/letter.ts';

/** What a step says: a question, the name of its box, and one quiet line under it. */
type Asked = { title: string; label: string; hint: string };

/** Words of the letter, and of the card it comes back as. */
export const letter = {
  name: 'Letter',
  back: 'Back to the step before',
  leave: 'Leave the letter for now',
  next: 'Next',
  begin: {
    title: 'A letter to yourself',
    body: 'Write as you would to someone dear.',
    heavier: 'This can feel heavier at first. You may stop at any time.',
    kind: 'How would you like to write it?',
    kinds: {
      guided: 'With four questions',
      blank: 'On a blank page',
      series: 'As one of seven letters',
    } satisfies Record<LetterKind, string>,
    minutes: 'How long?',
    lengths: { 3: 'About 3 minutes', 15: 'About 15 minutes' } satisfies Record<
      LetterMinutes,
      string
    >,
    start: 'Begin',
  },
  guided: {
    happened: {
      title: 'What happened?',
      label: 'In my words',
      hint: 'As much or as little as you like. A line is enough.',
    },
    friend: {
      title: 'What would a dear friend see in you here?',
      label: 'They would see',
      hint: 'Someone who knows how hard this is, and is on your side.',
    },
    need: {
      title: 'What do you need now?',
      label: 'I need',
      hint: 'Rest, company, a clear word, a little time. Whatever is true.',
    },
    wish: {
      title: 'What would you wish for yourself?',
      label: 'I wish',
      hint: 'It may begin with “May I”, if that fits.',
    },
  } satisfies Record<LetterPart, Asked>,
  friendNamed: (dear: string) => `What would ${dear} see in you here?`,
  blank: {
    title: 'Dear me',
    label: 'The letter',
    hint: 'Begin anywhere. Nobody else reads it.',
  } satisfies Asked,
  series: {
    label: 'The letter',
    place: (number: number, of: number) => `Letter ${number} of ${of}`,
    other: 'Choose another of the seven',
    pace: 'One an evening, or whenever you like. Gaps are fine.',
    hints: [
      'What have you been carrying? What could be put down for now?',
      'It was one thing in a long day. What else is true?',
      'How many others may sit with the same thing right now?',
      'What is the worry trying to look after?',
      'What did it take to come this far?',
      'What would be enough for today?',
      'What do you want to be remembered on a hard day?',
    ],
  },
  captions: {
    happened: 'What happened',
    friend: 'What a dear friend would see in me',
    need: 'What I need',
    wish: 'My wish for me',
    themes: [
      'To the one who is tired',
      'To the one who got something wrong',
      'To the one who feels alone with it',
      'To the one who worries',
      'To the one who keeps going',
      'To the one who never feels like enough',
      'To the one who reads this later',
    ],
  } satisfies LetterCaptions,
  friendCaption: (dear: string) => `What ${dear} would see in me`,
  time: {
    about: { 3: 'About three minutes', 15: 'About fifteen minutes' } satisfies Record<
      LetterMinutes,
      string
    >,
    over: {
      3: 'About three minutes have gone by. Take as long as you like.',
      15: 'About fifteen minutes have gone by. Take as long as you like.',
    } satisfies Record<LetterMinutes, string>,
  },
  returns: {
    title: 'When would you like to read it again?',
    body: 'It asks before it opens.',
    legend: 'It comes back',
    names: {
      week: 'In a week',
      month: 'In a month',
      date: 'On a day I pick',
      hard: 'Next time I log a hard moment',
      log: 'It stays in the log',
    } satisfies Record<LetterReturns, string>,
    day: 'The day',
    dayNeeded: 'Choose a day from tomorrow on.',
    stays: {
      title: 'This letter stays in your log.',
      body: 'You can open it there whenever you like. It does not come up by itself.',
    },
    letGo: 'Let it go',
    keep: 'Keep',
  },
  feet: {
    title: 'Before you go on',
    body: 'Notice what holds you right now. Stay as long as you like.',
    done: 'Done',
  },
  card: {
    name: 'A letter from you',
    waits: (written: string) => `A letter from you, written ${written}, is here.`,
    today: 'today',
    yesterday: 'yesterday',
    on: (date: string) => `on ${date}`,
    ask: 'Open it now?',
    open: 'Open',
    notToday: 'Not today',
    leave: 'Keep it in the log',
    asksAgain: 'It asks again tomorrow.',
    stays: 'It stays in your log.',
    gone: 'This letter is not waiting any more.',
    written: (written: string) => `Written ${written}`,
    support: 'Support',
    backToLetter: 'Back to the letter',
    close: 'Close',
  },
};
