import type { Order, OrderName } from './page.ts';
import type { Scenario } from './run.ts';

const orders = (...names: OrderName[]): Order[] => names.map((name) => ({ do: name, at: 0 }));
const scenario = (
  before: Scenario['before'],
  pages: Order[][],
  more: Partial<Scenario> = {},
): Scenario => ({
  before,
  pages,
  worker: false,
  switches: [],
  death: null,
  restarts: false,
  ...more,
});

/** The smallest steps that showed a fault once; each was lost, or in the clear, or never done. */
export const cases: Record<string, Scenario> = {
  'another passphrase for a lock whose state nobody vouched for leaves it whole': scenario(
    'locked',
    [orders('change the passphrase', 'keep'), orders('keep')],
  ),
  'a log that is erased while a page unlocks it is open to that page': scenario(
    'open',
    [orders('erase', 'keep'), orders('unlock', 'keep'), orders('keep')],
    {
      switches: [
        { after: 0, pick: 0 },
        { after: 0, pick: 0 },
      ],
    },
  ),
  'what is typed and kept while another page lets the draft go is no draft any more': scenario(
    'empty',
    [orders('worker', 'let the draft go'), orders('type', 'keep the draft')],
    {
      switches: [
        { after: 0, pick: 0 },
        { after: 0, pick: 0 },
        { after: 34, pick: 0 },
      ],
    },
  ),
  'a lock that is made while the log is erased, by a page that goes, is made whole by the next':
    scenario('empty', [orders('make a lock', 'type'), orders('erase'), orders('type')], {
      switches: [{ after: 1, pick: 0 }],
      death: { page: 0, after: 19 },
    }),
  'and the same with what a third page has typed': scenario(
    'empty',
    [
      orders('let the draft go', 'keep'),
      orders('change the passphrase', 'keep the draft'),
      orders('type and wait', 'keep'),
    ],
    { switches: [{ after: 15, pick: 0 }] },
  ),
  'what is let go stays away where another page has kept the draft before': scenario(
    'open',
    [orders(), orders('type', 'let the draft go'), orders('keep the draft')],
    { switches: [{ after: 1, pick: 0 }] },
  ),
  'and where a third page types in the next draft': scenario(
    'locked',
    [orders('type', 'let the draft go'), orders('keep the draft'), orders('type')],
    {
      switches: [
        { after: 29, pick: 0 },
        { after: 2, pick: 0 },
        { after: 35, pick: 1 },
      ],
    },
  ),
  'a lock that is made as the job before it comes to its end is made whole by the next page':
    scenario('empty', [orders('take the lock away', 'make a lock')], {
      death: { page: 0, after: 39 },
    }),
  'a lock that is half made when the page that erases it goes is made whole by the next': scenario(
    'empty',
    [orders('make a lock', 'erase')],
    { death: { page: 0, after: 57 } },
  ),
  'what two pages keep is one entry, also where a third lets it go in between': scenario(
    'entries',
    [
      orders('keep the draft', 'let the draft go'),
      orders('type', 'keep the draft'),
      orders('keep the draft'),
    ],
    { switches: [{ after: 34, pick: 0 }] },
  ),
  'what is typed while its draft is kept, and is kept by two pages then, is one entry': scenario(
    'open',
    [orders('keep the draft', 'keep the draft'), orders('type', 'keep the draft')],
    {
      switches: [
        { after: 46, pick: 0 },
        { after: 30, pick: 0 },
        { after: 32, pick: 0 },
      ],
    },
  ),
  'a log that is unlocked once more, by a page that goes, is as open as it says': scenario(
    'open',
    [orders('unlock')],
    { death: { page: 0, after: 10 } },
  ),
  'what is typed and kept while everything is erased, and kept by a second page, is one entry':
    scenario(
      'entries',
      [orders('erase', 'keep the draft'), orders('type', 'type', 'keep the draft')],
      {
        switches: [
          { after: 0, pick: 0 },
          { after: 0, pick: 0 },
          { after: 0, pick: 0 },
          { after: 5, pick: 0 },
          { after: 32, pick: 0 },
          { after: 38, pick: 0 },
        ],
      },
    ),
  'a lock is made to its end where a page that looked before it was made takes the hint of it away':
    scenario(
      'entries',
      [
        orders('type', 'keep', 'keep the lock', 'take the lock away'),
        orders('lock now', 'unlock', 'keep the lock'),
        orders('make a lock', 'keep the lock'),
      ],
      {
        switches: [
          { after: 6, pick: 0 },
          { after: 89, pick: 0 },
          { after: 0, pick: 1 },
          { after: 0, pick: 0 },
        ],
      },
    ),
  'what is kept in the next draft by one page does not come back from the page it was typed in':
    scenario(
      'empty',
      [
        orders('type', 'keep the draft', 'keep the draft'),
        orders('keep', 'make a lock'),
        orders('type'),
      ],
      {
        switches: [
          { after: 0, pick: 0 },
          { after: 75, pick: 3 },
          { after: 0, pick: 0 },
        ],
      },
    ),
  'who looked before everything was erased and locked anew is not told that the lock is broken':
    scenario(
      'open',
      [orders('keep', 'make a lock'), orders('erase', 'make a lock'), orders('keep the draft')],
      { switches: [{ after: 7, pick: 0 }] },
    ),
  'what is let go stays away where another page took it along into the next draft': scenario(
    'locked',
    [orders('type', 'type', 'let the draft go'), orders('type', 'keep the draft')],
    { switches: [{ after: 8, pick: 0 }] },
  ),
  'what is let go stays away where it waits beside the draft that was kept': scenario(
    'locked',
    [
      orders('type', 'let the draft go', 'type'),
      orders('keep the draft', 'type'),
      orders('unlock', 'type'),
    ],
    {
      switches: [
        { after: 0, pick: 0 },
        { after: 0, pick: 0 },
        { after: 0, pick: 1 },
      ],
    },
  ),
};
