import { describe, expect, test } from 'vitest';
import {
  compileArea,
  compileLanguage,
  readMessages,
} from '../../../utils/language/compile-catalogue.ts';
import { readLanguages } from '../../../utils/language/read-catalogues.ts';
import { folderOf, translated } from './folders.ts';

type Said = { x: (values: Record<string, string | number>) => string };
const said = (english: string, tag: string, translation: unknown, type?: string) =>
  (readMessages('a', tag, translated(english, tag, translation, type)) as Said).x;

const days = '{n, plural, one {# day} other {# days}}';

describe('a translation says', () => {
  test.each([
    ['pl', '{n, plural, one {# dzień} few {# dni} many {# dni!} other {# dnia}}', 1, '1 dzień'],
    ['pl', '{n, plural, one {# dzień} few {# dni} many {# dni!} other {# dnia}}', 3, '3 dni'],
    ['pl', '{n, plural, one {# dzień} few {# dni} many {# dni!} other {# dnia}}', 5, '5 dni!'],
    ['ar', '{n, plural, zero {z} one {o} two {t} few {f} many {m} other {x}}', 0, 'z'],
    ['ar', '{n, plural, zero {z} one {o} two {t} few {f} many {m} other {x}}', 2, 't'],
    ['ar', '{n, plural, zero {z} one {o} two {t} few {f} many {m} other {x}}', 11, 'm'],
    ['de', '{n, plural, =0 {kein Tag} one {# Tag} other {# Tage}}', 0, 'kein Tag'],
    ['de', '{n, plural, one {# Tag} other {# Tage}}', 1234, '1.234 Tage'],
    ['ja', '{n} 日', 1234, '1,234 日'],
    ['fa', '{n} روز', 12, '۱۲ روز'],
    ['fa', '{n, plural, other {# روز، {n}}}', 12, '۱۲ روز، ۱۲'],
    ['bn', '{n, number} দিন', 12, '১২ দিন'],
    ['sv', '{n, selectordinal, one {#:a} two {#:a} other {#:e}} dagen', 2, '2:a dagen'],
    ['fr', 'l’{n} et l’autre', 2, 'l’2 et l’autre'],
    ['fr', "l''{n}", 2, "l'2"],
    ['fr', "aujourd'hui", 2, "aujourd'hui"],
    ['de', 'a < b und # ist kein Tag', 2, 'a < b und # ist kein Tag'],
    ['de', '{n, plural, one {{n, select, 1 {eins} other {?}}} other {viele}}', 1, 'eins'],
    ['de', '', 2, '2 days'],
    ['de', null, 2, '2 days'],
  ])('in %s of %s with %i: %s', (tag, text, n, expected) => {
    expect(said(days, tag, text)({ n })).toBe(expected);
  });

  test('a whole sentence where the language needs none of what is filled in', () => {
    expect(said('in {day}', 'de', 'bald', 'String')({ day: 'Mai' })).toBe('bald');
  });

  test('a choice by text', () => {
    const choice = '{who, select, her {sie} other {es}}';
    expect(said('{who}', 'de', choice, 'String')({ who: 'her' })).toBe('sie');
    expect(said('{who}', 'de', choice, 'String')({ who: 'it' })).toBe('es');
  });
});

