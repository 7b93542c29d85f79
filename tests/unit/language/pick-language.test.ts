import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeFor, pickLanguage } from '../../../utils/language/pick-language.ts';

const folders = [
  'en',
  'de',
  'en-XA',
  'ar-XB',
  'he',
  'nb',
  'pt-BR',
  'pt-PT',
  'sr',
  'zh-CN',
  'zh-HK',
  'zh-TW',
];

describe('of what a browser wants', () => {
  test.each([
    [['en_GB'], 'en'],
    [['EN-gb'], 'en'],
    [['de-AT', 'en'], 'de'],
    [['DE_at.UTF-8'], 'de'],
    [['de-DE@euro'], 'de'],
    [['zh-Hant-TW'], 'zh-TW'],
    [['zh-hant'], 'zh-TW'],
    [['zh-Hant-HK'], 'zh-HK'],
    [['zh-MO'], 'zh-HK'],
    [['zh'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['pt'], 'pt-BR'],
    [['pt-PT'], 'pt-PT'],
    [['PT-pt'], 'pt-PT'],
    [['sr-Latn', 'en'], 'sr'],
    [['iw'], 'he'],
    [['iw-IL'], 'he'],
    [['no'], 'nb'],
    [['no-NO', 'en'], 'nb'],
    [['nb-NO'], 'nb'],
    [['de-u-co-phonebk'], 'de'],
    [['de-1996'], 'de'],
    [['x-private', 'de'], 'de'],
    [['i-klingon', 'de'], 'de'],
    [['tlh', 'qqq', 'de'], 'de'],
    [['', '-', '*', 'C', 'root', '🙂', 'de'], 'de'],
    [[undefined, null, 5, {}, ['de'], 'pt'], 'de'],
    [[Symbol('de'), Object.create(null), 'de'], 'de'],
    [[], 'en'],
    [[''], 'en'],
    [undefined, 'en'],
    [null, 'en'],
    ['de', 'en'],
    [{ 0: 'de' }, 'en'],
  ])('%o it speaks %s', (wanted, spoken) => {
    expect(pickLanguage('', wanted, folders)).toBe(spoken);
  });

  test('the first that there is comes before a better fit further down', () => {
    expect(pickLanguage('', ['fr', 'pt-AO', 'de'], folders)).toBe('pt-BR');
    expect(pickLanguage('', ['zh-TW', 'en'], ['en', 'zh-CN'])).toBe('zh-CN');
  });

  test('either name of Norwegian is the other', () => {
    expect(pickLanguage('', ['nb'], ['en', 'no'])).toBe('no');
  });

  test('nobody is spoken to in a language that nobody speaks, unless it was chosen', () => {
    expect(pickLanguage('', ['en-XA'], folders)).toBe('en');
    expect(pickLanguage('', ['ar-XB', 'ar'], folders)).toBe('en');
    expect(pickLanguage('', ['ar-EG', 'de'], folders)).toBe('de');
    expect(pickLanguage('ar-XB', ['de'], folders)).toBe('ar-XB');
  });
});

describe('of what was chosen', () => {
  test.each(['fr', 'DE', '', 'x', null, undefined, 7, {}, ['de'], 'en_GB', '__proto__'])(
    '%o, which is not there, the browser’s is spoken',
    (choice) => {
      expect(pickLanguage(choice, ['pt-PT'], folders)).toBe('pt-PT');
    },
  );

  test('it is spoken, whatever the browser wants', () => {
    expect(pickLanguage('de', ['pt-PT'], folders)).toBe('de');
  });
});

test('whatever a browser says, some language there is gets picked', () => {
  const odd = fc.oneof(fc.string(), fc.anything(), fc.constantFrom(...folders));
  fc.assert(
    fc.property(fc.anything(), fc.oneof(fc.array(odd), fc.anything()), (choice, wanted) => {
      expect(folders).toContain(pickLanguage(choice, wanted, folders));
    }),
  );
});

describe('times, dates and numbers are told', () => {
  test.each([
    ['en', ['en-GB'], 'en-GB'],
    ['en', ['en_GB'], 'en-GB'],
    ['en', ['de', 'en-CA'], 'en-CA'],
    ['en', ['de-DE'], 'en'],
    ['de', ['en-GB', 'de-CH'], 'de-CH'],
    ['zh-TW', ['zh-CN', 'zh-HK'], 'zh-HK'],
    ['zh-TW', ['zh-CN'], 'zh-TW'],
    ['sr', ['sr-Latn-RS'], 'sr'],
    ['he', ['iw-IL'], 'he-IL'],
    ['nb', ['no-NO'], 'no-NO'],
    ['en', ['en-US-u-hc-h23'], 'en-US-u-hc-h23'],
    ['en-XA', ['en-GB'], 'en-GB'],
    ['tlh', ['ar'], 'en'],
    ['not a tag', ['ar'], 'en'],
    ['en', undefined, 'en'],
    ['en', [null, 'x-private', 'en-'], 'en'],
  ])('for %s and %o in %s', (tag, wanted, locale) => {
    expect(localeFor(tag, wanted)).toBe(locale);
  });

  test('always in a way that a browser knows', () => {
    const list = fc.oneof(fc.array(fc.oneof(fc.string(), fc.anything())), fc.anything());
    fc.assert(
      fc.property(fc.string(), list, (tag, wanted) => {
        expect(Intl.DateTimeFormat.supportedLocalesOf(localeFor(tag, wanted))).toHaveLength(1);
      }),
    );
  });
});
