import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { words as log } from '../../../utils/words/log.ts';
import { words as newtab } from '../../../utils/words/newtab.ts';
import { words as around } from '../../../utils/words/pause.ts';
import { words as popup } from '../../../utils/words/popup.ts';
import { words as reframe } from '../../../utils/words/practice/reframe.ts';
import { words as why } from '../../../utils/words/practice/why.ts';
import { words as settings } from '../../../utils/words/settings.ts';
import { words as welcome } from '../../../utils/words/welcome.ts';
import { type Firefox, launchFirefox } from '../../tools/browsers/firefox.ts';
import { until } from '../../tools/browsers/until.ts';
import { built } from '../../tools/build.ts';
import { click, find, openPage, says } from '../drivers/firefox.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox({
    path: inject('firefox'),
    extension: built.firefox,
    headless: true,
    prefs: { 'dom.storage.enabled': false },
  });
});
afterAll(() => firefox.close());

const valueIn = (page: Page) =>
  page.evaluate(`document.querySelector('textarea, input')?.value ?? ''`) as Promise<string>;
/** What stands there, once it does: the page is complete before its card is. */
const cardOf = (page: Page) =>
  until(
    10_000,
    'the card',
    () =>
      page.evaluate(
        `document.querySelector('main')?.innerText.replace('Keep\\n', '')`,
      ) as Promise<string>,
  );

test('F78 without localStorage each page stands', async () => {
  for (const [file, words] of [
    ['popup.html', popup.greeting],
    ['newtab.html', newtab.another],
    ['log.html', log.empty.title],
    ['settings.html', settings.about],
    ['welcome.html', welcome.title],
    ['why.html', why.title],
  ] as const) {
    const page = await openPage(firefox, file);
    expect(await page.evaluate('localStorage')).toBeNull();
    await says(page, words);
    await page.close();
  }
});

test('F78 without localStorage a new tab keeps its line and its card', async () => {
  const tab = await openPage(firefox, 'newtab.html');
  const cards = [await cardOf(tab)];
  for (const _ of [1, 2]) {
    await click(tab, 'button', newtab.another);
    await until(5_000, 'another card', async () => !cards.includes(await cardOf(tab)));
    cards.push(await cardOf(tab));
  }
  await (await find(tab, 'textbox', newtab.line)).type('The kettle, half');
  await new Promise((resolve) => setTimeout(resolve, 1_000)); // killed, the last second may go
  await tab.close();
  const again = await openPage(firefox, 'newtab.html');
  await until(10_000, 'the line', async () => (await valueIn(again)) === 'The kettle, half');
  expect(await cardOf(again)).toBe(cards.at(-1));
  await click(again, 'button', newtab.keep);
  await says(again, newtab.kept);
  await again.close();
});

test('F78 without localStorage a popup opens again where it was closed', async () => {
  const first = await openPage(firefox, 'popup.html');
  await click(first, 'button', popup.practices.reframe.name);
  await (await find(first, 'textbox', reframe.harsh.label)).type('So slow.');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await first.close();
  const second = await openPage(firefox, 'popup.html');
  await find(second, 'textbox', reframe.harsh.label);
  expect(await valueIn(second)).toBe('So slow.');
  await click(second, 'button', reframe.next);
  await find(second, 'textbox', reframe.friend.label);
  await click(second, 'button', reframe.next);
  await (await find(second, 'textbox', reframe.kinder.label)).type('Slow is fine.');
  await click(second, 'button', reframe.keep);
  await find(second, 'heading', around.ended.keptTitle);
  await second.close();
  const page = await openPage(firefox, 'log.html');
  await says(page, 'Slow is fine.');
  await says(page, 'The kettle, half');
  await page.close();
});
