import { describe, expect, test } from 'vitest';
import { checkParity, checkUse, localeOf, type Phrase, phrasesOf } from './locale.ts';
import { describeComplaints, productFolders, readTree, scripts } from './source.ts';
import { checkSentences, checkVoice, voiceExceptions } from './voice.ts';

const code = readTree(productFolders, scripts);
const words = code.filter((one) => localeOf(one.path));

test('every language has every phrase', () => {
  expect(words.length).toBeGreaterThan(5);
  expect(words.flatMap(phrasesOf).length).toBeGreaterThan(100);
  expect(describeComplaints(checkParity(words))).toBe('');
});

test('every phrase is shown somewhere', () => {
  expect(describeComplaints(checkUse(code))).toBe('');
});

test('the copy says none of the banned words', () => {
  expect(describeComplaints(checkVoice(words))).toBe('');
});

test('sentences have fewer than 20 words', () => {
  expect(describeComplaints(checkSentences(words))).toBe('');
});

test('quotes and apostrophes are curly', () => {
  expect(words.flatMap(phrasesOf).filter(hasStraightQuote).map(keyOf)).toEqual([]);
  const sample = en('a', `export const a = { x: "it's", y: 'a "no"', z: 'it’s “no”' }`);
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

const en = (area: string, text: string) => ({ path: `utils/words/en/${area}.ts`, text });
const de = (area: string, text: string) => ({ path: `utils/words/de/${area}.ts`, text });

describe('the parity check complains about', () => {
  test('a phrase one language lacks', () => {
    const sources = [
      en('a', `export const a = { x: 'one', y: { z: 'two' } }`),
      de('a', `export const a = { x: 'eins', y: {} }`),
    ];
    expect(describeComplaints(checkParity(sources))).toBe('utils/words/de:1 lacks a: y.z');
  });

  test('a phrase only another language has, and a whole file', () => {
    const sources = [
      en('a', `export const a = { x: 'one' }`),
      de('b', `export const b = { y: 'zwei' }`),
    ];
    expect(checkParity(sources)).toHaveLength(2);
  });

  test('nothing when both have the same, whatever the kind of phrase', () => {
    const sources = [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the sample's own template
      en('a', 'export const a = { x: (n: number) => `${n} seconds`, y: { z: "two" } }'),
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the sample's own template
      de('a', 'export const a = { y: { z: "zwei" }, x: (n: number) => `${n} Sekunden` }'),
    ];
    expect(checkParity(sources)).toEqual([]);
  });
});

describe('the use check', () => {
  const phrases = en(
    'popup',
    `export const popup = { home: 'Home', step: { one: 'One', two: 'Two' }, list: ['a', 'b'] }`,
  );
  const room = {
    path: 'utils/words/popup.ts',
    text: `import { popup } from './en/popup.ts'; export const words: typeof popup = popup;`,
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
    expect(checkVoice([en('a', `export const a = { x: ${JSON.stringify(text)} }`)])).not.toEqual(
      [],
    );
    const asFunction = `export const a = { x: (n: number) => \`${text} \${n}\` }`;
    expect(checkVoice([en('a', asFunction)])).not.toEqual([]);
  });

  test.each([
    'You may rest.',
    'The “should” in this: whose voice is it?',
    'Adjust the hours.',
    'A mustard seed of kindness.',
    'It may help you feel more relaxed.',
  ])('nothing in %s', (text) => {
    const source = en('a', `export const a = { x: ${JSON.stringify(text)} }`);
    expect(describeComplaints(checkVoice([source]))).toBe('');
  });

  test('what an exception does not cover', () => {
    const source = en('a', `export const a = { x: 'You should.', y: 'You should.' }`);
    const one = [{ area: 'a', key: 'x', word: 'should', reason: 'for this test alone' }];
    expect(checkVoice([source], one).map((found) => found.what)).toEqual(['y says “should”']);
  });
});

test('the sentence check counts words, not lines', () => {
  const twenty = 'one two three four five six seven eight nine ten '.repeat(2);
  const of = (text: string) =>
    checkSentences([en('a', `export const a = { x: ${JSON.stringify(text)} }`)]);
  expect(of(`${twenty.trim()}.`)).toHaveLength(1);
  expect(of(`${twenty.replace(' ten', '').trim()}. And a second one.`)).toEqual([]);
});
