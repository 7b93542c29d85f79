import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { type Firefox, launchFirefox } from '../../tools/browsers/firefox.ts';
import { built } from '../../tools/build.ts';
import { sayYesIn } from './firefox.ts';

/** Firefox as a person may set it: its pages have no localStorage. */
export async function firefoxWithoutLocalStorage(): Promise<Firefox> {
  const firefox = await launchFirefox({
    path: inject('firefox'),
    extension: built.firefox,
    headless: true,
    prefs: { 'dom.storage.enabled': false },
  });
  await sayYesIn(firefox);
  return firefox;
}

/** What stands in the first box of the page. */
export const valueIn = (page: Page) =>
  page.evaluate(`document.querySelector('textarea, input')?.value ?? ''`) as Promise<string>;