describe('the build stops, and names file, message and fault, at', () => {
  test.each([
    [days, '{n, plural, one {# Tag}}', /missing other clause/],
    [days, '{n, plural, one {# Tag} other {# Tage}', /brace/],
    [days, '{n', /brace/],
    [days, '{}', /empty argument/],
    [days, '{a.b}', /malformed/],
    [days, '{m} Tage', /nothing fills in \{m\}, there is \{n\}/],
    [days, '{m, plural, one {#} other {#}}', /nothing fills in \{m\}/],
    [days, '{n, plural, one {#} other {{m}}}', /nothing fills in \{m\}/],
    [days, '{n, plural, ones {#} other {#}}', /no case “ones”/],
    [days, '{n, plural, offset:1 one {#} other {#}}', /offset/],
    [days, '{n, date}', /not as a date/],
    [days, '{n, time, short}', /not as a time/],
    [days, '{n, number, ::percent}', /no style/],
    [days, '<b>{n}</b>', /<b>: there are no tags/],
    [days, '<b>', /unclosed tag/],
    [days, "l'{n}", /a brace stands as text/],
    [days, 'n}', /a brace stands as text/],
    [days, "{n, plural, one {l'#'} other {#}}", /# stands as text/],
    [days, '{n, plural, one {{n, select, a {#} other {b}}} other {#}}', /# stands as text/],
    [days, 5, /5 is no text/],
    [days, ['a'], /is no text/],
    ['Later', 'Um {time}', /nothing fills in \{time\}, there is nothing to fill in/],
  ])('%s as %o', (english, translation, fault) => {
    const root = translated(english, 'de', translation);
    const compiled = () => compileArea('a', 'de', root);
    expect(compiled).toThrow(fault);
    expect(compiled).toThrow(/^locales\/de\/a\.json: x: /);
  });

  test('a plural of what comes as text', () => {
    const root = translated('at {time}', 'de', '{time, plural, other {#}}', 'String');
    expect(() => compileArea('a', 'de', root)).toThrow('{time} is text and has no plural');
  });

  test('a message that English does not have, with all other faults of the file', () => {
    const root = folderOf({
      'en/a.json': { x: 'X', y: 'Y' },
      'de/a.json': { x: '{', z: 'Z', toString: 'T' },
    });
    const compiled = () => compileArea('a', 'de', root);
    expect(compiled).toThrow('locales/de/a.json: z: there is no such message');
    expect(compiled).toThrow('locales/de/a.json: toString: there is no such message');
    expect(compiled).toThrow('locales/de/a.json: x: ');
  });

  test.each([
    [
      'a file that English does not have',
      { 'de/b.json': {} },
      /de\/b\.json: there is no such file/,
    ],
    ['a file that is no JSON', { 'de/a.json': '{"x": "X",}' }, /de\/a\.json: .*JSON/],
  ])('%s', (_, files, fault) => {
    const root = folderOf({ 'en/a.json': { x: 'X' }, ...files });
    expect(() => compileLanguage('de', root)).toThrow(fault);
  });

  test.each([
    ['pt_br', 'pt-BR'],
    ['de-at', 'de-AT'],
    ['iw', 'he'],
    ['x', /locale/],
  ])('a folder called %s', (name, tag) => {
    const root = folderOf({ [`${name}/language.json`]: { name, direction: 'ltr' } });
    expect(() => readLanguages(root)).toThrow(tag);
  });
});

describe('English stands in', () => {
  test('for a message, a file and a text that are not there yet', () => {
    const root = folderOf({
      'en/a.json': { x: 'X', 'y.z': 'Y', 'list[0]': 'one', 'list[1]': 'two', '@x': {}, '@@z': '' },
      'en/deep/b.json': { x: 'B' },
      'de/a.json': { 'y.z': 'Ü', x: '', 'list[1]': 'zwei', '@@locale': 'de', '@x': { n: 1 } },
    });
    expect(compileLanguage('de', root)).toEqual({
      a: { x: 'X', y: { z: 'Ü' }, list: ['one', 'zwei'] },
      'deep/b': { x: 'B' },
    });
    expect(compileLanguage('en-XA', root)).toHaveProperty('a.list');
  });

  test('what lies around in the folder is no language', () => {
    const root = folderOf({
      '.DS_Store': '',
      'README.md': '',
      'en/a.json': {},
      'de/a.json': {},
      'de/language.json': { name: 'D' },
    });
    expect(readLanguages(root).map(({ tag }) => tag)).toEqual(['en', 'de', 'en-XA', 'ar-XB']);
  });

  test('a mark before the file is no part of it', () => {
    const root = folderOf({ 'en/a.json': { x: 'X' }, 'de/a.json': '\uFEFF{"x": "Ä"}' });
    expect(compileArea('a', 'de', root)).toEqual({ x: 'Ä' });
  });
});

test('what is said about messages does not reach the build', () => {
  const about = { description: 'SAID', context: 'SAID', placeholders: { n: { example: 'SAID' } } };
  const file = {
    '@@context': 'SAID',
    x: '{n}',
    '@x': about,
    y: 'Y',
    '@y': { description: 'SAID' },
  };
  const root = folderOf({ 'en/a.json': file, 'de/a.json': file });
  for (const tag of ['en', 'de', 'en-XA']) {
    expect(JSON.stringify(compileLanguage(tag, root))).not.toContain('SAID');
  }
});
