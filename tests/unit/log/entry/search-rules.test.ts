import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../utils/log/entry/entry.ts';
import { entryKinds, kindTable, rowOf } from '../../../../utils/log/entry/entry-kinds.ts';
import { queryWords, textsOf } from '../../../../utils/log/reading/search.ts';
import { highlightsIn } from '../at-once.ts';

// A kind that has every field of every other.
const fields = Object.assign({}, ...entryKinds.map((kind) => rowOf(kind).fields));
Object.assign(kindTable, { all: { fields } });
const entryOf = (payload: object) => ({ kind: 'all', payload }) as unknown as Entry;
const names = {
  uneasy: { label: 'Uneasy', synonyms: 'on edge; not safe;' },
  sad: { label: 'Sad', synonyms: 'blue; down' },
} as never;
const find = (payload: object, query: string) =>
  highlightsIn(entryOf(payload), queryWords(query), names)?.map(
    ({ field, start, end }) => `${field} ${start} ${end}`,
  ) ?? null;

test.each([
  ['', []],
  [' \n ', []],
  ['Tea  TEA café', ['tea', 'cafe']],
])('the words of %j are %j', (query, words) => {
  expect(queryWords(query)).toEqual(words);
});

describe('the texts of an entry', () => {
  test('are its words and lists, without names and times of ours', () => {
    const payload = {
      text: 'tea',
      cardId: 'c',
      pattern: 'p',
      returns: 'hard',
      opened: 'o',
      series: 3,
      finished: true,
      feelings: ['sad', 7],
      note: '',
    };
    expect(textsOf(entryOf(payload))).toEqual([
      ['text', 'tea'],
      ['feelings.0', 'sad'],
      ['feelings.1', '7'],
      ['note', ''],
    ]);
  });
});

describe('what is marked', () => {
  test.each([
    ['each word where it stands', { text: 'a cup, a pot' }, 'pot cup', ['text 2 5', 'text 9 12']],
    ['every place of it', { text: 'aa b aa' }, 'aa', ['text 0 2', 'text 5 7']],
    ['places that touch as one', { text: 'abcd' }, 'ab cd', ['text 0 4']],
    ['one inside another as one', { text: 'abcd e' }, 'abcd bc', ['text 0 4']],
    ['two of one beginning as the longer', { text: 'abcd' }, 'ab abcd', ['text 0 4']],
    [
      'all fields, in the order of their names',
      { text: 'tea', dear: 'tea' },
      'tea',
      ['dear 0 3', 'text 0 3'],
    ],
    [
      'words in different fields',
      { text: 'tea', dear: 'cup' },
      'tea cup',
      ['dear 0 3', 'text 0 3'],
    ],
    ['nothing where one word is missing', { text: 'tea' }, 'tea cup', null],
    ['nothing of a name of ours', { text: 'x', cardId: 'tea' }, 'tea', null],
    ['nothing without words', { text: 'x' }, '', []],
    [
      'a feeling by what it is called',
      { feelings: ['sad', 'uneasy'] },
      'uneasy',
      ['feelings.1 0 6'],
    ],
    ['one by another name, whole', { feelings: ['uneasy'] }, 'edge on', ['feelings.0 0 6']],
    ['one by a part of that name not', { feelings: ['uneasy'] }, 'edge', null],
    [
      'one by a name and more words',
      { feelings: ['sad'], note: 'tea' },
      'blue tea',
      ['feelings.0 0 3', 'note 0 3'],
    ],
    ['one of no name as it is stored', { feelings: ['odd'] }, 'odd', ['feelings.0 0 3']],
    ['no word of a feeling in a text', { text: 'uneasy' }, 'on edge', null],
  ] as [string, object, string, string[] | null][])('%s', (_, payload, query, found) => {
    expect(find(payload, query)).toEqual(found);
  });

  test('a word with four marks on each letter is found over a seam', () => {
    const marked = [...'lighthouses'].map((letter) => `${letter}\u0301\u0302\u0303\u0304`).join('');
    for (const before of [8_140, 8_165, 8_190]) {
      const found = find(
        { text: `${'x'.repeat(before)}${marked}${'x'.repeat(9_000)}` },
        'lighthouses',
      );
      expect(found).toEqual([`text ${before} ${before + marked.length}`]);
    }
  });

  test('so many places of one text, and as many of another', () => {
    const text = 'a b '.repeat(3_000);
    const found = find({ text, dear: text }, 'a') ?? [];
    const count = (field: string) => found.filter((one) => one.startsWith(field)).length;
    expect(count('text')).toBe(501);
    expect(count('dear')).toBe(501);
  });

  test('a word far behind many of another is found all the same', () => {
    const text = `${'a b '.repeat(6_000)}cup`;
    expect(find({ text }, 'a cup')?.at(0)).toBe('text 0 1');
    expect(find({ text }, 'a mug')).toBe(null);
  });
});
