import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { words } from '../../../utils/words/lock.ts';
import { words as along } from '../../../utils/words/transfer.ts';
import { until } from '../../tools/browsers/until.ts';
import { openChromium } from '../drivers/chromium.ts';
import { pageScript } from '../drivers/page-script.ts';
import { type Stored, storedIn } from '../drivers/stored.ts';

const passphrase = 'kettle orbit velvet plum';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const stored = (page: Page) => page.evaluate<Stored>(storedIn('Zweifel'));

/** Nothing may call the log locked, or its lock there, while a word stands in the clear. */
async function neverTooEarly(page: Page): Promise<Stored> {
  const said = await page.locator('body').innerText();
  const seen = await stored(page);
  if (Object.keys(seen.clear).length > 0) {
    for (const claim of [words.locked.title, words.isOpen]) {
      expect(said, JSON.stringify(seen.clear)).not.toContain(claim);
    }
  }
  return seen;
}

it('F79 a log of 300 entries is sealed to the last row by the one page that is open', async () => {
  const count = 300;
  // One page only: nobody else can do the work for it.
  const open = await openChromium();
  try {
    const page = open.welcome;
    await page.evaluate(await pageScript('tests/e2e/drivers/seed-private.ts'));
    await page.evaluate(`globalThis.seedPrivate(${count})`);
    await page.goto(open.extension.url('log.html#along-lock'));
    await page.getByLabel(along.backup.passphrase).fill(passphrase);
    await page.getByLabel(along.backup.again).fill(passphrase);
    await button(page, words.confirm).click();
    await button(page, words.now).click();
    await page.getByLabel(words.locked.passphrase).waitFor();
    const sealed = { clear: {}, entries: count, sealed: count, lock: 'on' };
    const done = await until(30_000, 'everything to be sealed', async () => {
      const seen = await neverTooEarly(page);
      return seen.lock === 'on' && seen;
    });
    expect(done).toEqual(sealed);

    await page.getByLabel(words.locked.passphrase).fill(passphrase);
    await page.keyboard.press('Enter');
    await button(page, words.away.open).click();
    await button(page, words.away.yes).click();
    await button(page, words.confirm).waitFor();
    const again = await stored(page);
    expect(again).toMatchObject({ entries: count, sealed: 0, lock: null });
    expect(again.clear).toMatchObject({ entries: count, 'storage.local': 1 });
  } finally {
    await open.close();
  }
});
