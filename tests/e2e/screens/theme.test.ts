import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { words } from '../../../utils/words/theme.ts';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { framesWhile } from '../drivers/frames.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium({ everyFrame: true });
});
afterAll(() => open.close());

const setTheme = (page: Page, theme: string) =>
  page.evaluate(`chrome.storage.local.get('settings').then(({ settings }) =>
    chrome.storage.local.set({ settings: { ...settings, theme: '${theme}' } }))`);
const brightness = (page: Page) =>
  page.evaluate<number>(`(() => {
    const [red, green, blue] = getComputedStyle(document.documentElement)
      .backgroundColor.match(/[\\d.]+/g).map(Number);
    return (red + green + blue) / 765;
  })()`);
const becomes = (page: Page, isDark: boolean) =>
  until(
    5_000,
    `the ground of ${page.url()}`,
    async () => (await brightness(page)) < 0.5 === isDark,
  );

it('what is chosen goes before what the system says, in every open page at once', async () => {
  const page = await open.page('why.html');
  await page.emulateMedia({ colorScheme: 'light' });
  const others = await Promise.all(['log.html', 'popup.html', 'newtab.html'].map(open.page));
  for (const other of others) await other.emulateMedia({ colorScheme: 'light' });
  await setTheme(page, 'dark');
  for (const one of [page, ...others]) await becomes(one, true);
  const scheme = await page.evaluate<string>(
    'getComputedStyle(document.documentElement).colorScheme',
  );
  expect(scheme).toBe('dark');
  await setTheme(page, 'light');
  for (const one of [page, ...others]) {
    await one.emulateMedia({ colorScheme: 'dark' });
    await becomes(one, false);
  }
  await setTheme(page, 'system');
  for (const one of [page, ...others]) await becomes(one, true);
  for (const one of [page, ...others]) await one.close();
});

it.each([
  ['dark', 'light'],
  ['light', 'dark'],
] as const)('chosen %s, no frame of a new page is as the system: %s', async (theme, system) => {
  const page = await open.page('why.html');
  await page.emulateMedia({ colorScheme: system });
  await setTheme(page, theme);
  await becomes(page, theme === 'dark');
  for (const file of ['settings.html', 'newtab.html', 'popup.html']) {
    const url = open.extension.url(file);
    const frames = await framesWhile(page, async () => {
      await page.goto(url);
      await page.waitForTimeout(700);
    });
    expect(frames.length, file).toBeGreaterThan(0);
    const wrong = frames.filter((frame) => frame < 0.5 !== (theme === 'dark'));
    expect(wrong, file).toEqual([]);
  }
  await setTheme(page, 'system');
  await page.close();
});

it('forced colours stay forced', async () => {
  const page = await open.page('why.html');
  await setTheme(page, 'dark');
  await becomes(page, true);
  await page.emulateMedia({ forcedColors: 'active' });
  const [fill, text] = await page.evaluate<[string, string]>(`[
    getComputedStyle(document.querySelector('.mark-heart')).fill,
    getComputedStyle(document.body).color]`);
  expect(fill).toBe(text);
  await setTheme(page, 'system');
  await page.close();
});

it('the choice stands in the settings', async () => {
  const page = await open.page('settings.html');
  await page
    .getByRole('searchbox')
    .first()
    .fill(words.legend)
    .catch(() => undefined);
  await page.getByRole('radio', { name: words.names.dark }).waitFor({ state: 'attached' });
  await page.close();
});
