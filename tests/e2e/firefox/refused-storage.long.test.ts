import { afterAll, beforeAll, expect, test } from 'vitest';
import { words as around } from '../../../utils/words/pause.ts';
import { words as popup } from '../../../utils/words/popup.ts';
import { words as reframe } from '../../../utils/words/practice/reframe.ts';
import type { Firefox } from '../../tools/browsers/firefox.ts';
import { click, find, openPage, says } from '../drivers/firefox.ts';
import { firefoxWithoutLocalStorage, valueIn } from '../drivers/firefox-without-storage.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await firefoxWithoutLocalStorage();
});
afterAll(() => firefox.close());

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
  await page.close();
});
