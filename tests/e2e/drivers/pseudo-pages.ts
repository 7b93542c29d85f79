import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { pseudoLanguages } from '../../../utils/language/pseudo-languages.ts';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from './chromium.ts';
import { pageScript } from './page-script.ts';
import { textFaults } from './text-boxes.ts';

const profile = new URL('../../fixtures/profile-d851f4b/open.json', import.meta.url);
const widths = [1280, 400];

/** Every page, and every place in the log. */
export const everyPage = [
  'newtab.html',
  'settings.html',
  'welcome.html',
  'why.html',
  ...[
    '',
    '#along',
    '#along-lock',
    '#along-save',
    '#along-backup',
    '#along-bring',
    '#along-let-go',
  ].map((place) => `log.html${place}`),
  'log.html#back',
  'log.html#paper',
  'log.html#people',
];

/** Chromium with a log in which entries of every kind stand. */
export async function openWithEntries(): Promise<OpenChromium> {
  const open = await openChromium();
  const { entries } = JSON.parse(readFileSync(profile, 'utf8'));
  await open.welcome.evaluate(await pageScript('tests/e2e/drivers/seed-entries.ts'));
  await open.welcome.evaluate(`seedEntries(${JSON.stringify(entries)})`);
  return open;
}

/** Opens whatever is folded on a page. */
export const unfoldAll = `(() => {
  for (const one of document.querySelectorAll('details')) one.open = true;
  for (const one of document.querySelectorAll('h2 > [aria-expanded="false"]')) one.click();
})()`;

export async function chooseLanguage(open: OpenChromium, tag: string): Promise<void> {
  const page = await open.page('settings.html#language');
  const choice = page.locator(`select:has(option[value="${tag}"])`);
  await choice.selectOption(tag);
  await until(15_000, 'the page in it', () =>
    page.evaluate(`document.documentElement.lang === '${tag}'`),
  );
  await page.close();
}

export const evaluateIn = (page: Page) => (expression: string) => page.evaluate(expression);

/** The page speaks the language, and none of its texts is cut off or covered, wide or narrow. */
export async function speaksWhole(
  open: OpenChromium,
  file: string,
  { tag, direction }: (typeof pseudoLanguages)[number],
): Promise<void> {
  const page = await open.page(file);
  await page.getByRole('main').waitFor();
  // Everything that can be unfolded is.
  await page.evaluate(unfoldAll);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await page.waitForTimeout(150);
    const faults = await textFaults(evaluateIn(page));
    expect({ width, faults }).toEqual({ width, faults: [] });
  }
  expect(
    await page.evaluate('[document.documentElement.lang, document.documentElement.dir]'),
  ).toEqual([tag, direction]);
  await page.close();
}
