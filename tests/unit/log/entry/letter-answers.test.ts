import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerIn,
  answerNames,
  answersIn,
  editedLetter,
  fromAnswers,
  type LetterAnswer,
} from '../../../../utils/log/entry/letter-answers.ts';
import { captionedLetter } from '../../../../utils/log/entry/letter-captions.ts';
import { isBlank } from '../../../../utils/log/entry/text.ts';
import { anyText } from '../any-entry.ts';

const captions = {
  happened: 'What happened',
  friend: 'What a friend would see',
  friendNamed: ({ dear }: { dear: string }) => `What ${dear} would see`,
  need: 'What I need',
  wish: 'A wish',
  themes: ['one', 'two', 'three', 'four', 'five', 'six', 'seven'],
};
const guided = ['happened', 'friend', 'need', 'wish'];
const words = fc.oneof(anyText, fc.constantFrom('a\n\nb', '\n\n', 'c\n\n'));
const answers: fc.Arbitrary<LetterAnswer[]> = fc
  .subarray([...guided, 'page'])
  .chain((names) => fc.tuple(...names.map((name) => words.map((said) => ({ name, words: said })))));
const written = (all: readonly LetterAnswer[]) => all.filter((one) => !isBlank(one.words));

describe('the answers of a letter', () => {
  test('are found in it as they were written, whatever stands in them', () => {
    fc.assert(
      fc.property(answers, (all) => {
        const letter = fromAnswers(all);
        expect(answersIn(letter) ?? []).toEqual(written(all));
        for (const { name, words } of written(all)) expect(answerIn(letter, name)).toBe(words);
        expect(letter.text).toBe(
          written(all)
            .map((one) => one.words)
            .join('\n\n'),
        );
      }),
    );
  });

  type Case = { text: string; parts?: number[]; names?: string[] };
  test.each<[string, Case]>([
    ['none were known then', { text: 'a\n\nb' }],
    ['a list of none', { text: '', parts: [] }],
    ['a word more', { text: 'a more\n\nb', parts: [1, 1] }],
    ['a word less', { text: 'a', parts: [1, 1] }],
    ['no line between', { text: 'a--b', parts: [1, 1] }],
    ['another length', { text: 'a\n\nb', parts: [1, 3] }],
    ['one name twice', { text: 'a\n\nb', parts: [1, 1], names: ['need', 'need'] }],
  ])('are none where the text is not made of them: %s', (_, { text, parts, names = guided }) => {
    const marks = parts?.map((length, at) => ({ name: names[at] ?? '', length }));
    const letter = { text, ...(marks && { parts: marks }) };
    expect(answersIn(letter)).toBeNull();
    expect(captionedLetter(letter, captions).text).toBe(text);
    expect(answerIn(letter, 'text')).toBe(text);
    expect(answerIn(letter, 'need')).toBe('');
  });

  test('are all four questions of a guided letter where they can be changed, and a page alone', () => {
    const named = (...names: string[]) => answerNames(names.map((name) => ({ name, words: 'x' })));
    expect(named('need')).toEqual(guided);
    expect(named('wish', 'page', 'later')).toEqual([...guided, 'page', 'later']);
    expect(named('series')).toEqual(['series']);
  });
});

describe('a changed letter', () => {
  const letter = { ...fromAnswers([{ name: 'need', words: 'tea' }]), dear: 'Sam', series: 2 };

  test('keeps what was not touched, and has each answer in its place', () => {
    const changed = editedLetter(letter, { wish: ' May I rest.\n', happened: 'a call' });
    expect(answersIn(changed)).toEqual([
      { name: 'happened', words: 'a call' },
      { name: 'need', words: 'tea' },
      { name: 'wish', words: ' May I rest.\n' },
    ]);
    expect(changed).toMatchObject({ dear: 'Sam', series: 2 });
    expect(answersIn(editedLetter(changed, { need: ' ' }))?.map(({ name }) => name)).toEqual([
      'happened',
      'wish',
    ]);
  });

  test('without a word is blank, and untouched the same', () => {
    expect(editedLetter(letter, { need: '' })).toEqual({ text: '', dear: 'Sam', series: 2 });
    expect(editedLetter(letter, {})).toBe(letter);
  });

  test('from before stays one text', () => {
    expect(editedLetter({ text: 'What I need\ntea' }, { text: 'What I need\ncoffee' })).toEqual({
      text: 'What I need\ncoffee',
    });
  });

  test('that is another one by now loses neither its words nor those that were typed', () => {
    const stale = { text: 'What I need\ntea, please', parts: letter.parts ?? [] };
    const changed = editedLetter(stale, { wish: 'rest' });
    expect(answersIn(changed)).toEqual([
      { name: 'wish', words: 'rest' },
      { name: 'page', words: 'What I need\ntea, please' },
    ]);
  });
});

describe('a letter to read', () => {
  test('has each answer under its caption, and neither parts nor a name beside them', () => {
    const made = fromAnswers([
      { name: 'happened', words: 'The call.' },
      { name: 'friend', words: 'Care.' },
      { name: 'later', words: 'Who knows.' },
    ]);
    expect(captionedLetter({ ...made, returns: 'hard' }, captions)).toEqual({
      text: 'What happened\nThe call.\n\nWhat a friend would see\nCare.\n\nWho knows.',
      returns: 'hard',
    });
    expect(captionedLetter({ ...made, dear: 'Sam' }, captions)).toEqual({
      text: 'What happened\nThe call.\n\nWhat Sam would see\nCare.\n\nWho knows.',
    });
  });

  test('of one of the seven begins with its theme, a blank page with nothing', () => {
    const read = (name: string, series?: number) =>
      captionedLetter({ ...fromAnswers([{ name, words: 'Dear you' }]), series } as never, captions)
        .text;
    expect(read('series', 3)).toBe('three\n\nDear you');
    expect([read('page', 3), read('series', 9), read('series')]).toEqual(Array(3).fill('Dear you'));
  });

  test('has every word that was typed', () => {
    fc.assert(
      fc.property(answers, (all) => {
        const { text } = captionedLetter(fromAnswers(all), captions);
        for (const { words } of written(all)) expect(text).toContain(words);
      }),
    );
  });
});
