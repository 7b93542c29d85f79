import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterForCopy,
  mergeAfter,
  readAfterCopy,
} from '../../../../utils/log/after-words/after-copy.ts';
import { afterFields } from '../../../../utils/log/after-words/after-fields.ts';
import type { StampedFields } from '../../../../utils/log/database/draft-row.ts';

const field = (value: string, at: number) => ({ value, at, by: 'page' });
/** What a computer has after it took a copy in, at a moment of its own. */
function taken(here: StampedFields, copy: unknown, at: number): StampedFields {
  const file = readAfterCopy(JSON.parse(JSON.stringify(copy ?? {})));
  const changes = mergeAfter(here, file ?? {});
  const stamped = Object.entries(changes).map(([name, value]) => [name, field(value, at)]);
  return { ...here, ...Object.fromEntries(stamped) };
}
const texts = (fields: StampedFields) =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, { value }]) => String(value).trim() !== '')
      .map(([name, { value }]) => [name, String(value).trim()]),
  );

test('a copy holds what is written, and when', () => {
  const fields = { call: field('stand up', 5), break: field('  ', 6), other: field('x', 7) };
  expect(afterForCopy(fields)).toEqual({
    call: { text: 'stand up', edited: '1970-01-01T00:00:00.005Z' },
  });
  expect(afterForCopy({ break: field(' ', 6) })).toBe(null);
});

describe('a copy that comes in', () => {
  const edited = '2026-11-30T09:00:00.000Z';
  const at = Date.parse(edited);

  test('fills what is empty here, also where it was emptied later', () => {
    expect(mergeAfter({}, { call: { text: 'breathe', edited } })).toEqual({ call: 'breathe' });
    const emptied = { call: field('', at + 9) };
    expect(mergeAfter(emptied, { call: { text: 'breathe', edited } })).toEqual({ call: 'breathe' });
  });

  test.each([
    ['the later one stays', 'walk', at - 1, { call: 'breathe' }],
    ['an older one changes nothing', 'walk', at + 1, {}],
    ['the same changes nothing, whatever the clocks say', ' breathe ', at - 1, {}],
  ])('%s', (_name, mine, when, changes) => {
    const here = { call: field(mine, when) };
    expect(mergeAfter(here, { call: { text: 'breathe', edited } })).toEqual(changes);
  });

  test('a clock that stood in another century wins over nothing that is written', () => {
    const here = { call: field('walk', at) };
    for (const wrong of ['2100-01-01T00:00:00.000Z', '+010000-01-01T00:00:00.000Z', 'soon', '']) {
      expect(mergeAfter(here, { call: { text: 'breathe', edited: wrong } }), wrong).toEqual({});
    }
  });

  test.each([
    null,
    [],
    'call',
    { call: 'breathe' },
    { call: { text: 7, edited } },
    { call: { text: 'breathe' } },
    { call: { text: '\ud800', edited } },
  ])('%j is none of ours', (raw) => {
    expect(readAfterCopy(raw)).toBe(null);
  });

  test('what a newer version knows is left out, and the rest comes', () => {
    const raw = { lunch: { text: 'eat slowly', edited }, call: { text: 'breathe', edited } };
    expect(readAfterCopy(raw)).toEqual({ call: { text: 'breathe', edited } });
  });
});

test('two computers that take each other’s copies end alike, and a second time changes nothing', () => {
  const side = fc.dictionary(
    fc.constantFrom(...afterFields),
    fc.record({
      value: fc.constantFrom('walk', 'breathe', 'Füße auf den Boden', 'お茶', ' ', ''),
      at: fc.integer({ min: 1, max: 9 }),
      by: fc.constantFrom('a', 'b'),
    }),
  );
  fc.assert(
    fc.property(side, side, (one, other) => {
      // The same instant on two computers is one edit.
      for (const name of afterFields) {
        if (one[name]?.at === other[name]?.at) delete other[name];
      }
      const here = taken(one, afterForCopy(other), 100);
      const there = taken(other, afterForCopy(here), 200);
      expect(texts(here)).toEqual(texts(there));
      expect(taken(here, afterForCopy(there), 300)).toEqual(here);
      for (const name of Object.keys(texts({ ...one, ...other }))) {
        expect(Object.keys(texts(here))).toContain(name);
      }
    }),
  );
});
