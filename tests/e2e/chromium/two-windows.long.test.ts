import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import type { OneWindow } from '../drivers/one-window.ts';
import { liveInTwoWindows } from '../drivers/two-windows.ts';

/** A window of its own beside those there are. */
async function newWindow(open: OpenChromium): Promise<OneWindow> {
  const known = open.context.pages();
  await open.chromium.cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  const page: Page = await until(20_000, 'another window', async () =>
    open.context.pages().find((one) => !known.includes(one)),
  );
  return {
    evaluate: (expression) => page.evaluate(expression),
    async open(file) {
      await page.goto('about:blank');
      await page.goto(open.extension.url(file));
    },
  };
}

const grid = [
  [5, 1],
  [40, 2],
  [300, 3],
  [1_000, 4],
] as const;

it.each(grid)(
  'two windows around the lock of %i entries, by chance %i: every word once, none in the clear',
  async (before, seed) => {
    const open = await openChromium();
    try {
      const windows = { lock: await newWindow(open), write: await newWindow(open) };
      await open.welcome.close();
      const lived = await liveInTwoWindows(windows, { before, works: 12, seed });
      console.log(`${before} entries, by chance ${seed}: ${JSON.stringify(lived)}`);
      expect(lived.kept).toBeGreaterThan(0);
    } finally {
      await open.close();
    }
  },
);
