import { afterAll, beforeAll, expect, it } from 'vitest';
import { words as errorScreen } from '../../../utils/words/error-screen.ts';
import { words as lock } from '../../../utils/words/lock.ts';
import { words as newtab } from '../../../utils/words/newtab.ts';
import { words as around } from '../../../utils/words/pause.ts';
import type { Firefox } from '../../tools/browsers/firefox.ts';
import { until } from '../../tools/browsers/until.ts';
import { click, find, openFirefox, openPage, says, tabShowing } from '../drivers/firefox.ts';
import { allowAlways, type Evaluate, makeDueSoon, remembered } from '../drivers/schedule.ts';

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
  await click(page, 'radio', 'Only when I open it');
  await until(
    5_000,
    'the choice',
    () => page.evaluate("document.querySelector('input:checked') !== null") as Promise<boolean>,
  );
  await click(page, 'radio', 'A few a day');
});

/** Makes a nudge due and waits until the background says how it was shown. */
async function nudgeByAlarm(inPage: Evaluate): Promise<{ id: string; as: string }> {
  await allowAlways(inPage);
  await until(15_000, 'a plan', async () => (await remembered(inPage))?.plan);
  const shown = async () => (await remembered(inPage)).lastShown;
  await makeDueSoon(inPage, 1_500);
  return until(40_000, 'the nudge', shown).catch(async () => {
    // A wake that came to nothing, as when the storage did not answer in time, is tried again at
    // the next heartbeat. Here nobody waits five minutes for that.
    await makeDueSoon(inPage, 1_500);
    return until(60_000, 'the nudge', shown);
  });
}

it('an alarm wakes the background and leads to a notification', async () => {
  const page = await tabShowing(firefox, 'welcome.html');
  const inPage: Evaluate = (expression) => page.evaluate(expression);
  const shown = await nudgeByAlarm(inPage);
  expect(shown.as).toBe('both');
  const listed = 'browser.notifications.getAll().then((all) => Object.values(all))';
  const all = (await inPage(listed)) as { title: string }[];
  expect(all.map(({ title }) => title)).toEqual(['A moment, if you’d like']);
});

it('F27 where the desktop shows no notification, the dot stands in for it', async () => {
  const bare = await openFirefox(false);
  try {
    const page = await tabShowing(bare, 'welcome.html');
    const inPage: Evaluate = (expression) => page.evaluate(expression);
    expect((await nudgeByAlarm(inPage)).as).toBe('dot');
    await until(
      5_000,
      'the dot',
      async () =>
        inPage("browser.action.getBadgeText({}).then((text) => text !== '')") as Promise<boolean>,
    );
  } finally {
    await bare.close();
  }
});

it('a pause and a reframe in the popup page become entries in the log', async () => {
  const popup = await openPage(firefox, 'popup.html');
  await click(popup, 'button', 'Hand on heart');
  await find(popup, 'button', 'Stop');
  await find(popup, 'button', 'Keep', 40_000);
  await click(popup, 'button', 'Keep');
  await click(popup, 'button', 'Reframe');
  for (const [box, text, next] of [
    ['The harsh sentence', 'Too slow again.', 'Next'],
    ['To a friend', 'It was a long week.', 'Next'],
    ['The kinder sentence', 'Slow is allowed.', 'Keep'],
  ] as const) {
    await (await find(popup, 'textbox', box)).type(text);
    await click(popup, 'button', next);
  }
  await says(popup, around.ended.keptTitle);
  await popup.close();
  const log = await openPage(firefox, 'log.html');
  await says(log, 'Slow is allowed.');
  await says(log, 'Hand on heart');
  await log.close();
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
  await (await until(20_000, 'the box', () => page.$('input[type=password]'))).type(passphrase);
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
