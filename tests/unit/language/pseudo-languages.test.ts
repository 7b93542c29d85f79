import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLanguage, readMessages } from '../../../utils/language/compile-catalogue.ts';
import { valuesIn } from '../../../utils/language/message-parts.ts';
import { pseudoMessage } from '../../../utils/language/pseudo-languages.ts';
import { readAreas } from '../../../utils/language/read-catalogues.ts';
import { folderOf } from './folders.ts';

const pseudo = ['en-XA', 'ar-XB'] as const;
const plain = (text: string) => text.normalize('NFD').replace(/[\p{M}\u202c\u202e]/gu, '');

/** Every message of a compiled language, by its place. */
function messagesIn(tree: unknown, path = ''): [string, unknown][] {
  if (typeof tree !== 'object' || tree === null) return [[path, tree]];
  const [mark, message] = Object.entries(tree)[0] ?? [];
  if (mark === '' || mark === '#') return [[path, message]];
  return Object.entries(tree).flatMap(([name, one]) => messagesIn(one, `${path}/${name}`));
}

const english = new Map(messagesIn(compileLanguage('en')));

describe.each(pseudo)('%s', (tag) => {
  const messages = messagesIn(compileLanguage(tag));

  test('asks for the same values as English, in the same plurals', () => {
    expect(messages.map(([path]) => path)).toEqual([...english.keys()]);
    expect(english.size).toBeGreaterThan(1000);
    for (const [path, message] of messages) {
      const own = english.get(path);
      expect(valuesIn(message), path).toEqual(valuesIn(own));
      expect(shapeOf(message), path).toBe(shapeOf(own));
    }
  });

  test('says plurals, choices and values whole', () => {
    const text =
      'About {day}: {n, plural, =0 {none} one {# hour} other {# hours, {n} of {day}}}, {who, select, a {Ann} other {some}}';
    const root = folderOf({
      'en/a.json': {
        x: text,
        '@x': {
          placeholders: { day: { type: 'String' }, n: { type: 'int' }, who: { type: 'String' } },
        },
      },
    });
    const say = (readMessages('a', tag, root) as { x: (values: object) => string }).x;
    const said = say({ day: 'DAY', n: 12, who: 'a' });
    expect(said).toContain('DAY');
    expect(said.match(/12|١٢/g)).toHaveLength(2);
    expect(said).not.toMatch(/[{}]|undefined|none/);
    expect(plain(said).length).toBeGreaterThan('About DAY: 12 hours, 12 of DAY, Ann'.length - 1);
  });
});

/** What a message is made of, without its texts. */
const shapeOf = (message: unknown) =>
  JSON.stringify(message, (_, one) => (typeof one === 'object' ? one : typeof one === 'number'));

test('the longer one is longer by a third, in as many words', () => {
  const longer = new Map(messagesIn(compileLanguage('en-XA')));
  let [before, after] = [0, 0];
  for (const [path, text] of english) {
    const other = longer.get(path);
    if (typeof text !== 'string' || typeof other !== 'string') continue;
    expect(other.split(' ')).toHaveLength(text.split(' ').length);
    before += text.length;
    after += other.length;
  }
  expect(after / before).toBeGreaterThan(1.25);
});

test('the mirrored one opens and closes each word’s direction', () => {
  const texts = JSON.stringify(compileLanguage('ar-XB'));
  const marks = texts.match(/[\u202a-\u202e\u2066-\u2069]/g)?.join('') ?? '';
  expect(marks.length).toBeGreaterThan(1000);
  expect(marks.replaceAll('\u202e\u202c', '')).toBe('');
});

test('whatever a text says, its marks are balanced and nothing else is changed', () => {
  const turn = pseudoMessage('ar-XB', 'x');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const turned = turn?.(text) as string;
      const marks = /[\u202e\u202c]/g;
      if (marks.test(text)) return;
      expect(turned.replaceAll(marks, '')).toBe(text);
      expect(turned.match(marks)?.join('').replaceAll('\u202e\u202c', '') ?? '').toBe('');
    }),
  );
});

test('there are all areas', () => {
  expect(Object.keys(compileLanguage('ar-XB'))).toEqual(readAreas());
});
