import { describe, expect, it } from 'vitest';
import { innerWords, plainText, tokens } from '../../../utils/support/normalize.ts';

describe('one plain form', () => {
  it.each([
    ['I WANT', 'i want'],
    ['ｆｕｌｌ 𝓭𝓲𝓮 ﬁt', 'full die fit'],
    ['é d̶i̶e̶ ñ', 'e die n'],
    ['ki\u200bll my\u00adself', 'kill myself'],
    ['a\0b\u001bc', 'abc'],
    ['a\tb\nc\r\nd', 'a\tb\nc\r\nd'],
    ['don’t don‘t donʼt don`t don´t don′t don＇t', 'dont dont dont dont don t dont dont'],
    ['한국', '한국'],
  ])('%j', (typed, plain) => {
    expect(plainText(typed)).toBe(plain);
  });
});

describe('words and ends', () => {
  it.each<[string, string[]]>([
    ['i want it', ['i', 'want', 'it']],
    ['the end. a new one', ['the', 'end', '.', 'a', 'new', 'one']],
    ['the end! now? yes', ['the', 'end', '.', 'now', ',', 'yes']],
    ['it is so; why', ['it', 'is', 'so', '.', 'why']],
    ['the end.. a new one', ['the', 'end', ',', 'a', 'new', 'one']],
    ['the end… a new one', ['the', 'end', ',', 'a', 'new', 'one']],
    ['the end!! a new one', ['the', 'end', '.', 'a', 'new', 'one']],
    ['well. want. to. die.', ['well', ',', 'want', ',', 'to', ',', 'die', ',']],
    ['. hello', [',', 'hello']],
    ['one two, three', ['one', 'two', ',', 'three']],
    ['one two (three) four', ['one', 'two', ',', 'three', ',', 'four']],
    ['one 🙂🙂 two', ['one', ',', 'two']],
    ['one\ntwo', ['one', ',', 'two']],
    ['one\r\ntwo', ['one', ',', 'two']],
    ['one\n\ntwo', ['one', ',', 'two']],
    ['one\n\n\ntwo', ['one', '.', 'two']],
    ['one\r\n \t\r\ntwo', ['one', '.', 'two']],
    ['one\n \ntwo', ['one', '.', 'two']],
    ['well-known, "quoted" #tag and/or', ['well', 'known', ',', 'quoted', 'tag', 'and', 'or']],
    ['one — two', ['one', ',', 'two']],
    ['su*cide my$elf k!ll', ['su*cide', 'my$elf', 'k!ll']],
    ['*** $$ @', [',']],
    ['', []],
  ])('%j', (plain, found) => {
    expect(tokens(plain)).toEqual(found);
  });
});

describe('letters set apart', () => {
  it.each<[string, string[]]>([
    ['s u i c i d e', ['+suicide']],
    ['k.m.s', ['+kms']],
    ['k-m_s', ['+kms']],
    ['k*m•s', ['+kms']],
    ['k/m·s', ['+kms']],
    ['k . m . s', ['+kms']],
    ['i d o', ['+ido']],
    ['a b', ['a', 'b']],
    ['a b cd', ['a', 'b', 'cd']],
    ['to k m s now', ['to', '+kms', 'now']],
    ['k    m    s', ['k', 'm', 's']],
  ])('%j', (plain, found) => {
    expect(tokens(plain)).toEqual(found);
  });
});

describe('letters that pass for others', () => {
  it.each([
    ['kіll', 'kill'],
    ['suісіdе', 'suicide'],
    ['dιε', 'die'],
    ['мама', 'мама'],
    ['ιε', 'ιε'],
    ['zаеорсухіїјѕԁһкмтвн', 'zaeopcyxiijsdhkmtbh'],
    ['zαεικνορτυχ', 'zaeikvoptux'],
    ['zж', 'zж'],
  ])('%s is read as %s', (typed, read) => {
    expect(tokens(typed)).toEqual([read]);
  });

  it('the plain words inside what is none', () => {
    expect(innerWords('no!really|so')).toEqual(['no', 'really', 'so']);
    expect(innerWords('***')).toEqual([]);
  });
});
