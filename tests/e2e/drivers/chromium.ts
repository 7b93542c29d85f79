import { type BrowserContext, type Page, chromium as playwright } from 'playwright-core';
import { inject } from 'vitest';
import {
  type Chromium,
  type ChromiumOptions,
  launchChromium,
} from '../../tools/browsers/chromium.ts';
import { Extension } from '../../tools/browsers/extension.ts';
import { until } from '../../tools/browsers/until.ts';
import { built } from '../../tools/build.ts';
import { sayYes } from './say-yes.ts';

export type OpenChromium = {
  chromium: Chromium;
  context: BrowserContext;
  extension: Extension;
  /** The page that opened by itself on installing; it stays open, so that one of ours is. */
  welcome: Page;
  /** Opens one of the extension's page files in a tab of its own. */
  page: (file: string) => Promise<Page>;
  close: () => Promise<void>;
};

/** A press so soon after another screen came is not taken: a person waits, and so do all actions. */
async function heedSettling(page: Page): Promise<void> {
  await page
    .addLocatorHandler(page.locator('html[data-settling]'), () => settled(page), {
      noWaitAfter: true,
    })
    // The page has gone by then.
    .catch(() => undefined);
}

/** Resolves once presses act, without looking again and again. */
export async function settled(page: Page): Promise<void> {
  await page
    .evaluate(`new Promise((done) => {
      const { documentElement } = document;
      const see = () => 'settling' in documentElement.dataset || done(watch.disconnect());
      const watch = new MutationObserver(see);
      watch.observe(documentElement, { attributeFilter: ['data-settling'] });
      see();
    })`)
    // It went to another page meanwhile.
    .catch(() => undefined);
}

/**
 * Chromium with a throwaway profile and the production build, past the welcome page's opening.
 * @param options.again in a profile that was welcomed before: then the page is opened here
 * @param options.answered whether somebody said already that things may be kept
 */
export async function openChromium({
  again = false,
  answered = true,
  ...options
}: Partial<ChromiumOptions> & { again?: boolean; answered?: boolean } = {}): Promise<OpenChromium> {
  const chromium = await launchChromium({
    path: options.path ?? inject('chromium'),
    extension: built.chromium,
    headless: true,
    port: true,
    ...options,
    args: ['--window-size=1280,880', '--lang=en-US', ...(options.args ?? [])],
  });
  try {
    const browser = await playwright.connectOverCDP(chromium.endpoint);
    const [context] = browser.contexts();
    if (!context) throw new Error('the browser has no window');
    context.setDefaultTimeout(20_000);
    context.on('page', heedSettling);
    const extension = new Extension(chromium);
    if (again) await (await context.newPage()).goto(extension.url('welcome.html'));
    const welcome = await until(30_000, 'the welcome page', async () =>
      context.pages().find((page) => page.url() === extension.url('welcome.html')),
    );
    if (answered) await welcome.evaluate(sayYes);
    return {
      chromium,
      context,
      extension,
      welcome,
      page: async (file) => {
        const page = await context.newPage();
        await page.goto(extension.url(file));
        return page;
      },
      close: async () => {
        await browser.close();
        await chromium.close();
      },
    };
  } catch (error) {
    await chromium.close();
    throw error;
  }
}
