import { expect, test } from 'vitest';
import { compileMessage } from '../../../utils/language/compile-message.ts';
import { valuesIn } from '../../../utils/language/message-parts.ts';
import { localeOf } from '../conventions/locale.ts';
import { readTree } from '../conventions/source.ts';
import { sentencesOf, wordsOf } from './reading.ts';

type Placeholder = { type?: string; example?: string };
type About = { description?: string; placeholders?: Record<string, Placeholder> };

/** What translators read beside a message. */
type Commented = { where: string; area: string; text: string; about: About };

const files = readTree(['locales/en'], /\.json$/).flatMap(({ path, text }) => {
  const area = localeOf(path)?.area;
  return area ? [{ area, file: JSON.parse(text) as Record<string, unknown> }] : [];
});

const messages: Commented[] = files.flatMap(({ area, file }) =>
  Object.entries(file)
    .filter(([key]) => !key.startsWith('@'))
    .map(([key, text]) => ({
      where: `${area}: ${key}`,
      area,
      text: text as string,
      about: (file[`@${key}`] ?? {}) as About,
    })),
);
const withValues = messages.filter(({ about }) => about.placeholders);
const described = messages.filter(({ about }) => about.description !== undefined);

const faulty = (list: Commented[], isFine: (one: Commented) => boolean) =>
  list.filter((one) => !isFine(one)).map(({ where }) => where);

test('a message with something to fill in says what that holds, with an example', () => {
  expect(withValues.length).toBeGreaterThan(100);
  const isSaid = ({ about: { description = '', placeholders = {} } }: Commented) =>
    Object.entries(placeholders).every(
      ([name, { type, example = '' }]) =>
        description.includes(`{${name}}`) && (type === 'int' ? /^\d+$/ : /\S/).test(example),
    );
  expect(faulty(withValues, isSaid)).toEqual([]);
});

test('what is said to be filled in is what the message asks for', () => {
  const isSame = ({ text, about: { placeholders = {} } }: Commented) => {
    const given = new Map(Object.keys(placeholders).map((name) => [name, 'int'] as const));
    const asked = valuesIn(compileMessage(text, given)) ?? [];
    return [...given.keys()].every((name) => asked.includes(name));
  };
  expect(faulty(messages, isSame)).toEqual([]);
});

test('one or two words are never left to be guessed', () => {
  // Of content, the whole file says what it is: a feeling, a card.
  const short = messages.filter(
    ({ area, text }) => !area.startsWith('content/') && wordsOf(text).length <= 2,
  );
  expect(short.length).toBeGreaterThan(250);
  expect(faulty(short, ({ about }) => about.description !== undefined)).toEqual([]);
});

test('a comment is short, plain and says more than the message', () => {
  expect(described.length).toBeGreaterThan(600);
  const isPlain = ({ text, about: { description = '' } }: Commented) =>
    /.{8}[.”]$/.test(description) &&
    sentencesOf(description).every((sentence) => wordsOf(sentence).length < 20) &&
    !/["']|^(the )?(text|label|title|name) of (the|this|a) (button|message)/i.test(description) &&
    description !== text;
  expect(faulty(described, isPlain)).toEqual([]);
});

test('every comment belongs to a message, and every file says what it is about', () => {
  for (const { area, file } of files) {
    const about = Object.keys(file).filter((key) => /^@[^@]/.test(key));
    expect(about.filter((key) => !Object.hasOwn(file, key.slice(1)))).toEqual([]);
    const context = String(file['@@context'] ?? '');
    expect(context, area).toMatch(/^[^{}=]{8,200}\.$/);
  }
});
