import { nextId } from '../../../utils/log/entry/entry-id.ts';

const hour = 3_600_000;
const day = 24 * hour;

const entry = (ago: number, rest: object) => {
  // In the middle of a working day, whenever the pictures are taken.
  const time = Math.floor(Date.now() / day) * day - ago;
  const at = new Date(time).toISOString();
  return { id: nextId(time), at, zone: 'UTC', day: at.slice(0, 10), source: 'popup', ...rest };
};

/** What stands in the log of the stores’ pictures: made up, the oldest first. */
export const storeEntries: readonly object[] = [
  entry(14.7 * hour, {
    kind: 'line',
    element: 'mindfulness',
    source: 'newtab',
    payload: { text: 'Rain on the window, and the first quiet hour.' },
  }),
  entry(13.4 * hour, {
    kind: 'reframe',
    element: 'kindness',
    after: 'lighter',
    payload: {
      harsh: 'Everyone saw me lose the thread.',
      friend: 'You kept going, in front of thirty people.',
      kinder: 'I lost it for a moment, and found it again.',
    },
  }),
];
