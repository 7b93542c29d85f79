import { afterAll, beforeAll, expect, it } from 'vitest';
import { words as around } from '../../../utils/words/pause.ts';
import { words } from '../../../utils/words/practice/reframe.ts';
import type { Surface } from '../../tools/browsers/surface.ts';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
});
afterAll(() => open.close());

/** Closes the popup and opens it again, as a click outside and one on the icon do. */
async function again(popup: Surface): Promise<Surface> {
  await popup.close();
  await open.extension.popupGone();
  return open.extension.openPopup();
}

/** Everything in view that could be scrolled, but for a long sentence in its own place. */
const scrolled = `[document.documentElement, ...document.querySelectorAll('body *')]
  .filter((one) => !one.matches('textarea, dd') && one.scrollHeight > one.clientHeight + 1)
  .filter((one) => one.matches('html') || /auto|scroll/.test(getComputedStyle(one).overflowY))
  .map((one) => one.className || one.tagName)`;

async function fits(popup: Surface): Promise<void> {
  expect(await popup.evaluate<string[]>(scrolled)).toEqual([]);
}

const long =
  'I froze in that review and said nothing for a whole minute. I am such an idiot, I knew it all the night before.';

it('is written across closings, with someone dear and one more question, and never scrolls', async () => {
  let popup = await open.extension.openPopup();
  await popup.click('button', 'Reframe');
  await popup.fill('The harsh sentence', long);
  await fits(popup);
  await popup.click('button', 'Next');
  await popup.find('textbox', 'To a friend');
  await fits(popup);

  await popup.click('button', words.dear.name);
  await popup.type('Sam');
  popup = await again(popup);
  // A name half typed is still being typed.
  expect((await popup.find('textbox', words.dear.label)).value).toBe('Sam');
  await fits(popup);
  await popup.press('Enter');
  await popup.find('heading', words.friendNamed({ dear: 'Sam' }));
  expect(await popup.focusedName()).toBe('To a friend');
  await popup.type('Oh Sam. Anyone might.');
  await fits(popup);

  await popup.click('button', 'Next');
  await popup.find('textbox', 'The kinder sentence');
  await popup.find('button', words.question.take);
  expect(await popup.focusedName()).toBe('The kinder sentence');
  await fits(popup);
  await popup.click('button', words.question.take);
  await popup.find('heading', /\?$/);
  expect(await popup.focusedName()).toBe('The kinder sentence');
  await popup.type('It was a hard room.');
  await fits(popup);

  popup = await again(popup);
  expect((await popup.find('textbox', 'The kinder sentence')).value).toBe('It was a hard room.');
  await until(5_000, 'the question that was taken', async () => {
    return !(await popup.text()).includes(words.kinder.title);
  });
  expect(await popup.text()).not.toContain(words.responsibility.open);
  await popup.click('button', 'Keep');
  await popup.find('heading', around.ended.keptTitle);
  await popup.click('button', new RegExp(`^${words.responsibility.open}`));
  await popup.find('textbox', words.responsibility.open);
  await popup.type('I can send');
  await fits(popup);
  popup = await again(popup);
  const part = await popup.find('textbox', words.responsibility.open);
  expect(part.value).toBe('I can send');
  await popup.type(' the numbers.');
  await popup.click('button', 'Keep');
  await popup.find('heading', around.ended.keptTitle);
  expect(await popup.text()).toContain('It was a hard room.');
  await popup.close();

  const log = await open.page('log.html');
  for (const text of [long, 'Oh Sam. Anyone might.', 'It was a hard room.', 'To Sam']) {
    await log.getByText(text, { exact: true }).waitFor();
  }
  await log.getByText('I can send the numbers.').waitFor();
  await log.close();
});

it('stops on Esc at any step, and goes on at the very step it was stopped at', async () => {
  const popup = await open.extension.openPopup();
  await popup.click('button', 'Reframe');
  for (const [label, text] of [
    ['The harsh sentence', 'Too slow again.'],
    ['To a friend', 'It was a long week.'],
    ['The kinder sentence', 'Slow is allowed.'],
  ] as const) {
    await popup.fill(label, text);
    await popup.press('Escape');
    await popup.find('heading', around.stopped.title);
    await popup.click('button', around.stopped.again);
    expect((await popup.find('textbox', label)).value).toBe(text);
    if (label !== 'The kinder sentence') await popup.click('button', 'Next');
  }
  await popup.click('button', 'Leave it out');
  await popup.find('heading', around.leftOut.title);
  await popup.click('button', around.leftOut.undo);
  expect((await popup.find('textbox', 'The kinder sentence')).value).toBe('Slow is allowed.');
  await popup.click('button', 'Leave it out');
  await popup.click('button', around.done);
  await popup.find('button', 'Hand on heart');
  await popup.close();
});
