import type { RestChoice } from '../../schedule/rest.ts';

/** The menu of the toolbar icon. */
export const menu = {
  begin: 'Begin a pause',
  later: 'Later',
  rest: 'Rest nudges',
  rests: {
    '15min': '15 minutes',
    '1h': '1 hour',
    '2h': '2 hours',
    today: 'Until tomorrow',
    week: 'This week',
    untilISay: 'Until I turn them back on',
  } satisfies Record<RestChoice, string>,
  restingUntil: (time: string) => `Resting until ${time}`,
  restingUntilDay: (day: string, time: string) => `Resting until ${day}, ${time}`,
  restingUntilDayBegins: (day: string) => `Resting until ${day}`,
  restingOpen: 'Resting until you turn them back on',
  endRest: 'Turn nudges back on',
};
