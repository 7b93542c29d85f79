import { afterAll, beforeAll, expect, it } from 'vitest';
import { words as errorScreen } from '../../../utils/words/error-screen.ts';
import { words as lock } from '../../../utils/words/lock.ts';
import { words as newtab } from '../../../utils/words/newtab.ts';
import { words as popupWords } from '../../../utils/words/popup.ts';
import { words as people } from '../../../utils/words/storage/people.ts';
import { words as support } from '../../../utils/words/support.ts';
import type { Firefox } from '../../tools/browsers/firefox.ts';
import { until } from '../../tools/browsers/until.ts';
import { click, find, openFirefox, openPage, says, tabShowing } from '../drivers/firefox.ts';
import { nudgeByAlarm } from '../drivers/nudge-by-alarm.ts';
import type { Evaluate } from '../drivers/schedule.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await openFirefox();
});
afterAll(() => firefox.close());

it('installing opens the welcome page, where a pause can be tried and stopped', async () => {
  const page = await tabShowing(firefox, 'welcome.html');
  expect(await page.evaluate('document.title')).toBe('Welcome · Kind Pause');
  await click(page, 'button', 'Begin');
  await click(page, 'button', 'Stop');
  await says(page, 'Stopping is fine');
  await click(page, 'button', 'Next');
  await click(page, 'button', 'Next');
  await click(page, 'radio', 'Only when I open it');
  await until(
    5_000,
    'the choice',
    () => page.evaluate("document.querySelector('input:checked') !== null") as Promise<boolean>,
  );
  await click(page, 'radio', 'A few a day');
});

it('an alarm wakes the background and leads to a notification', async () => {
  const page = await tabShowing(firefox, 'welcome.html');
  const inPage: Evaluate = (expression) => page.evaluate(expression);
  const shown = await nudgeByAlarm(inPage);
  expect(shown.as).toBe('both');
  const listed = 'browser.notifications.getAll().then((all) => Object.values(all))';
  const all = (await inPage(listed)) as { title: string }[];
  expect(all.map(({ title }) => title)).toEqual(['A moment, if you’d like']);
});

it('F22 F94 words in the popup page survive its closing, and a drawing that throws', async () => {
  const popup = await openPage(firefox, 'popup.html');
  await click(popup, 'button', 'Reframe');
  await (await find(popup, 'textbox', 'The harsh sentence')).type('Not yet finish');
  await popup.close();
  const again = await openPage(firefox, 'popup.html');
  const box = await find(again, 'textbox', 'The harsh sentence');
  expect(await box.evaluate((element) => (element as HTMLTextAreaElement).value)).toBe(
    'Not yet finish',
  );
  // The next box is empty, and asks which way the page runs.
  await again.evaluate(
    "Object.defineProperty(document, 'dir', { get() { throw new TypeError('of a person'); } })",
  );
  await click(again, 'button', 'Next');
  await find(again, 'heading', errorScreen.title);
  await says(again, errorScreen.yours);
  expect(await again.evaluate("document.querySelector('#error-words pre').textContent")).toContain(
    'Not yet finish',
  );
  await click(again, 'link', errorScreen.again);
  const standing = "document.querySelector('main')?.textContent.includes('Not yet finish')";
  await until(
    30_000,
    'the words once more',
    () =>
      again.evaluate(`!document.documentElement.dataset.error && ${standing}`) as Promise<boolean>,
  );
  await again.close();
});

it('a new tab shows the card and keeps a line', async () => {
  const welcome = await tabShowing(firefox, 'welcome.html');
  await welcome.evaluate('browser.tabs.create({})');
  const tab = await tabShowing(firefox, 'newtab.html');
  await find(tab, 'button', 'Another card');
  const card = () => tab.evaluate("document.querySelector('blockquote').textContent");
  const first = await card();
  await click(tab, 'button', 'Another card');
  await until(5_000, 'another card', async () => (await card()) !== first);
  await (await find(tab, 'textbox', 'One line')).type('Rain on the roof.');
  await click(tab, 'button', 'Keep');
  await says(tab, newtab.kept);
  await tab.close();
});

it('somebody who is written down stands above the helplines, and the number is dialled', async () => {
  const page = await openPage(firefox, 'log.html#people');
  await click(page, 'button', people.add);
  await (await find(page, 'textbox', people.name)).type('Sibusiso');
  await (await find(page, 'textbox', people.number)).type('011 234 4837');
  await click(page, 'button', people.done);
  await find(page, 'button', people.changeOne({ name: 'Sibusiso' }));
  await page.close();
  const popup = await openPage(firefox, 'popup.html');
  await click(popup, 'button', popupWords.support);
  await find(popup, 'link', support.call({ number: '011 234 4837' }));
  await says(popup, support.emergencyTitle);
  const dialled = `document.querySelector('a[href="tel:0112344837"]') !== null`;
  expect(await popup.evaluate(dialled)).toBe(true);
  await popup.close();
});

it('a locked log is written to, and opens with its passphrase', async () => {
  const passphrase = 'kettle orbit velvet plum';
  const page = await openPage(firefox, 'log.html#along-lock');
  const boxes = await until(20_000, 'the boxes', async () => {
    const found = await page.$$('input[type=password]');
    return found.length === 2 && found;
  });
  for (const box of boxes) await box.type(passphrase);
  await click(page, 'button', lock.confirm);
  await click(page, 'button', lock.now);
  await find(page, 'button', lock.locked.confirm);
  const tab = await openPage(firefox, 'newtab.html');
  await (await find(tab, 'textbox', 'One line')).type('Nobody reads this yet.');
  await click(tab, 'button', 'Keep');
  await says(tab, newtab.kept);
  await tab.close();
  // Another tab was in front: letters typed before this one has the focus would be lost.
  await page.bringToFront();
  const box = await until(20_000, 'the box', () => page.$('input[type=password]'));
  await until(20_000, 'the focus', async () => {
    await box.focus();
    return page.evaluate(
      "document.hasFocus() && document.activeElement?.matches('[type=password]')",
    );
  });
  await box.type(passphrase);
  expect(await box.evaluate((element) => (element as HTMLInputElement).value)).toBe(passphrase);
  await click(page, 'button', lock.locked.confirm);
  await find(page, 'button', lock.now);
  await page.evaluate("location.hash = ''");
  await says(page, 'Nobody reads this yet.');
  await page.close();
});

it('Shift three times closes all of it; an empty page stands there, as Firefox opens no other', async () => {
  await openPage(firefox, 'log.html');
  const tab = await openPage(firefox, 'newtab.html');
  await tab.bringToFront();
  await (await find(tab, 'textbox', 'One line')).type('Half a li');
  // The page may go with the last of them.
  for (let time = 0; time < 3; time += 1) await tab.keyboard.press('Shift').catch(() => undefined);
  await until(20_000, 'all of it to go', async () => {
    const pages = await firefox.browser.pages();
    const at = await Promise.all(pages.map((one) => one.evaluate('location.href').catch(() => '')));
    return !at.some((url) => `${url}`.startsWith('moz-'));
  });
  const later = await openPage(firefox, 'newtab.html');
  await find(later, 'button', newtab.another);
  expect(await later.$$('input')).toEqual([]);
});
