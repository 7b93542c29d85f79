import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words as log } from '../../../utils/words/log.ts';
import { words as newtab } from '../../../utils/words/newtab.ts';
import { words as popup } from '../../../utils/words/popup.ts';
import { words as why } from '../../../utils/words/practice/why.ts';
import { words as settings } from '../../../utils/words/settings.ts';
import { words as welcome } from '../../../utils/words/welcome.ts';
import type { Firefox } from '../../tools/browsers/firefox.ts';
import { until } from '../../tools/browsers/until.ts';
import { click, find, openPage, says } from '../drivers/firefox.ts';
import { firefoxWithoutLocalStorage, valueIn } from '../drivers/firefox-without-storage.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await firefoxWithoutLocalStorage();
});
afterAll(() => firefox.close());

/** What stands there, once it does: the page is complete before its card is. */
const cardOf = (page: Page) =>
  until(
    10_000,
    'the card',
    () =>
      page.evaluate(
        `document.querySelector('main')?.innerText.replace('Keep\\n', '').replace(/\\n+/g, '\\n')`,
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
