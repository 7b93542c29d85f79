import { expect, test } from 'vitest';
import { addressOf, isView, logAddress, placeIn } from '../../../components/log/use-log-route.ts';

/** Bookmarks, links in settings and in the browser's history rest on these. */
const addresses = {
  '#along': 'all',
  '#along-lock': 'lock',
  '#along-save': 'save',
  '#along-backup': 'backup',
  '#along-folder': 'folder',
  '#along-two': 'two',
  '#along-bring': 'bring',
  '#along-let-go': 'let-go',
  '#back': 'back',
  '#paper': 'paper',
} as const;

test.each(Object.entries(addresses))('the old address %s leads where it led', (hash, place) => {
  expect([placeIn(hash), addressOf(place)]).toEqual([place, hash]);
  expect(isView(place)).toBe(['back', 'paper'].includes(place));
});

test.each(['', logAddress, '#all', '#lock', '#along-all', '#along-back', '#Along', '#along-'])(
  'and %j to the log itself',
  (hash) => {
    expect(placeIn(hash)).toBeNull();
  },
);
