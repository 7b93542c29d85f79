/** Words of the practices. Short sentences, nothing commanded, nobody praised. */
export const practice = {
  stopped: {
    title: 'Stopping is fine.',
    body: 'You can feel your feet on the floor for a moment, or go back to your day.',
    done: 'Done',
  },
  paused: {
    title: 'That was a moment with yourself.',
    body: 'It is in your log. You may keep it there or let it go.',
    notKept: 'It could not be written to your log. The pause still counts.',
    keep: 'Keep',
    letGo: 'Let it go',
    reframe: 'Reframe',
  },
  kept: {
    title: 'Kept.',
    body: 'It stays on this device, in your log.',
    done: 'Done',
    log: 'Open the log',
  },
  reframe: {
    name: 'Reframe',
    about: 'Would I say this to a close friend?',
    step: (step: number) => `Step ${step} of 3`,
    harsh: {
      title: 'What is the harsh voice saying?',
      label: 'The harsh sentence',
      hint: 'In its own words. Nobody else reads this.',
    },
    friend: {
      title: 'A close friend tells you this. What would you say?',
      label: 'To a friend',
      hint: 'Or to a pet, or to anyone you wish well.',
    },
    kinder: {
      title: 'What could you say to yourself?',
      label: 'The kinder sentence',
      hint: 'It may be small. It may be the same words.',
    },
    theHarshVoice: 'The harsh voice',
    youToAFriend: 'You, to a friend',
    next: 'Next',
    back: 'Back',
    skip: 'Skip',
    keep: 'Keep',
    letGo: 'Let it go',
    leave: 'Back to the start',
    draftSafe: 'Your words stay here if you close this.',
  },
};
