import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultSettings } from '../../../utils/settings/settings-table.ts';
import { words as keys } from '../../../utils/words/settings/keys.ts';
import { words } from '../../../utils/words/settings.ts';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { unfoldAll } from '../drivers/pseudo-pages.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
});
afterAll(() => open.close());

const group = (page: Page, name: keyof typeof words.groups) =>
  page.getByRole('button', { name: words.groups[name], exact: true });
const stored = (page: Page) =>
  page.evaluate(
    `chrome.storage.local.get('settings').then(({ settings }) => settings ?? { hours: {} })`,
  ) as Promise<Record<string, unknown>>;

it('hours from 10 to 16, Monday to Thursday, in five clicks; the new tab off in two', async () => {
  const page = await open.page('settings.html');
  await group(page, 'when').click();
  // A click into each box, and then what is typed.
  await page.getByLabel('Monday, from', { exact: true }).fill('10:00');
  await page.getByLabel('Monday, to', { exact: true }).fill('16:00');
  await page.getByRole('button', { name: words.hours.sameAs({ day: 'Monday' }) }).click();
  await page.getByRole('checkbox', { name: 'Friday' }).uncheck();
  const day = [{ from: '10:00', to: '16:00' }];
  await until(5_000, 'the hours', async () => {
    const { mon, thu, fri, sat } = (await stored(page)).hours as Record<string, unknown>;
    return JSON.stringify([mon, thu, fri, sat]) === JSON.stringify([day, day, [], []]);
  });
  await group(page, 'how').click();
  await page.getByRole('checkbox', { name: words.tab.show }).uncheck();
  await until(5_000, 'no card', async () => (await stored(page)).newTab === false);
  await page.evaluate(
    `chrome.storage.local.set({ settings: ${JSON.stringify(defaultSettings())} })`,
  );
  await page.close();
});

it('“No breathing cues” is ten Tabs away, and any setting six and Enter', async () => {
  const page = await open.page('settings.html');
  const name = () =>
    page.evaluate(
      `document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent`,
    );
  await group(page, 'help').waitFor();
  for (let tab = 0; tab < 8; tab += 1) await page.keyboard.press('Tab');
  expect(await name()).toBe(words.groups.practices);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await name()).toBe(words.practices.switches.noBreath);
  // By the key for the search, and back to the page as it was.
  await page.keyboard.press('/');
  await page.keyboard.type('spelling');
  await page.keyboard.press('Enter');
  await until(5_000, 'the setting', async () => (await name()) === words.spelling.allow);
  await page.close();
});

it('what is folded is there for the browser’s own search, and not for Tab', async () => {
  const page = await open.page('settings.html');
  const folded = page.locator('[hidden="until-found"]');
  await group(page, 'when').waitFor();
  expect(await folded.count()).toBe(Object.keys(words.groups).length);
  expect(await page.getByRole('checkbox').count()).toBe(0);
  // A browser's search tells the page before it shows what it found.
  await page.evaluate(`location.hash = 'box'`);
  const box = page.getByRole('checkbox', { name: words.practices.switches.box });
  await box.waitFor();
  expect(await group(page, 'practices').getAttribute('aria-expanded')).toBe('true');
  await page.close();
});

it('open or folded, at 320 pixels nothing goes sideways, and no target is small', async () => {
  const page = await open.page('settings.html');
  await page.setViewportSize({ width: 320, height: 700 });
  for (const unfold of ['', unfoldAll]) {
    await page.evaluate(unfold);
    await page.waitForTimeout(200);
    const [wide, room] = (await page.evaluate(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    )) as [number, number];
    expect(wide).toBeLessThanOrEqual(room);
  }
  const small =
    await page.evaluate(`[...document.querySelectorAll('main button:not([aria-expanded]), main select')]
    .map((one) => [one.textContent, Math.round(one.getBoundingClientRect().height)])
    .filter(([, height]) => height > 0 && height < 32)`);
  expect(small).toEqual([]);
  await page.close();
});

it('“?” shows the keys on a page and in the popup, whole and with its way back in view', async () => {
  for (const [file, width, height] of [
    ['why.html', 1000, 800],
    ['popup.html', 360, 580],
  ] as const) {
    const page = await open.page(file);
    await page.setViewportSize({ width, height });
    const sheet = page.getByRole('dialog', { name: keys.title });
    await until(10_000, 'the sheet', async () => {
      await page.keyboard.press('?');
      return sheet.isVisible();
    });
    const close = sheet.getByRole('button', { name: keys.close, exact: true });
    const box = await close.boundingBox();
    expect((box?.y ?? height) + (box?.height ?? 0), file).toBeLessThanOrEqual(height);
    const sideways = await sheet.evaluate((one) => one.scrollWidth > one.clientWidth);
    expect(sideways, file).toBe(false);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    // It was no Stop, and closed nothing but itself.
    expect(await page.getByRole('main').isVisible()).toBe(true);
    await page.close();
  }
});
