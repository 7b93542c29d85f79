import { describe, expect, it } from 'vitest';
import type { GuardLanguage } from '../../../utils/support/guard-language.ts';
import { tableLines, tableWords } from '../../../utils/support/guard-language.ts';
import { readerFor } from '../../../utils/support/guard-reader.ts';
import { tokens } from '../../../utils/support/normalize.ts';

/** A small language, each of whose tables shows in one case or more. */
const language: GuardLanguage = {
  words: '# people\nkin: mum | dad\n',
  common: 'to it',
  rewrites: 'im | iam => i am\nwanna => want to\nwant => wish\nwant to go home => leave\nhmm =>',
  fillers: 'just really',
  misspelt: 'suicide kill',
  spelledRight: 'ill',
  vocabulary: 'tea',
  families: '',
  protected: '',
  plain: '',
  plainViolence: '',
  violence: '',
  harmless: 'killing it\ndying to .. know\nset it aside & today',
  signs: 'killing\ndying\nwish it\n{kin} left\nsuicide\nkill',
  hints: 'the end\nset\naside',
  everyday: 'sprint',
  joints: 'and but',
  subjects: 'i',
};
const reader = readerFor(language);
const read = (text: string) => [...reader.stretches(tokens(text))];
const speaks = (text: string) => read(text).some((stretch) => reader.signIn(stretch) !== null);

describe('a table', () => {
  it('skips blank lines and notes', () => {
    expect(tableLines('\n  one two \n# note\n\n #x\nthree # four\n')).toEqual([
      'one two',
      'three # four',
    ]);
    expect(tableWords('one  two\n# note\nthree')).toEqual(['one', 'two', 'three']);
  });
});

describe('what is read', () => {
  it.each<[string, string[][]]>([
    ['im here', [['i', 'am', 'here']]],
    ['iam here', [['i', 'am', 'here']]],
    ['want to go home now', [['leave', 'now']]],
    ['want to go', [['wish', 'to', 'go']]],
    ['wannnna go', [['want', 'to', 'go']]],
    ['wanna go home', [['want', 'to', 'go', 'home']]],
    ['just really wish it', [['wish', 'it']]],
    ['hmm wish', [['wish']]],
    ['just', []],
    ['', []],
    ['wish it, mum', [['wish', 'it', ',', 'mum']]],
    ['wish it. mum left. dad', [['wish', 'it'], ['mum', 'left'], ['dad']]],
    ['suicde kil ill', [['suicide', 'kill', 'ill']]],
  ])('%j', (text, stretches) => {
    expect(read(text)).toEqual(stretches);
  });

  const counted = (count: number) => Array.from({ length: count }, () => 'xx');

  it.each<[number, number[]]>([
    [1, [1]],
    [30, [30]],
    [80, [80]],
    [81, [80, 31]],
    [130, [80, 80]],
    [131, [80, 80, 31]],
  ])('%i words without an end, in stretches that overlap by thirty', (count, lengths) => {
    expect(read(counted(count).join(' ')).map(({ length }) => length)).toEqual(lengths);
  });

  it('a stretch goes on thirty words before the one before it ends', () => {
    const words = Array.from({ length: 140 }, (_, at) => `mum${'x'.repeat(at % 7)}`);
    const stretches = read(words.join(' '));
    expect(stretches[0]).toEqual(words.slice(0, 80));
    expect(stretches[1]).toEqual(words.slice(50, 130));
    expect(stretches[2]).toEqual(words.slice(100));
  });
});

describe('what speaks of danger', () => {
  it.each<[string, boolean]>([
    ['mum left', true],
    ['mum stayed', false],
    ['we wish it', true],
    ['a sign stands beside sprint: mum left sprint', true],
    ['the end', true],
    ['the end of sprint', false],
    ['a long sprint. the end', true],
    ['killing', true],
    ['killing it', false],
    ['killing it killing', true],
    ['dying to know', false],
    ['dying to and know', true],
    ['dying to i know', true],
    ['set it aside', true],
    ['set it aside today', false],
    ['', false],
  ])('%s: %s', (text, danger) => {
    expect(speaks(text)).toBe(danger);
  });

  it('harmless turns are set aside in the order of their table', () => {
    const rows = { ...language, harmless: 'killing it now\nit now dying', signs: 'killing\ndying' };
    const other = readerFor(rows);
    // The first row takes "it now" away from the second, whichever word comes first.
    expect(other.signIn('dying killing it now dying'.split(' ')) !== null).toBe(true);
    expect(other.signIn('killing it now'.split(' ')) !== null).toBe(false);
    expect(other.signIn('it now dying'.split(' ')) !== null).toBe(false);
    const both = { ...rows, harmless: 'it dying\nkilling it', signs: 'killing' };
    expect(readerFor(both).signIn('killing it dying'.split(' ')) !== null).toBe(true);
    const turned = readerFor({ ...rows, harmless: 'it now dying\nkilling it now' });
    expect(turned.signIn('killing it now dying'.split(' ')) !== null).toBe(true);
    expect(turned.signIn('killing it now it now dying'.split(' ')) !== null).toBe(false);
  });
});
