import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { it } from 'vitest';
import type { Firefox } from '../../tools/browsers/firefox.ts';
import { openFirefox, openPage, tabShowing } from '../drivers/firefox.ts';
import { liveWithChanges } from '../drivers/lock-change.ts';
import { cancelBoth, liveWithLock, type OnePage } from '../drivers/lock-life.ts';
import { sayYes } from '../drivers/say-yes.ts';

const sizes = [0, 1, 5, 249, 250, 300, 1_000, 4_000];

/** @param live what is lived through in a browser of its own */
async function inFirefox(live: (page: OnePage) => Promise<unknown>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'kind-pause-firefox-'));
  let firefox: Firefox = await openFirefox(true, profile);
  let page: Page = await tabShowing(firefox, 'welcome.html');
  await page.evaluate(sayYes);
  const one: OnePage = {
    evaluate: (expression) => page.evaluate(expression),
    async open(file) {
      const before = page;
      // A browser without a tab would end.
      page = await openPage(firefox, file);
      await before.close().catch(() => undefined);
    },
    async restart() {
      await firefox.kill();
      firefox = await openFirefox(true, profile);
    },
  };
  try {
    await live(one);
  } finally {
    await firefox.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

it.each(sizes)('F79 %i entries, one page, killed at random: sealed to the last row', (count) =>
  inFirefox(async (one) => {
    await liveWithLock(one, count, count + 1);
    if (count === 4_000) await cancelBoth(one, count);
  }),
);

it.each([5, 300, 1_000])(
  'F79 %i entries, the passphrase changed, killed at random: one of the two opens all of it',
  (count) =>
    inFirefox(async (one) => {
      const changes = await liveWithChanges(one, count, 8, count + 2);
      console.log(`${count} entries: ${JSON.stringify(changes)}`);
    }),
);
