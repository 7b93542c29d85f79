import { expect, it } from 'vitest';
import { words } from '../../../utils/words/lock.ts';
import { until } from '../../tools/browsers/until.ts';
import { click, find, openFirefox, tabShowing } from '../drivers/firefox.ts';
import { pageScript } from '../drivers/page-script.ts';
import { type Stored, storedIn } from '../drivers/stored.ts';

it('F79 a log of 300 entries is sealed to the last row by the one page that is open', async () => {
  const firefox = await openFirefox();
  try {
    const page = await tabShowing(firefox, 'welcome.html');
    await page.evaluate(await pageScript('tests/e2e/drivers/seed-private.ts'));
    await page.evaluate('globalThis.seedPrivate(300)');
    await page.evaluate("location.href = 'log.html#along-lock'");
    const boxes = await until(60_000, 'the boxes', async () => {
      const found = await page.$$('input[type=password]');
      return found.length === 2 && found;
    });
    for (const box of boxes) await box.type('kettle orbit velvet plum');
    await click(page, 'button', words.confirm);
    await click(page, 'button', words.now);
    await find(page, 'button', words.locked.confirm);
    const stored = () => page.evaluate(storedIn('Zweifel')) as Promise<Stored>;
    await until(60_000, 'the end', async () => (await stored()).lock === 'on');
    expect(await stored()).toEqual({ clear: {}, entries: 300, sealed: 300, lock: 'on' });
  } finally {
    await firefox.close();
  }
});
