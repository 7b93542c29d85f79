import { describe, expect, test } from 'vitest';
import { checkParity, checkUse, localeOf, type Phrase, phrasesOf } from './locale.ts';
import { describeComplaints, productFolders, readTree, scripts } from './source.ts';
import { checkSentences, checkVoice, voiceExceptions } from './voice.ts';

const code = readTree(productFolders, scripts);
const words = readTree(['locales'], /\.json$/).filter((one) => localeOf(one.path));

test('every language has every phrase', () => {
  expect(words.length).toBeGreaterThan(5);
  expect(words.flatMap(phrasesOf).length).toBeGreaterThan(100);
  expect(describeComplaints(checkParity(words))).toBe('');
});

test('every phrase is shown somewhere', () => {
  expect(describeComplaints(checkUse([...code, ...words]))).toBe('');
});

test('the copy says none of the banned words', () => {
  expect(describeComplaints(checkVoice(words))).toBe('');
});

test('sentences have fewer than 20 words', () => {
  expect(describeComplaints(checkSentences(words))).toBe('');
});

test('quotes and apostrophes are curly', () => {
  expect(words.flatMap(phrasesOf).filter(hasStraightQuote).map(keyOf)).toEqual([]);
  const sample = en('a', { x: "it's", y: 'a "no"', z: 'it’s “no”' });
  expect(phrasesOf(sample).filter(hasStraightQuote).map(keyOf)).toEqual(['a: x', 'a: y']);
});

test('every exception to the voice is still needed', () => {
  for (const { area, key, word, reason } of voiceExceptions) {
    const found = checkVoice(words, []).some((one) => one.what === `${key} says “${word}”`);
    expect(found, `${area}.${key}`).toBe(true);
    expect(reason.length).toBeGreaterThan(10);
  }
});

const hasStraightQuote = ({ texts }: Phrase) => texts.some((text) => /['"]/.test(text));
const keyOf = ({ area, key }: Phrase) => `${area}: ${key}`;

type Messages = Record<string, string>;
const catalogue = (language: string) => (area: string, messages: Messages) => ({
  path: `locales/${language}/${area}.json`,
  text: JSON.stringify(messages),
});
const en = catalogue('en');
const de = catalogue('de');

describe('the parity check complains about', () => {
  test('a phrase one language lacks', () => {
    const sources = [en('a', { x: 'one', 'y.z': 'two' }), de('a', { x: 'eins' })];
    expect(describeComplaints(checkParity(sources))).toBe('locales/de:1 lacks a: y.z');
  });

  test('a phrase only another language has, and a whole file', () => {
    const sources = [en('a', { x: 'one' }), de('b', { y: 'zwei' })];
    expect(checkParity(sources)).toHaveLength(2);
  });

  test('no content: a language declares which it has', () => {
    expect(checkParity([en('content/cards', { x: 'one' }), de('a', {}), en('a', {})])).toEqual([]);
  });

  test('nothing when both have the same, whatever the kind of phrase', () => {
    const sources = [
      en('a', { x: '{n, plural, one {# second} other {# seconds}}', 'y.z': 'two' }),
      de('a', { 'y.z': 'zwei', x: '{n, plural, one {# Sekunde} other {# Sekunden}}' }),
    ];
    expect(checkParity(sources)).toEqual([]);
  });
});

test('every way a message can go is read', () => {
  const text = 'Up to {day}: {n, plural, =0 {none} one {# entry} other {# entries, {n} in all}}.';
  expect(phrasesOf(en('a', { x: text }))[0]?.texts).toEqual([
    'Up to x: none.',
    'Up to x: x entry.',
    'Up to x: x entries, x in all.',
  ]);
});

describe('the use check', () => {
  const phrases = en('popup', {
    home: 'Home',
    'step.one': 'One',
    'step.two': 'Two',
    'list[0]': 'a',
  });
  const room = {
    path: 'utils/words/popup.ts',
    text: `export const words = await messagesOf('popup');`,
  };
  const page = (text: string) => ({
    path: 'components/popup/x.tsx',
    text: `import { words } from '../../utils/words/popup.ts'; ${text}`,
  });
  const unused = (text: string) =>
    checkUse([phrases, room, page(text)]).map((one) => one.what.split(' ')[0]);

  test.each([
    ['words.home', ['step.one', 'step.two', 'list']],
    ['export const x = words.step.one + words.home', ['step.two', 'list']],
    ['const t = words.step; export const x = [t.two, words.home, words.list[0]]', ['step.one']],
    [
      'const other = { home: 1 }; export const x = other.home',
      ['home', 'step.one', 'step.two', 'list'],
    ],
    ['export const x = (key) => words.step[key]', ['home', 'list']],
    ['const { step } = words; show(step)', []],
    ['show(words)', []],
    ['show(words.list.length, words.home, words.step)', []],
  ])('of %s', (text, expected) => {
    expect(unused(text)).toEqual(expected);
  });
});

describe('the voice check complains about', () => {
  test.each([
    'You should rest.',
    'Just breathe.',
    'You mustn’t worry.',
    'Close your eyes.',
    'Keep your eyes closed.',
    'At least you tried.',
    "Don't worry.",
    'A 3 day streak!',
    'You missed two.',
    'It failed.',
    'Relax.',
    'Breathe. Relax now.',
    'Well done!',
  ])('%s', (text) => {
    expect(checkVoice([en('a', { x: text })])).not.toEqual([]);
    const inPlural = `{n, plural, one {Fine.} other {${text}}}`;
    expect(checkVoice([en('a', { x: inPlural })])).not.toEqual([]);
  });

  test.each([
    'You may rest.',
    'The “should” in this: whose voice is it?',
    'Adjust the hours.',
    'A mustard seed of kindness.',
    'It may help you feel more relaxed.',
  ])('nothing in %s', (text) => {
    const source = en('a', { x: text });
    expect(describeComplaints(checkVoice([source]))).toBe('');
  });

  test('what an exception does not cover', () => {
    const source = en('a', { x: 'You should.', y: 'You should.' });
    const one = [{ area: 'a', key: 'x', word: 'should', reason: 'for this test alone' }];
    expect(checkVoice([source], one).map((found) => found.what)).toEqual(['y says “should”']);
  });
});

test('the sentence check counts words, not lines', () => {
  const twenty = 'one two three four five six seven eight nine ten '.repeat(2);
  const of = (text: string) => checkSentences([en('a', { x: text })]);
  expect(of(`${twenty.trim()}.`)).toHaveLength(1);
  expect(of(`${twenty.replace(' ten', '').trim()}. And a second one.`)).toEqual([]);
});
