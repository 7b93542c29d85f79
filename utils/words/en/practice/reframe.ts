/** Words of the reframe. An invitation in three sentences, never a test. */
export const reframe = {
  name: 'Reframe',
  back: 'Back to the step before',
  leave: 'Leave the reframe for now',
  next: 'Next',
  keep: 'Keep',
  letGo: 'Let it go',
  done: 'Done',
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
  friendNamed: (dear: string) => `If ${dear} told you this, what would you say?`,
  /** Where there is no harsh sentence to tell. */
  friendAlone: (dear: string) => `What would you say to ${dear} on a day like this?`,
  kinder: {
    title: 'What could you say to yourself?',
    label: 'The kinder sentence',
    hint: 'It may be small. It may be the same words.',
  },
  captions: {
    harsh: 'The harsh voice',
    friend: 'You, to a friend',
    toldByFriend: 'A friend, telling you',
  },
  captionsNamed: {
    friend: (dear: string) => `You, to ${dear}`,
    toldByFriend: (dear: string) => `${dear}, telling you`,
  },
  dear: {
    name: 'Name someone dear',
    change: 'Someone else',
    label: 'Who is dear to you?',
    hint: 'A friend, a pet, anyone.',
    without: 'Go without a name',
    done: 'OK',
  },
  question: {
    offer: 'If it helps:',
    take: 'Start from this',
    leave: 'Leave it out',
  },
  responsibility: {
    open: 'One thing I can take responsibility for',
    hint: 'Only if you like.',
  },
};
