import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { words } from '../../../utils/words/log.ts';
import { until } from '../../tools/browsers/until.ts';
import { askToErase } from '../drivers/along.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { pageScript } from '../drivers/page-script.ts';

const count = 130;
const isFocused = (one: Locator) => one.evaluate((element) => element === document.activeElement);

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
  await open.welcome.evaluate(await pageScript('tests/e2e/drivers/seed-log.ts'));
  await open.welcome.evaluate(`globalThis.seedLog(${count})`);
});
afterAll(() => open.close());

it('F49 is read in pages, newest first, down to the oldest entry', async () => {
  const page = await open.page('log.html');
  const items = page.getByRole('listitem');
  await page.getByText(`Line number ${count}`, { exact: true }).waitFor();
  expect(await items.count(), 'the whole log is not read to open the page').toBeLessThan(count);
  const seen = new Set<number>();
  await page.mouse.move(640, 400);
  await until(30_000, 'the oldest entry', async () => {
    const texts = (await items.allInnerTexts()).map((text) => /Line number (\d+)/.exec(text)?.[1]);
    const numbers = texts.map(Number);
    expect(numbers, 'newest first').toEqual(numbers.toSorted((one, other) => other - one));
    expect(numbers.length, 'only what is near the window is in the page').toBeLessThan(count);
    for (const number of numbers) seen.add(number);
    await page.mouse.wheel(0, 600);
    return seen.has(1);
  });
  expect(seen.size, 'none left out on the way').toBe(count);
  await page.close();
});

it('deletes one entry, undoes it, and deletes it for good', async () => {
  const page = await open.page('log.html');
  const newest = page.getByText(`Line number ${count}`, { exact: true });
  const remove = () =>
    page
      .getByRole('listitem')
      .first()
      .getByRole('button', { name: /^Delete/ })
      .click();
  await newest.waitFor();
  await remove();
  await newest.waitFor({ state: 'detached' });
  await page.waitForTimeout(500);
  // Where it was, one step from where the focus is.
  const place = page.getByRole('listitem').first();
  expect(await isFocused(place)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await newest.waitFor();
  expect(await isFocused(place)).toBe(true);
  await remove();
  await newest.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByText(`Line number ${count - 1}`, { exact: true }).waitFor();
  expect(await newest.count()).toBe(0);
  await page.close();
});

it('finds words as one types, opens an entry in place, and changes it', async () => {
  const page = await open.page('log.html');
  await page.getByRole('searchbox', { name: words.find.words }).fill('number 77');
  const only = page.getByRole('listitem');
  await until(10_000, 'the one entry', async () => (await only.count()) === 1);
  expect(await page.locator('mark').allInnerTexts()).toEqual(['number', '77']);
  await only.hover();
  await only.getByRole('button', { name: /^Open/ }).click();
  await only.getByRole('checkbox', { name: words.wasHard }).check();
  await only.getByRole('button', { name: words.edit, exact: true }).click();
  await only.getByRole('textbox').fill('Seventy-seven, and fine.');
  await only.getByRole('button', { name: words.save, exact: true }).click();
  await only.getByText('Seventy-seven, and fine.').waitFor();
  await page.reload();
  await page.getByRole('searchbox', { name: words.find.words }).fill('seventy');
  await until(10_000, 'the changed entry', async () => (await only.count()) === 1);
  await only.getByText('Seventy-seven, and fine.').waitFor();
  await only.hover();
  await only.getByRole('button', { name: /^Open/ }).click();
  expect(await only.getByRole('checkbox', { name: words.wasHard }).isChecked()).toBe(true);
  await page.getByRole('button', { name: words.find.all }).click();
  await page.getByText(`Line number ${count - 1}`, { exact: true }).waitFor();
  await page.close();
});

it('a very long entry, opened, makes no page wider', async () => {
  await open.welcome.evaluate(await pageScript('tests/e2e/drivers/change-entry.ts'));
  const long = `Quiet${'. A very long evening'.repeat(3_000)}`;
  await open.welcome.evaluate(`globalThis.changeLine('Line number 100', ${JSON.stringify(long)})`);
  const page = await open.page('log.html');
  await page.getByLabel(words.find.words).fill('quiet');
  const entry = page.getByRole('listitem');
  await until(10_000, 'the one entry', async () => (await entry.count()) === 1);
  await entry.hover();
  await entry.getByRole('button', { name: /^Open/ }).click();
  await entry.getByRole('button', { name: words.showAll }).waitFor();
  const { clientWidth, scrollWidth } = await page.evaluate<HTMLElement>(
    '({ clientWidth: document.documentElement.clientWidth, scrollWidth: document.documentElement.scrollWidth })',
  );
  expect(scrollWidth).toBe(clientWidth);
  await page.close();
});

it('erases everything only once the word has been typed', async () => {
  const page = await open.page('log.html');
  await page.getByText(`Line number ${count - 1}`, { exact: true }).waitFor();
  await askToErase(page);
  const dialog = page.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: 'Erase everything', exact: true });
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByRole('textbox').fill('ERAS');
  expect(await confirm.isDisabled()).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  const button = page.getByRole('button', { name: 'Erase everything', exact: true });
  expect(await isFocused(button)).toBe(true);
  await button.click();
  await dialog.getByRole('textbox').fill('ERASE');
  await confirm.click();
  await until(10_000, 'told', () => isFocused(page.getByText(words.erase.done)));
  await page.goto(open.extension.url('log.html'));
  await page.getByText(words.empty.title).waitFor();
  expect(await page.getByRole('listitem').count()).toBe(0);
  await page.close();
});
