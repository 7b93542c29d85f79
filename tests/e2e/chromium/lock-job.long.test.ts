import { describe, it } from 'vitest';
import { evaluateIn, targets } from '../../tools/browsers/cdp.ts';
import { until } from '../../tools/browsers/until.ts';
import type { InstalledChromium } from '../drivers/installed.ts';
import { liveWithChanges } from '../drivers/lock-change.ts';
import { cancelBoth, liveWithLock, type OnePage } from '../drivers/lock-life.ts';
import { openInstalled } from '../drivers/restarts.ts';

function onePage(browser: InstalledChromium): OnePage {
  let session = '';
  let target = '';
  const evaluate: OnePage['evaluate'] = (expression) =>
    evaluateIn(browser.browser.cdp, session, expression);
  const closeOthers = async () => {
    for (const { targetId, url, type } of await targets(browser.browser.cdp)) {
      const isOurs = type === 'page' && url.startsWith(browser.url(''));
      if (isOurs) await browser.browser.cdp.send('Target.closeTarget', { targetId });
    }
  };
  return {
    evaluate,
    async open(file) {
      const { cdp } = browser.browser;
      if (target === '') {
        await closeOthers();
        target = String((await cdp.send('Target.createTarget', { url: 'about:blank' })).targetId);
        const attached = await cdp.send('Target.attachToTarget', {
          targetId: target,
          flatten: true,
        });
        session = String(attached.sessionId);
      }
      // Away first: another place in the same page would not load it anew.
      for (const url of ['about:blank', browser.url(file)]) {
        await cdp.send('Page.navigate', { url }, session);
        const isThere = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
        await until(30_000, url, () => evaluate(isThere).catch(() => false) as Promise<boolean>);
      }
    },
    async restart() {
      await browser.kill();
      await browser.start();
      await browser.ready();
      target = '';
    },
  };
}

const sizes = [0, 1, 5, 249, 250, 300, 1_000, 4_000];

describe.skipIf(process.platform !== 'linux')('installed for good', () => {
  it.each(sizes)(
    'F79 %i entries, one page, killed at random: sealed to the last row',
    async (count) => {
      const browser = await openInstalled();
      try {
        await liveWithLock(onePage(browser), count, count + 1);
        if (count === 4_000) await cancelBoth(onePage(browser), count);
      } finally {
        await browser.remove();
      }
    },
  );

  it.each([5, 300, 1_000])(
    'F79 %i entries, the passphrase changed, killed at random: one of the two opens all of it',
    async (count) => {
      const browser = await openInstalled();
      try {
        const changes = await liveWithChanges(onePage(browser), count, 8, count + 2);
        console.log(`${count} entries: ${JSON.stringify(changes)}`);
      } finally {
        await browser.remove();
      }
    },
  );
});
