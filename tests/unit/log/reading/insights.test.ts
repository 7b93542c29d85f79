import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../../../../utils/log/entry/entry.ts';
import { anyEntry } from '../any-entry.ts';
import { insightsOf } from '../at-once.ts';

const notice = (day: string, time: string, feelings: string[], more: object = {}): Entry =>
  ({
    id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    at: `${day}T${time}:00.000Z`,
    day,
    zone: 'Europe/Berlin',
    kind: 'notice',
    element: 'mindfulness',
    source: 'popup',
    payload: { feelings },
    ...more,
  }) as Entry;

test('counts feelings, hours on the person’s own clock, and how it felt after', () => {
  const entries = [
    notice('2026-01-05', '08:30', ['tired', 'tired', 'calm'], { after: 'lighter' }),
    notice('2026-07-05', '08:30', ['tired'], { after: 'same' }),
    notice('2026-07-05', '10:00', ['sad'], { zone: 'Mars/Olympus' }),
  ];
  expect(insightsOf(entries)).toEqual({
    entries: 3,
    feelings: [
      { feeling: 'tired', count: 2 },
      { feeling: 'calm', count: 1 },
      { feeling: 'sad', count: 1 },
    ],
    feelingDays: [
      { feeling: 'tired', day: '2026-01-05', count: 1 },
      { feeling: 'calm', day: '2026-01-05', count: 1 },
      { feeling: 'tired', day: '2026-07-05', count: 1 },
      { feeling: 'sad', day: '2026-07-05', count: 1 },
    ],
    hours: Array.from({ length: 24 }, (_, hour) =>
      hour === 9 || hour === 10 ? (hour === 9 ? 1 : 2) : 0,
    ),
    after: { notice: { lighter: 1, same: 1, heavier: 0 } },
    elements: { kindness: 0, humanity: 0, mindfulness: 3 },
  });
});

test('a range includes both its days; hard days are left out as a whole', () => {
  const entries = [
    notice('2026-01-01', '10:00', ['a']),
    notice('2026-01-02', '10:00', ['b']),
    notice('2026-01-02', '11:00', ['c'], { hard: true }),
    notice('2026-01-03', '10:00', ['d'], { after: 'heavier' }),
    notice('2026-01-04', '10:00', ['e']),
  ];
  const range = { from: '2026-01-02', to: '2026-01-04' };
  expect(insightsOf(entries, range).entries).toBe(4);
  const calm = insightsOf(entries, { ...range, withoutHardDays: true });
  expect(calm.feelings).toEqual([{ feeling: 'e', count: 1 }]);
});

test('every entry is in one hour and one element, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(anyEntry), (entries) => {
      const { hours, elements, entries: counted } = insightsOf(entries);
      expect(counted).toBe(entries.length);
      const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
      expect(sum(hours)).toBe(counted);
      expect(sum(Object.values(elements))).toBe(counted);
    }),
  );
});
