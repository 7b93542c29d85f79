import type { Page } from 'playwright-core';
import { words as newTab } from '../../../utils/words/newtab.ts';
import { type OpenChromium, openChromium } from './chromium.ts';
import { pageScript } from './page-script.ts';

/** How many lines the log has. */
export const count = 60;

/** Chromium with so many lines in its log. */
export async function openWithLines(): Promise<OpenChromium> {
  const open = await openChromium();
  await open.welcome.evaluate(await pageScript('tests/e2e/drivers/seed-log.ts'));
  await open.welcome.evaluate(`globalThis.seedLog(${count})`);
  return open;
}

export async function logPage(open: OpenChromium): Promise<Page> {
  const page = await open.page('log.html');
  await page.getByText(`Line number ${count}`, { exact: true }).waitFor();
  return page;
}

export const entry = (page: Page, text: string) =>
  page.getByRole('listitem').filter({ hasText: text });

/** Keeps a line in a new tab, which goes again. */
export async function keepLine(open: OpenChromium, text: string): Promise<void> {
  const page = await open.page('newtab.html');
  await page.getByRole('textbox', { name: newTab.line }).fill(text);
  await page.getByRole('button', { name: newTab.keep, exact: true }).click();
  await page.getByText(newTab.kept).waitFor();
  await page.close();
}
