import { afterAll, beforeAll, expect, it } from 'vitest';
import { words as menu } from '../../../utils/words/newtab/menu.ts';
import { words } from '../../../utils/words/newtab.ts';
import { words as around } from '../../../utils/words/pause.ts';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
});
afterAll(() => open.close());

async function newTab() {
  const came = open.context.waitForEvent('page');
  await open.extension.newTab();
  return came;
}

it('moves nothing by itself, and a heart breathes on the page with a way out', async () => {
  const page = await open.context.newPage();
  await page.addInitScript(
    `globalThis.shifts = 0; new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shifts += value;
    }).observe({ type: 'layout-shift', buffered: true });`,
  );
  await page.goto(open.extension.url('newtab.html'));
  const card = page.getByRole('blockquote');
  await card.waitFor();
  await page.waitForTimeout(1_000);
  expect(await page.evaluate<number>('globalThis.shifts')).toBe(0);
  const { y = 0, height = 0 } = (await card.boundingBox()) ?? {};
  const inner = await page.evaluate<number>('innerHeight');
  expect(Math.abs((y + height / 2) / inner - 0.42)).toBeLessThan(0.05);
  await page.getByRole('button', { name: words.handOnHeart }).click();
  for (const name of [around.stop, around.heavier, around.support]) {
    await page.getByRole('button', { name, exact: true }).waitFor();
  }
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: around.stopped.title }).waitFor();
  await page.close();
});

it('switched off in its menu, the browser’s own page is there, and no new tab has a card', async () => {
  const page = await newTab();
  await page.getByRole('blockquote').waitFor();
  await page.getByRole('button', { name: words.menu, exact: true }).click();
  await page.getByRole('button', { name: menu.off, exact: true }).click();
  const isOwn = (url: string) => url.startsWith('chrome://new-tab-page');
  await until(10_000, 'the browser’s own page', async () => isOwn(page.url()));
  const next = await newTab();
  await until(10_000, 'the browser’s own page', async () => isOwn(next.url()));
  // Where it was gone away from, there is no card and no way forward by itself.
  await next.goto(open.extension.url('log.html'));
  await next.goBack();
  await until(10_000, 'the browser’s own page', async () => isOwn(next.url()));
  for (const one of [page, next]) await one.close();
});
