import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { it } from 'vitest';
import type { Firefox } from '../../tools/browsers/firefox.ts';
import { openFirefox, openPage, tabShowing } from '../drivers/firefox.ts';
import { cancelBoth, liveWithLock, type OnePage } from '../drivers/lock-life.ts';

const sizes = [0, 1, 5, 249, 250, 300, 1_000, 4_000];

it.each(sizes)(
  'F79 %i entries, one page, killed at random: sealed to the last row',
  async (count) => {
    const profile = mkdtempSync(join(tmpdir(), 'kind-pause-firefox-'));
    let firefox: Firefox = await openFirefox(true, profile);
    let page: Page = await tabShowing(firefox, 'welcome.html');
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
      await liveWithLock(one, count, count + 1);
      if (count === 4_000) await cancelBoth(one, count);
    } finally {
      await firefox.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    }
  },
);
