import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEntry, saysNothing } from '../../../../utils/log/entry/parse-entry.ts';
import { isBlank, textLimit } from '../../../../utils/log/entry/text.ts';
import { anyEntry } from '../any-entry.ts';

const good = {
  id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  at: '2026-03-01T10:00:00.000Z',
  zone: 'Europe/Berlin',
  day: '2026-03-01',
  kind: 'line',
  element: 'kindness',
  source: 'newtab',
  payload: { text: 'tea' },
};

test('an entry comes back as it is, also through JSON', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      expect(parseEntry(entry)).toEqual(entry);
      expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
    }),
  );
});

test('anything at all is an entry or null, never an error', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (raw) => {
      parseEntry(raw);
      parseEntry({ ...good, payload: raw });
      parseEntry({ ...good, kind: raw, at: raw, day: raw });
    }),
    { numRuns: 500 },
  );
});

test('an entry with one field spoilt is unreadable or that field was of no matter', () => {
  fc.assert(
    fc.property(anyEntry, fc.nat(), fc.anything(), (entry, at, spoilt) => {
      const names = Object.keys(entry);
      const name = names[at % names.length] ?? 'id';
      const read = parseEntry({ ...entry, [name]: spoilt });
      if (read) expect(parseEntry(read)).toEqual(read);
    }),
  );
});

describe('F59 hostile values are refused or inert', () => {
  const refused: [string, object][] = [
    ['a day that does not exist', { day: '2026-02-31', at: '2026-03-03T10:00:00.000Z' }],
    ['an absurd instant', { at: '+275760-09-13T00:00:00.000Z' }],
    ['an instant without zone', { at: '2026-03-01T10:00:00.000' }],
    ['a day far from the instant', { day: '2027-03-01' }],
    ['an unknown kind', { kind: 'toString' }],
    ['a kind from the prototype', { kind: '__proto__' }],
    ['an unknown element', { element: 'wisdom' }],
    ['text that is no text', { payload: { text: { toString: 'x' } } }],
    ['text over the limit', { payload: { text: 'x'.repeat(textLimit + 1) } }],
    ['a lone surrogate', { payload: { text: '\ud800' } }],
    ['an array', { payload: ['text'] }],
    ['a mark that is not true', { hard: 'yes' }],
    ['a strange feeling after', { after: 'amazing' }],
    ['an editedAt of another shape', { editedAt: 'today' }],
    ['a zone of a page', { zone: 'x'.repeat(201) }],
  ];
  for (const [what, change] of refused) {
    test(what, () => {
      expect(parseEntry({ ...good, ...change })).toBeNull();
    });
  }

  test('fields that are not of an entry mean nothing, also __proto__', () => {
    const more = '"__proto__":{"hard":true},"sealed":7';
    const raw = JSON.parse(
      `{${more},${JSON.stringify({ ...good, payload: 0 }).slice(1, -2)}{${more},"text":"tea"}}`,
    ) as object;
    expect(parseEntry(raw)).toEqual({ ...good, payload: { sealed: 7, text: 'tea' } });
    expect(parseEntry(raw)).not.toHaveProperty('hard');
    expect(parseEntry(raw)?.payload).not.toHaveProperty('hard');
    expect(parseEntry(Object.create(good))).toBeNull();
  });

  test('unpleasant numbers', () => {
    const breath = { pattern: 'slow', finished: true };
    for (const seconds of [Number.NaN, -1, 1e9, Number.POSITIVE_INFINITY, '5', null]) {
      const payload = { ...breath, seconds };
      expect(parseEntry({ ...good, kind: 'hand-on-heart', payload })).toBeNull();
    }
  });
});

test('F53 blank is what nobody can read', () => {
  for (const blank of [
    '',
    ' \n\t',
    '\u00a0\u3000',
    '\u200b\u200d\u2060\ufeff',
    '\u202e\u2066',
    '\0',
    '\u3164',
  ]) {
    expect(isBlank(blank)).toBe(true);
  }
  for (const text of ['.', '👍', 'ש', '한', '\u0301e', '\u{1fae8}']) {
    expect(isBlank(text)).toBe(false);
  }
  const reframe = { harsh: ' ', friend: '', kinder: '' };
  expect(saysNothing({ kind: 'reframe', payload: reframe })).toBe(true);
  expect(saysNothing({ kind: 'reframe', payload: { ...reframe, kinder: 'ok' } })).toBe(false);
  expect(saysNothing({ kind: 'notice', payload: { feelings: [] } })).toBe(true);
  expect(saysNothing({ kind: 'notice', payload: { feelings: ['tired'] } })).toBe(false);
});
