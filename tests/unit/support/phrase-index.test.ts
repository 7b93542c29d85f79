import { describe, expect, it } from 'vitest';
import { phraseIndex, withoutSpans } from '../../../utils/support/phrase-index.ts';
import { type WordLists, wordLists } from '../../../utils/support/word-list.ts';
import { english as needsSupport } from '../../fakes/guard.ts';

const common = new Set(['to', 'the']);
const lists = listsOf(
  [
    'kin: mum | my dad',
    'others: {kin} | the whole family',
    'none:',
    'much: to it | heap',
    'tight:end|to the',
  ],
  common,
);
const setting = { lists, common, joints: new Set(['but']), limits: new Set(['but', 'i']) };

function listsOf(...about: Parameters<typeof wordLists>): WordLists {
  const steps = wordLists(...about);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const read = (source: string) => phraseIndex(source, setting);
const has = (source: string, sentence: string) => read(source).test(sentence.split(' '));
const aside = (source: string, text: string) => {
  const sentence = text.split(' ');
  return withoutSpans(sentence, read(source).spans(sentence)).join(' ');
};

describe('each sign of the rules’ language', () => {
  it.each<[string, string, string[], string[]]>([
    ['a word', 'end', ['the end now', 'end'], ['ending', 'the']],
    ['words in a row', 'end it', ['end it all'], ['end all it', 'it end', 'end']],
    ['one of several', 'end|stop it', ['end it', 'stop it'], ['leave it', 'end stop']],
    ['several words as one', 'end|give_up now', ['give up now', 'end now'], ['give now', 'up now']],
    ['a word list', '{kin} left', ['mum left', 'my dad left'], ['my left', 'dad left']],
    ['a list inside words', 'ask_{kin} now', ['ask mum now', 'ask my dad now'], ['ask now']],
    ['a list made of another', '{others}', ['mum', 'my dad', 'the whole family'], ['the family']],
    ['a list beside a word', '{kin}|you left', ['mum left', 'you left'], ['i left']],
    ['what may be left out', 'end it? now', ['end it now', 'end now'], ['end that now']],
    [
      'the last of several that may be left out',
      'end it|that? now',
      ['end that now'],
      ['end x now'],
    ],
    ['what must not come next', 'end !it', ['end that', 'the end'], ['end it']],
    [
      'a first of several that must not come next',
      'end !it|{kin} now',
      ['end now'],
      ['end it now'],
    ],
    ['up to three words', 'end .. now', ['end now', 'end a b c now'], ['end a b c d now']],
    ['up to seven words', 'end ... now', ['end a b c d e f g now'], ['end a b c d e f g h now']],
    [
      'the beginning of a clause',
      '^ end',
      ['end it', 'no , end it', 'no but end it'],
      ['no end it'],
    ],
    [
      'the end of a clause',
      'end $',
      ['the end', 'the end , no', 'the end but no'],
      ['the end now'],
    ],
    [
      'a word, or the end',
      'end now|$',
      ['end now', 'the end', 'end , no', 'end but no'],
      ['end it'],
    ],
    ['a word or the end, and nothing else', 'now|$', [', x', 'now x'], []],
    ['several rows in any order', 'end & now', ['end and now', 'now the end'], ['end', 'now']],
    ['a row that must not be there', 'end & !now', ['the end'], ['the end now', 'now end']],
    ['a pause between two parts', 'end it', ['end , it'], ['end , , it', 'end . it']],
    ['a pause that the next part asks for', 'end $', ['end , it'], ['end it']],
  ])('%s: %s', (_what, source, those, others) => {
    for (const sentence of those) expect(has(source, sentence), sentence).toBe(true);
    for (const sentence of others) expect(has(source, sentence), sentence).toBe(false);
  });

  it.each(['', '!end', '{nowhere} end'])('says so where %j is none', (source) => {
    expect(() => read(source)).toThrow('guard');
  });
});

describe('what is set aside', () => {
  it('is every place of the first row, and nothing beside it', () => {
    expect(aside('end it', 'so end it now , end it')).toBe('so _ now , _');
    expect(aside('end it', 'nothing of it')).toBe('nothing of it');
    expect(aside('end it & now', 'end it now')).toBe('_ now');
  });

  it('is nothing where another row is missing, or one that must not be there is', () => {
    expect(aside('end it & now', 'end it')).toBe('end it');
    expect(aside('end it & !now', 'end it now')).toBe('end it now');
  });

  it('never reaches over a pause, a word that ends a clause, or a new subject', () => {
    expect(aside('end .. now', 'end a b now')).toBe('_');
    for (const between of [',', 'but', 'i']) {
      expect(aside('end .. now', `end a ${between} now`)).toBe(`end a ${between} now`);
      expect(has('end .. now', `end a ${between} now`)).toBe(true);
    }
    for (const between of ['but', 'i']) {
      expect(aside('end .. now', `end ${between} now`)).toBe(`end ${between} now`);
    }
  });

  it('bounds a clause for the patterns after it', () => {
    expect(has('^ now', '_ now')).toBe(true);
    expect(has('end $', 'end _')).toBe(true);
  });
});

describe('what a pattern is looked up by', () => {
  it.each<[string, string[]]>([
    ['the end of', ['end']],
    ['{much} the', ['it', 'heap']],
    ['the? end !now', ['end']],
    ['end|stop|leave it', ['it']],
    ['to & end', ['end']],
    ['the now|$', ['the']],
    ['the end?', ['the']],
    ['the !end', ['the']],
    ['{tight}', ['end', 'to']],
    ['end & stop', ['end']],
  ])('%s: the fewest rare words that every such sentence has', (source, keys) => {
    expect(read(source).keys).toEqual(keys);
  });

  it('names its own words for the speller, those of lists not', () => {
    expect(read('give_up {kin} & !now').words).toEqual(['give', 'up', 'now']);
  });
});

it('a harmless turn of phrase in English ends where a new "I" begins', () => {
  for (const text of [
    "there's no gentle way to put this, I want to die",
    'I hate myself for missing that. It is I want to die, all my fault',
  ]) {
    expect(needsSupport(text), text).toBe(true);
  }
});
