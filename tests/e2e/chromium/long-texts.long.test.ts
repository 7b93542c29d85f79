import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { words as back } from '../../../utils/words/insights.ts';
import { words } from '../../../utils/words/log.ts';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { pageScript } from '../drivers/page-script.ts';
import { scriptTasksWhile } from '../drivers/script-tasks.ts';

const textLimit = 1_048_576;
/** In ms of the processor: longer tasks of ours are felt. */
const felt = 50;

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
  await open.welcome.evaluate(await pageScript('tests/e2e/drivers/seed-long.ts'));
  await open.welcome.evaluate(`globalThis.seedLong(40, ${textLimit})`);
}, 60_000);
afterAll(() => open.close());

async function isNotFelt(page: Page, work: () => Promise<unknown>): Promise<void> {
  expect((await scriptTasksWhile(page, work))[0]).toBeLessThan(felt);
}

it('F86 a log of texts as long as they may be opens, is searched and read without a stop', async () => {
  const page = await open.context.newPage();
  const item = page.getByRole('listitem').first();
  const box = page.getByRole('searchbox');
  await isNotFelt(page, async () => {
    await page.goto(open.extension.url('log.html'));
    await item.waitFor();
  });
  await isNotFelt(page, async () => {
    await box.fill('lighthouse');
    await page.locator('mark').first().waitFor();
  });
  expect(await page.locator('mark').allInnerTexts()).toEqual(['lighthouse']);
  await page.getByRole('button', { name: words.find.all }).click();
  await until(10_000, 'all of them', async () => (await page.getByRole('listitem').count()) > 1);
  await item.hover();
  await isNotFelt(page, async () => {
    await item.getByRole('button', { name: /^Open/ }).click();
    await item.getByRole('button', { name: words.showAll }).click();
    const length = `document.querySelector('[data-entry]').textContent.length`;
    await until(30_000, 'all of it', async () => {
      return (await page.evaluate<number>(length)) > textLimit;
    });
  });
  await isNotFelt(page, async () => {
    await item.getByRole('button', { name: words.edit, exact: true }).click();
    await item.getByRole('textbox').waitFor();
  });
  await page.close();
});

it.each([
  ['back', () => back.hours.title],
  ['paper', () => back.paper.heading],
])('F86 looking back on them (%s) stops nothing', async (view, title) => {
  const page = await open.context.newPage();
  await isNotFelt(page, async () => {
    await page.goto(`${open.extension.url('log.html')}#${view}`);
    await page.getByRole('heading', { name: title() }).waitFor();
    await page.waitForTimeout(1_000);
  });
  await page.close();
});
