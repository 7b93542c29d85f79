import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { words as newtab } from '../../../utils/words/newtab.ts';
import { words as popupWords } from '../../../utils/words/popup.ts';
import { words } from '../../../utils/words/quick-exit.ts';
import type { Surface } from '../../tools/browsers/surface.ts';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';

let open: OpenChromium;
let site: Page;
beforeAll(async () => {
  open = await openChromium();
  site = await open.context.newPage();
  await site.goto('data:text/html,<title>Elsewhere</title>');
});
afterAll(() => open.close());

const browsersOwn = 'chrome://new-tab-page/';
const ours = () =>
  open.context.pages().filter((page) => page.url().startsWith(open.extension.url('')));
const allGone = () => until(10_000, 'all of it to go', async () => ours().length === 0);
const covers = () => open.context.pages().filter((page) => page.url() === browsersOwn);

afterEach(async () => {
  for (const page of covers()) await page.close();
});

async function thrice(page: Page): Promise<void> {
  // The page may go with the last of them.
  for (let time = 0; time < 3; time += 1) await page.keyboard.press('Shift').catch(() => undefined);
}

async function thriceIn(popup: Surface): Promise<void> {
  const shift = { key: 'Shift', code: 'ShiftLeft', windowsVirtualKeyCode: 16 };
  for (const type of Array.from({ length: 3 }, () => ['rawKeyDown', 'keyUp']).flat()) {
    await popup.send('Input.dispatchKeyEvent', { type, ...shift }).catch(() => undefined);
  }
}

it('Shift three times, while typing, closes all that is ours, and Back leads nowhere', async () => {
  const line = await open.page('newtab.html');
  const settings = await open.page('settings.html');
  await settings.goto(open.extension.url('log.html'));
  await line.bringToFront();
  const box = line.getByRole('textbox', { name: newtab.line });
  await box.pressSequentially('Nobody is to see th');
  // Capital letters, a key held down and other keys in between are no way out.
  for (const key of ['Shift+I', 'Shift', 's', 'Shift', 'Shift+S', 'Backspace', 'Backspace']) {
    await line.keyboard.press(key);
  }
  for (let time = 0; time < 4; time += 1) await line.keyboard.down('Shift');
  await line.keyboard.up('Shift');
  await line.keyboard.press('i');
  expect(await box.inputValue()).toBe('Nobody is to see thIi');
  await thrice(line);
  await allGone();
  await until(10_000, 'the emptied tabs to go', async () => line.isClosed() && settings.isClosed());
  await until(5_000, 'the browser’s own new tab', async () => covers().length === 1);
  const [own] = covers();
  // Only what was in view is stood in for, and there is nothing to go back to.
  expect(await own?.evaluate('history.length')).toBe(1);
  expect(site.isClosed()).toBe(false);
});

it('then the new tab shows the card alone; what was typed is there once the time is over', async () => {
  const page = await open.page('newtab.html');
  await page.getByRole('button', { name: newtab.another }).waitFor();
  await page.waitForTimeout(500); // what is fetched after the first paint would have come
  expect(await page.getByRole('textbox').count()).toBe(0);
  const { hiddenWords } = await page.evaluate<{ hiddenWords: object }>(
    'chrome.storage.local.get()',
  );
  const over = { ...hiddenWords, left: 1, seen: Date.now() - 60_000 };
  await page.evaluate(`chrome.storage.local.set({ hiddenWords: ${JSON.stringify(over)} })`);
  await page.close();
  const later = await open.page('newtab.html');
  const box = later.getByRole('textbox', { name: newtab.line });
  await until(10_000, 'the line', async () => {
    await later.reload();
    // The box stands before its draft is open.
    await later.waitForTimeout(1_000);
    return (await box.inputValue({ timeout: 2_000 })) === 'Nobody is to see thIi';
  });
});

it('the popup goes in mid-word, forgets its place, and loses no letter', async () => {
  const popup = await open.extension.openPopup();
  await popup.click('button', popupWords.practices.reframe.name);
  await popup.find('textbox', 'The harsh sentence');
  await popup.type('You are always late');
  await thriceIn(popup);
  await open.extension.popupGone();
  await allGone();
  const again = await open.extension.openPopup();
  await again.find('heading', popupWords.greeting);
  expect(await again.text()).not.toContain(popupWords.resume);
  await again.click('button', popupWords.practices.reframe.name);
  const { value } = await again.find('textbox', 'The harsh sentence');
  expect(value).toBe('You are always late');
  await again.close();
});

it('a button in the same corner of every page does the same', async () => {
  const page = await open.context.newPage();
  const button = page.getByRole('button', { name: words.name });
  for (const file of ['popup', 'newtab', 'log', 'settings', 'welcome', 'why']) {
    await page.goto(open.extension.url(`${file}.html`));
    const at = await button.boundingBox();
    const width = await page.evaluate('document.documentElement.clientWidth');
    expect(at && { ...at, x: at.x + at.width }, file).toEqual({
      x: width,
      y: 0,
      width: 24,
      height: 24,
    });
  }
  await button.click();
  await allGone();
  await until(5_000, 'the browser’s own new tab', async () => covers().length === 1);
});
