import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Nudge } from '../../../utils/schedule/types.ts';
import { words as settings } from '../../../utils/words/settings.ts';
import { words } from '../../../utils/words/storage/after.ts';
import { violations } from '../drivers/axe.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
});
afterAll(() => open.close());

const plan = 'put both feet on the floor';
const sentence = `After a call, I will ${plan}`;

it('a pause after a call is chosen by keyboard, removed and brought back, at 320 px', async () => {
  const page = await open.page('settings.html#after');
  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByRole('button', { name: words.names.call, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel(words.leads.call).waitFor();
  await page.keyboard.type(plan);
  await page.getByText(settings.saved, { exact: true }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
  await page.reload();
  const box = page.getByLabel(words.leads.call);
  await box.waitFor();
  expect(await box.inputValue()).toBe(plan);
  const remove = page.getByRole('button', { name: words.removeOne({ title: words.titles.call }) });
  await remove.focus();
  await page.keyboard.press('Enter');
  const undo = page.getByRole('button', { name: words.undo, exact: true });
  await undo.waitFor();
  expect(await undo.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await box.waitFor();
  expect(await box.inputValue()).toBe(plan);
  await page.close();
});

it('the popup shows the sentence when the pause comes, and needs no scroll bar', async () => {
  const popup = await open.page('popup.html');
  await popup.setViewportSize({ width: 360, height: 580 });
  await popup.getByText('Support').first().waitFor();
  const nudge: Nudge = {
    id: 'n',
    plannedAt: 1,
    origin: 'after',
    occasion: 'call',
    element: 'kindness',
    wording: 0,
    mayLater: true,
  };
  const shown = JSON.stringify({ nudge, shownAt: 1, as: 'dot' });
  await popup.evaluate(`chrome.storage.session.get('status').then(({ status }) =>
    chrome.storage.session.set({ status: { ...status, open: ${shown} } }))`);
  await popup.getByText(sentence).waitFor();
  for (const height of [580, 464]) {
    await popup.setViewportSize({ width: 360, height });
    const over = await popup.evaluate(() => {
      const middle = document.querySelector('.home-middle');
      return middle ? middle.scrollHeight - middle.clientHeight : null;
    });
    expect({ height, over }).toEqual({ height, over: 0 });
  }
  await popup.close();
});
