import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../utils/log/entry.ts';
import { highlightsIn, queryWords, textsOf } from '../../../utils/log/search.ts';
import { anyEntry } from './any-entry.ts';

const entryOf = (text: string) => ({ kind: 'line', payload: { text } }) as unknown as Entry;
const parts = (text: string, query: string) =>
  highlightsIn(entryOf(text), queryWords(query))?.map(({ start, end }) => text.slice(start, end)) ??
  null;

describe('finds in any script, and highlights what is in the text', () => {
  const found: [text: string, query: string, parts: string[]][] = [
    ['Straße', 'STRASSE', ['Straße']],
    ['Cafe\u0301 crème', 'café creme', ['Cafe\u0301', 'crème']],
    ['İstanbul ısı', 'istanbul', ['İstanbul']],
    ['ΟΔΟΣ, οδός', 'οδος', ['ΟΔΟΣ', 'οδός']],
    ['שָׁלוֹם', 'שלום', ['שָׁלוֹם']],
    ['مُحَمَّد', 'محمد', ['مُحَمَّد']],
    ['한국어', '하', ['한']],
    ['東京へ', '京', ['京']],
    ['ﾊﾝｶｸ', 'ハン', ['ﾊﾝ']],
    ['सुनीता', 'सुनी', ['सुनी']],
    ['ﬁnal １２', 'final 12', ['ﬁnal', '１２']],
    ['so tired 👩‍👩‍👧 today', '👩‍👩‍👧', ['👩‍👩‍👧']],
    ['𝒳yz', 'xy', ['𝒳y']],
    ['aaa', 'aa', ['aaa']],
    ['one two', 'two one', ['one', 'two']],
    ['a.b*c', '.b*', ['.b*']],
  ];
  for (const [text, query, expected] of found) {
    test(`${query} in ${text}`, () => expect(parts(text, query)).toEqual(expected));
  }
  const nowhere: [text: string, query: string][] = [
    ['one', 'one two'],
    ['ガス', 'カス'],
    ['किताब', 'काताब'],
    ['text', 'a.*'],
    ['', 'a'],
  ];
  for (const [text, query] of nowhere) {
    test(`${query} not in ${text}`, () => expect(parts(text, query)).toBeNull());
  }
});

test('every piece of an entry finds it, and highlights stay inside the text', () => {
  fc.assert(
    fc.property(anyEntry, fc.nat(), fc.nat(), (entry, from, length) => {
      const texts = textsOf(entry);
      const text = texts[from % Math.max(1, texts.length)]?.[1] ?? '';
      const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
      const start = from % Math.max(1, letters.length);
      const piece = letters.slice(start, start + 1 + (length % 5)).join('');
      const words = queryWords(piece);
      const found = highlightsIn(entry, words);
      if (words.length > 0) expect(found).not.toBeNull();
      for (const { field, start: first, end } of found ?? []) {
        const whole = new Map(texts).get(field) ?? '';
        expect(first >= 0 && first < end && end <= whole.length).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
