import { expect, test } from 'vitest';
import { entryNumbers } from '../../../components/log/entry-numbers.ts';
import {
  anyQuery,
  endsToday,
  isFiltered,
  logViewOf,
  type QueryChoice,
} from '../../../components/log/query-choice.ts';
import type { LogEntry } from '../../../utils/log/entry/newer-entry.ts';

const today = '2028-03-01';
const wish = (choice: Partial<QueryChoice>) => logViewOf({ ...anyQuery, ...choice }, today);

test.each([
  [{}, {}],
  [
    { kind: 'letter', after: 'same' },
    { kind: 'letter', after: 'same' },
  ],
  [{ about: 'tired' }, { feeling: 'tired' }],
  [{ about: 'humanity' }, { element: 'humanity' }],
  [{ period: 'week' }, { from: '2028-02-24' }],
  [{ period: 'month 2028-02' }, { from: '2028-02-01', to: '2028-02-29' }],
  [{ period: 'own', from: '2028-01-05' }, { from: '2028-01-05' }],
  [{ period: 'any', from: '2028-01-05' }, {}],
] as const)('%j is looked for by %j', (choice, query) => {
  expect(wish(choice)).toEqual({ at: 'wish', wish: { text: '', ...query } });
});

test('this day in earlier years is a look of its own', () => {
  expect(wish({ period: 'this-day' })).toEqual({ at: 'this-day', day: today });
});

test('words alone are no filter, and a span back means other days tomorrow', () => {
  expect(isFiltered({ ...anyQuery, text: 'tea' })).toBe(false);
  expect(isFiltered({ ...anyQuery, period: 'own' })).toBe(true);
  expect(endsToday({ ...anyQuery, period: 'quarter' })).toBe(true);
  expect(endsToday({ ...anyQuery, period: 'month 2028-02' })).toBe(false);
});

test('entries of one kind and minute are numbered, oldest first, and no others', () => {
  const entry = (id: string, kind: string, at: string) => ({ id, kind, at }) as LogEntry;
  const numbers = entryNumbers([
    entry('d', 'line', '2028-03-01T09:01:00.000Z'),
    entry('c', 'line', '2028-03-01T09:00:59.000Z'),
    entry('b', 'letter', '2028-03-01T09:00:30.000Z'),
    entry('a', 'line', '2028-03-01T09:00:01.000Z'),
  ]);
  expect([...numbers]).toEqual([
    ['a', 1],
    ['c', 2],
  ]);
});
