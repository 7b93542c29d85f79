// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Practice } from '../../../components/practice/letter/practice.tsx';
import { LetterText } from '../../../components/returning-letter/letter-text.tsx';
import { readMessages } from '../../../utils/language/compile-catalogue.ts';
import type { EntryOf } from '../../../utils/log/entry/entry.ts';
import { fromAnswers } from '../../../utils/log/entry/letter-answers.ts';
import { captionedLetter, type LetterCaptions } from '../../../utils/log/entry/letter-captions.ts';
import { captions, type LetterWords, words } from '../../../utils/words/practice/letter.ts';
import { eachInANewProfile, entries, open, text, title, until, write } from './practice-page.tsx';
import { click, show } from './render.ts';

// The pages of this file speak the language that is longer and has accents.
vi.mock('../../../utils/words/practice/letter.ts', async () => {
  const { readMessages } = await import('../../../utils/language/compile-catalogue.ts');
  const words = readMessages('practice/letter', 'en-XA') as LetterWords;
  return { words, captions: { ...words.captions, friendNamed: words.friendCaption } };
});

eachInANewProfile();

const english = readMessages('practice/letter', 'en') as LetterWords;
const inEnglish: LetterCaptions = { ...english.captions, friendNamed: english.friendCaption };

/** What leads on, with words or without. */
const literal = (name: string) => name.replace(/[\^$.*+?()[\]{}|\\]/g, '\\$&');
const onward = new RegExp(`^(${literal(words.next)}|${literal(words.skip)})$`);

async function keepGuided(dearName: string): Promise<EntryOf<'letter'>['payload']> {
  await open(Practice, { dearName });
  await click('button', words.begin.start);
  await write(words.guided.happened.label, 'The talk went long.');
  for (const question of [words.friendNamed({ dear: dearName }), words.guided.need.title]) {
    await click('button', onward);
    await until(() => title() === question);
    if (question !== words.guided.need.title) {
      await write(words.guided.friend.label, 'What happened\nSomeone who cares.');
    }
  }
  await click('button', onward);
  await until(() => title() === words.guided.wish.title);
  await click('button', onward);
  await until(() => title() === words.returns.title);
  await until(() => document.querySelector('[aria-disabled="true"]') === null);
  await click('button', words.returns.keep);
  await until(() => title() === words.feet.title);
  return ((await entries())[0] as EntryOf<'letter'>).payload;
}

it('a letter written in one language has its captions in the one it is read in', async () => {
  const payload = await keepGuided('Sam');
  expect(payload).toMatchObject({
    text: 'The talk went long.\n\nWhat happened\nSomeone who cares.',
    parts: [
      { name: 'happened', length: 19 },
      { name: 'friend', length: 32 },
    ],
    dear: 'Sam',
  });
  expect(JSON.stringify(payload)).not.toMatch(/[\u00c0-\u024f]/);
  expect(captionedLetter(payload, inEnglish).text).toBe(
    'What happened\nThe talk went long.\n\n' +
      'What Sam would see in me\nWhat happened\nSomeone who cares.',
  );
  show(<LetterText letter={payload} />, 'div');
  expect(text()).toContain(`${words.captions.happened}The talk went long.`);
  // A line that reads like a caption is the person's own.
  expect(text()).toContain(
    `${words.friendCaption({ dear: 'Sam' })}What happened\nSomeone who cares.`,
  );
});

it('what was looked for is marked in captions and words, each in its place', () => {
  const letter = fromAnswers([
    { name: 'need', words: 'tea' },
    { name: 'page', words: 'more tea' },
  ]);
  const whole = captionedLetter(letter, captions).text;
  const places = ['tea', 'more', captions.need].map((word) => {
    const start = whole.indexOf(word);
    return { field: 'text', start, end: start + word.length };
  });
  places.sort((one, other) => one.start - other.start);
  show(<LetterText letter={letter} highlights={places} />, 'div');
  const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
  expect(marks).toEqual([captions.need, 'tea', 'more']);
  expect(text()).toContain(`${captions.need}teamore tea`);
});

it('a letter kept before, with the captions of its time in it, is shown as it is', () => {
  const before = 'What happened\nThe talk.\n\nTo the one who worries\n\nDear you.';
  const { gone } = show(<LetterText letter={{ text: before, series: 4 }} />, 'div');
  expect(text()).toContain(before);
  gone();
  expect(captionedLetter({ text: before, series: 4 }, inEnglish).text).toBe(before);
});
