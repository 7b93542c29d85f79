import { expect, it } from 'vitest';
import type { Firefox } from '../../tools/browsers/firefox.ts';
import { until } from '../../tools/browsers/until.ts';
import { openFirefox, tabShowing } from '../drivers/firefox.ts';
import type { OneWindow } from '../drivers/one-window.ts';
import { liveInTwoWindows } from '../drivers/two-windows.ts';

/** A window of its own. Firefox never reports a page of ours as loaded. */
async function newWindow(firefox: Firefox): Promise<OneWindow> {
  const page = await firefox.browser.newPage({ type: 'window' });
  return {
    evaluate: (expression) => page.evaluate(expression),
    async open(file) {
      await page.goto('about:blank');
      const url = firefox.url(file);
      page.goto(url, { timeout: 1_000 }).catch(() => undefined);
      const isThere = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
      await until(30_000, url, () => page.evaluate(isThere).catch(() => false) as Promise<boolean>);
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
    const firefox = await openFirefox();
    try {
      await tabShowing(firefox, 'welcome.html');
      const windows = { lock: await newWindow(firefox), write: await newWindow(firefox) };
      const lived = await liveInTwoWindows(windows, { before, works: 12, seed });
      console.log(`${before} entries, by chance ${seed}: ${JSON.stringify(lived)}`);
      expect(lived.kept).toBeGreaterThan(0);
    } finally {
      await firefox.close();
    }
  },
);
