// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Practice as Letter } from '../../../components/practice/letter/practice.tsx';
import { Practice as Reframe } from '../../../components/practice/reframe/practice.tsx';
import { words as around } from '../../../utils/words/pause.ts';
import { words as letter } from '../../../utils/words/practice/letter.ts';
import { words } from '../../../utils/words/practice/reframe.ts';
import { eachInANewProfile, entries, heard, open, title, until, write } from './practice-page.tsx';
import { all, click, find, keyDown, tabStops } from './render.ts';

eachInANewProfile();

const harsh = 'I froze in that review.';
const described = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

it('Enter leads through a whole reframe, and keeps it', async () => {
  await open(Reframe);
  for (const [label, text] of [
    [words.harsh.label, harsh],
    [words.friend.label, 'Anyone might.'],
    [words.kinder.label, 'It was a hard room.'],
  ] as const) {
    await until(() => all('textbox', label)[0]?.matches(':focus') === true);
    await write(label, text);
    expect(await keyDown('Enter')).toBe(true);
  }
  await until(() => heard.onFinished.mock.calls.length > 0);
  expect((await entries())[0]?.payload).toMatchObject({ harsh, kinder: 'It was a hard room.' });
});

it.each([
  ['with Shift, for a new line', { shiftKey: true }],
  ['that ends a composition', { isComposing: true }],
  ['that some input methods call 229', { keyCode: 229 }],
  ['that is held down', { repeat: true }],
])('Enter %s stays in the box', async (_, more) => {
  await open(Reframe);
  await write(words.harsh.label, harsh);
  expect(await keyDown('Enter', more)).toBe(false);
  expect(title()).toBe(words.harsh.title);
});

it.each([{ ctrlKey: true }, { metaKey: true }])(
  '%j with Enter goes on from anywhere',
  async (key) => {
    await open(Reframe);
    await write(words.harsh.label, harsh);
    find('button', around.support).focus();
    expect(await keyDown('Enter')).toBe(false);
    expect(await keyDown('Enter', key)).toBe(true);
    await until(() => title() === words.friend.title);
  },
);

it('a letter takes Enter as a new line, and Ctrl with Enter goes on', async () => {
  await open(Letter);
  await click('button', letter.begin.start);
  await write(letter.guided.happened.label, 'The talk went long.');
  expect(await keyDown('Enter')).toBe(false);
  expect(await keyDown('Enter', { ctrlKey: true })).toBe(true);
  await until(() => title() === letter.guided.friend.title);
});

it('the answer to a friend is described by what the friend says, which stands there once', async () => {
  await open(Reframe);
  await write(words.harsh.label, harsh);
  await keyDown('Enter');
  await until(() => title() === words.friend.title);
  expect(described(find('textbox', words.friend.label))).toContain(harsh);
  expect(document.body.textContent?.split(harsh)).toHaveLength(2);
});

it('Undo is the first stop after what says that it is left out, and brings back every word', async () => {
  await open(Reframe);
  await write(words.harsh.label, harsh);
  await keyDown('Enter');
  await until(() => title() === words.friend.title);
  await click('button', words.skip);
  await until(() => title() === words.kinder.title);
  await write(words.kinder.label, 'It was a hard room.');
  await click('button', words.leaveOut);
  await until(() => title() === around.leftOut.title);
  const heading = document.activeElement as HTMLElement;
  expect(heading.tagName).toBe('H1');
  expect(described(heading)).toBe(around.leftOut.body);
  const after = [...document.querySelectorAll<HTMLElement>('button')].filter(
    (one) => heading.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  expect(after[0]?.textContent).toBe(around.leftOut.undo);
  expect(tabStops()).toContain(around.stop);
  await click('button', around.leftOut.undo);
  expect(title()).toBe(words.kinder.title);
  expect(document.activeElement).toBe(find('textbox', words.kinder.label));
  await keyDown('Enter');
  await until(() => heard.onFinished.mock.calls.length > 0);
  const payload = { harsh, friend: '', kinder: 'It was a hard room.' };
  expect((await entries())[0]?.payload).toEqual(payload);
});

it('the visible word is the name: Back is called Back', async () => {
  await open(Reframe);
  expect(find('button', around.back).textContent).toBe(around.back);
});
