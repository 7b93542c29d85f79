import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { words as insights } from '../../../utils/words/insights.ts';
import { words } from '../../../utils/words/log.ts';
import { words as transfer } from '../../../utils/words/transfer.ts';
import { until } from '../../tools/browsers/until.ts';
import { along } from '../drivers/along.ts';
import { violations } from '../drivers/axe.ts';
import type { OpenChromium } from '../drivers/chromium.ts';
import { pageScript } from '../drivers/page-script.ts';
import { openWithEntries } from '../drivers/pseudo-pages.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openWithEntries();
  await open.welcome.evaluate(await pageScript('tests/e2e/drivers/seed-many.ts'));
  await open.welcome.evaluate('globalThis.seedMany(300)');
});
afterAll(() => open.close());

const isFocused = (one: Locator) => one.evaluate((element) => element === document.activeElement);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** How far the page scrolls sideways, in pixels. */
const sideways = (page: Page) =>
  page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );

async function logPage(): Promise<Page> {
  const page = await open.page('log.html');
  await page.getByRole('listitem').first().waitFor();
  return page;
}

it('its tools stay in view however far one has read, and nothing moved as it came', async () => {
  const page = await open.context.newPage();
  await page.addInitScript(`
    globalThis.shifted = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shifted += value;
    }).observe({ type: 'layout-shift', buffered: true });
  `);
  await page.goto(open.extension.url('log.html'));
  await page.getByRole('listitem').first().waitFor();
  await page.waitForTimeout(800);
  expect(await page.evaluate('globalThis.shifted')).toBe(0);
  await page.evaluate('scrollBy(0, 2000)');
  const tools = [
    page.getByRole('searchbox', { name: words.find.words }),
    page.getByRole('button', { name: words.find.more, exact: true }),
    page.getByRole('link', { name: insights.open, exact: true }),
    page.getByRole('link', { name: insights.openPaper, exact: true }),
    page.getByRole('link', { name: transfer.open, exact: true }),
  ];
  const tops = new Set<number>();
  await until(5_000, 'scrolled', () => page.evaluate('scrollY > 1000'));
  for (const tool of tools) {
    const box = await tool.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    tops.add(Math.round(box?.y ?? -1));
  }
  expect(tops, 'in one row').toHaveLength(1);
  expect(Math.max(...tops)).toBeLessThan(60);
  await page.close();
});

it('no state of it scrolls sideways at 320 pixels, nor gives axe anything to say', async () => {
  const page = await logPage();
  await page.setViewportSize({ width: 320, height: 640 });
  const whole = async (state: string) => {
    await page.waitForTimeout(300);
    expect([state, await sideways(page)]).toEqual([state, 0]);
    expect(await violations(page), state).toEqual([]);
  };
  await whole('the list');
  await page.getByRole('button', { name: words.find.more, exact: true }).click();
  const lists = page.getByRole('combobox');
  await lists.nth(1).selectOption('own');
  await lists.nth(0).selectOption('line');
  await page
    .getByRole('status')
    .filter({ hasText: /^More than \d+ entries found/ })
    .waitFor();
  await whole('the filter');
  for (const list of await lists.all()) {
    expect((await list.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await page
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click();
  await page.getByRole('button', { name: words.undo, exact: true }).waitFor();
  await whole('a deleted entry');
  for (const place of ['back', 'paper', 'along', 'along-bring'] as const) {
    await page.evaluate(`location.hash = '${place}'`);
    await until(5_000, place, () => isFocused(heading(page)));
    expect(await page.title()).toBe(`${await heading(page).innerText()} · Log · Kind Pause`);
    await whole(place);
  }
  await page.close();
});

it('an export takes three presses from the log, and none past an entry', async () => {
  const page = await along(open, '-none');
  await page.getByRole('listitem').first().waitFor();
  const presses = [
    page.getByRole('link', { name: transfer.open, exact: true }),
    page.getByRole('link', { name: transfer.ways.save.name }),
    page.getByRole('button', { name: transfer.save.confirm, exact: true }),
  ];
  const download = page.waitForEvent('download');
  for (const press of presses) {
    await press.waitFor();
    await page.waitForTimeout(500);
    const box = await press.boundingBox();
    expect((box?.y ?? 9_999) + (box?.height ?? 0)).toBeLessThan(await page.evaluate('innerHeight'));
    await press.click();
  }
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  await page.close();
});
