import { describe, expect, it } from 'vitest';
import { speller } from '../../../utils/support/spelling.ts';

const known = new Set(
  'i a my self want to die kill myself suicide free ending the hmm hmmm strangulated strangulation'.split(
    ' ',
  ),
);
const { spell } = speller(known, ['kill', 'myself', 'suicide', 'die'], ['ill', 'skill', 'dye']);

describe('each kind of slip', () => {
  it.each<[string, string, string]>([
    ['a letter left out, the first', 'uicide', 'suicide'],
    ['a letter left out, inside', 'suicde', 'suicide'],
    ['a letter left out, the last', 'suicid', 'suicide'],
    ['a letter doubled', 'suiccide', 'suicide'],
    ['the first letter doubled', 'ssuicide', 'suicide'],
    ['the last letter doubled', 'suicidee', 'suicide'],
    ['two letters swapped', 'siucide', 'suicide'],
    ['the last two swapped', 'suicied', 'suicide'],
    ['a wrong letter', 'suicude', 'suicide'],
    ['a wrong last letter', 'suicidr', 'suicide'],
    ['a letter too many', 'suickide', 'suicide'],
    ['a slip in a short word: left out', 'kil', 'kill'],
    ['a slip in a short word: doubled', 'diee', 'die'],
    ['a slip in a short word: swapped', 'klil', 'kill'],
    ['a slip in a word of six', 'mysefl', 'myself'],
    ['a wrong letter in a word of six', 'mysekf', 'myself'],
  ])('%s: %s', (_what, typed, meant) => {
    expect(spell(typed)).toEqual([meant]);
  });

  it.each<[string, string]>([
    ['a known word', 'ending'],
    ['an ordinary word one slip away', 'ill'],
    ['two slips', 'siucde'],
    ['a wrong letter in a short word', 'kell'],
    ['a letter too many in a short word', 'kiell'],
    ['another first letter', 'guicide'],
    ['a letter before the first', 'xsuicide'],
  ])('%s stays: %s', (_what, typed) => {
    expect(spell(typed)).toEqual([typed]);
  });
});

describe('how else people write', () => {
  it.each<[string, string, string[]]>([
    ['drawn out', 'diiiie', ['die']],
    ['drawn out, of a word with a double letter', 'killlll', ['kill']],
    ['drawn out, to a double letter', 'freeee', ['free']],
    ['drawn out, with a slip', 'suiiiicde', ['suicide']],
    ['drawn out, and known as it is', 'hmmm', ['hmmm']],
    ['with digits', 'k1ll', ['kill']],
    ['with a digit for an l', 'ki1l', ['kill']],
    ['with signs', 'd!e', ['die']],
    ['with a dollar', 'my$elf', ['myself']],
    ['with digits, run together', 'k1llmyself', ['kill', 'myself']],
    ['with digits that stand for nothing', 'b2b', ['b2b']],
    ['starred out', 'su*cide', ['suicide']],
    ['starred out by several', 'su***de', ['suicide']],
    ['starred and signed', '$u*cide', ['suicide']],
    ['too long to be starred out', 'my**********f', ['my', 'f']],
    ['run together', 'killmyself', ['kill', 'myself']],
    ['run together without a weighty word', 'freetheending', ['freetheending']],
    ['run together with a short weighty word alone', 'idieending', ['idieending']],
    ['run together with a long word', 'killstrangulated', ['kill', 'strangulated']],
    ['run together with a word too long', 'killstrangulation', ['killstrangulation']],
    ['run together, as long as may be', 'kill'.repeat(10), Array(10).fill('kill')],
    ['starred out beside another sign', 'x|su*cide', ['x', 'su', 'cide']],
    ['run together, not coming out even', 'killmyselfx', ['killmyselfx']],
    ['run together with another single letter', 'killamyself', ['killamyself']],
    ['run together from scraps', 'itodiei', ['itodiei']],
    ['run together from short words', 'iwanttodie', ['i', 'want', 'to', 'die']],
    ['letters set apart', '+suicide', ['suicide']],
    ['letters set apart, with a slip', '+suicde', ['suicide']],
    ['letters set apart, run together', '+killmyself', ['kill', 'myself']],
    ['letters set apart that say nothing', '+xyz', ['xyz']],
    ['two words with a mark between', 'kill|free', ['kill', 'free']],
    ['longer than any word', 'kill'.repeat(11), ['kill'.repeat(11)]],
    ['a mark in something long', `${'a'.repeat(40)}!die`, ['a'.repeat(40), 'die']],
  ])('%s: %s', (_what, typed, meant) => {
    expect(spell(typed)).toEqual(meant);
  });
});

it('the fewest words are read in a run, and the first of as many', () => {
  const words = 'i want to die todie iwantto wantto iwant'.split(' ');
  expect(speller(new Set(words), [], []).spell('iwanttodie')).toEqual(['iwant', 'todie']);
  const others = words.filter((word) => word !== 'iwant');
  expect(speller(new Set(others), [], []).spell('iwanttodie')).toEqual(['iwantto', 'die']);
});
