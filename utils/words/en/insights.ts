/** Words of looking back and of the page on paper. What was there, never how well. */
export const insights = {
  title: 'Looking back',
  about: 'What was there, in the order it came. Nothing here is a score.',
  open: 'Looking back',
  openPaper: 'A page to take to someone',
  span: {
    legend: 'How far back',
    names: {
      month: '30 days',
      quarter: '3 months',
      year: 'A year',
      all: 'Everything',
      own: 'My own days',
    },
    from: 'From',
    to: 'To',
  },
  withoutHardDays: 'Leave out days with a hard moment',
  nothing: 'Nothing is kept from these days.',
  table: 'As a table',
  count: 'Times',
  feelings: {
    title: 'Feelings',
    feeling: 'Feeling',
    said: (named: string) => `Named most often: ${named}.`,
  },
  after: {
    title: 'How it felt after',
    practice: 'Practice',
    said: (lighter: number, same: number, heavier: number) =>
      `Lighter ${lighter}, the same ${same}, heavier ${heavier}.`,
  },
  hours: {
    title: 'Times of day',
    hour: 'Hour',
    said: (hour: string) => `Most of these came around ${hour}.`,
  },
  elements: {
    title: 'The three elements',
    element: 'Element',
    said: (counts: string) => `${counts}.`,
  },
  toPaper: 'A page to take to someone',
  toLog: 'Back to the log',
  toBack: 'Looking back',
  paper: {
    title: 'A page to take to someone',
    about: 'For a therapist, a doctor, a friend. You choose what stands on it.',
    kinds: 'What stands on it',
    unprotected: 'On paper or in a file it is no longer protected by this browser.',
    print: 'Print, or save as PDF',
    heading: 'From my log',
    days: (from: string, to: string) => `${from} to ${to}`,
  },
};
