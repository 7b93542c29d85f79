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

/**
 * Chromium with a throwaway profile and the production build, past the welcome page's opening.
 * @param options.again in a profile that was welcomed before: then the page is opened here
 */
export async function openChromium({
  again = false,
  ...options
}: Partial<ChromiumOptions> & { again?: boolean } = {}): Promise<OpenChromium> {
  const chromium = await launchChromium({
    path: inject('chromium'),
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
    const extension = new Extension(chromium);
    if (again) await (await context.newPage()).goto(extension.url('welcome.html'));
    const welcome = await until(30_000, 'the welcome page', async () =>
      context.pages().find((page) => page.url() === extension.url('welcome.html')),
    );
    return {
      chromium,
      context,
      extension,
      welcome,
      page: async (file) => {
        const page = await context.newPage();
        // A press so soon after another screen came is not taken: a person waits, and so does this.
        const settling = page.locator('html[data-settling]');
        const settled = page.locator('html:not([data-settling])');
        await page.addLocatorHandler(settling, () => settled.waitFor({ state: 'attached' }), {
          noWaitAfter: true,
        });
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
