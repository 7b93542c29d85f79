import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../utils/log/entry/entry.ts';
import { queryWords, textsOf } from '../../../../utils/log/reading/search.ts';
import { words } from '../../../../utils/words/content/feelings.ts';
import { anyEntry } from '../any-entry.ts';
import { highlightsIn } from '../at-once.ts';

const entryOf = (text: string) => ({ kind: 'line', payload: { text } }) as unknown as Entry;
const parts = (text: string, query: string) =>
  highlightsIn(entryOf(text), queryWords(query))?.map(({ start, end }) => text.slice(start, end)) ??
  null;

describe('finds in any script, and highlights what is in the text', () => {
  const found: [text: string, query: string, parts: string[] | null][] = [
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
    ['Søren og Łukasz', 'soren lukasz', ['Søren', 'Łukasz']],
    ['soren', 'SØREN', ['soren']],
    ['Đorđe, Ðóra', 'djorde', null],
    ['Đorđe, Ðóra', 'dorde dora', ['Đorđe', 'Ðóra']],
    ['STRAẞE', 'strasse', ['STRAẞE']],
    ['Ærø, cœur', 'aero coeur', ['Ærø', 'cœur']],
    ['Þór, ısı, Ħal', 'thor isi hal', ['Þór', 'ısı', 'Ħal']],
    ['I don’t know', "don't", ['don’t']],
    ["I don't know", 'don’t', ["don't"]],
    ['so‑called – “fine”', 'so-called - "fine"', ['so‑called', '–', '“fine”']],
    ['soft\u00adhyphen', 'softhyphen', ['soft\u00adhyphen']],
    ['ﺍﻟﺴﻼﻡ', 'السلام', ['ﺍﻟﺴﻼﻡ']],
    ['ﬃ…', 'ffi...', ['ﬃ…']],
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

describe('feelings', () => {
  const noticed = (...feelings: string[]) =>
    ({ kind: 'notice', payload: { feelings } }) as unknown as Entry;
  const find = (entry: Entry, query: string) =>
    highlightsIn(entry, queryWords(query), words.labels);

  test('are found by what stands on the screen, and by what else they are called', () => {
    const entry = noticed('uneasy', 'not-good-enough');
    expect(find(entry, 'not good enough')).toHaveLength(3);
    expect(find(entry, 'unsafe')).toEqual([{ field: 'feelings.0', start: 0, end: 6 }]);
    expect(find(entry, 'unsafe imposter')).toHaveLength(2);
  });

  test('are not found by a part of another name of theirs, nor by its opposite', () => {
    expect(find(noticed('uneasy'), 'safe')).toBeNull();
    expect(find(noticed('worried'), 'what')).toBeNull();
    expect(find(noticed('safe'), 'unsafe')).toBeNull();
  });
});

test('F86 what lies over the seam of two pieces is found, in a text of a megabyte', () => {
  const word = 'lighthouse';
  for (const at of [8_180, 8_190, 16_000, 500_000, 1_048_500]) {
    const text = `${'é'.repeat(at)}${word}`.slice(0, 1_048_576);
    const start = text.indexOf(word);
    expect(highlightsIn(entryOf(text), queryWords(word))).toEqual([
      { field: 'text', start, end: start + word.length },
    ]);
  }
});

test('F86 a word that is everywhere is marked so often, and no more', () => {
  const found = highlightsIn(entryOf('a b '.repeat(200_000)), queryWords('a'));
  expect(found?.length).toBeGreaterThan(100);
  expect(found?.length).toBeLessThan(1_000);
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
