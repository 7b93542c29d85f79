import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { words } from '../../../utils/words/lock.ts';
import { words as log } from '../../../utils/words/log.ts';
import { words as newtab } from '../../../utils/words/newtab.ts';
import { words as along } from '../../../utils/words/transfer.ts';
import { violations } from '../drivers/axe.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { pageScript } from '../drivers/page-script.ts';

const passphrase = 'kettle orbit velvet plum';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
  await open.welcome.evaluate(await pageScript('tests/e2e/drivers/seed-log.ts'));
  await open.welcome.evaluate('globalThis.seedLog(40)');
});
afterAll(() => open.close());

/** The log page anew, at a place in it. */
async function at(place: string): Promise<Page> {
  const page = await open.context.newPage();
  await page.goto(open.extension.url(`log.html${place}`));
  return page;
}

/** As it stands: pages.test.ts looks at the dark colours. */
async function axe(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // An entrance changes contrast while it runs.
  await page.waitForTimeout(300);
  expect(await violations(page)).toEqual([]);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

it('a log is locked, written to, and opened again, by what is on the screen', async () => {
  const page = await at('#along');
  await page.getByRole('link', { name: along.ways.lock.name }).click();
  await page.getByLabel(along.backup.passphrase).fill(passphrase);
  await page.getByLabel(along.backup.again).fill(passphrase);
  await axe(page);
  await button(page, words.confirm).click();
  await page.getByText(words.isOpen).waitFor();
  await axe(page);
  // Only now another page is opened: what was there is sealed without its help.
  const other = await open.page('log.html');
  await other.getByText('Line number 40').waitFor();
  await button(page, words.now).click();
  await page.getByLabel(words.locked.passphrase).waitFor();
  await page.close();

  // The other page has heard of it: nothing of the log stays on the screen.
  await other.getByRole('heading', { name: words.locked.title }).waitFor();
  expect(await other.locator('body').innerText()).not.toContain('Line number');
  expect(await other.locator('body').innerText()).toContain(words.locked.count({ count: 40 }));

  const popup = await open.extension.openPopup();
  await popup.click('button', 'Reframe');
  await popup.find('textbox', 'The harsh sentence');
  await popup.type('Nobody reads this');
  // Nothing is written down in the clear: sealing takes a moment, and the last one may be lost.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await popup.close();
  await open.extension.popupGone();
  const again = await open.extension.openPopup();
  expect((await again.find('textbox', 'The harsh sentence')).value).toBe('Nobody reads this');
  await again.click('button', 'Next');
  await again.find('textbox', 'To a friend');
  await again.click('button', 'Skip');
  await again.fill('The kinder sentence', 'I do.');
  await again.click('button', 'Keep');
  await again.find('button', 'Lighter');
  await again.click('button', 'Lighter');
  await again.close();
  await open.extension.popupGone();

  // Typed at once, while the draft is still being opened.
  const tab = await open.page('newtab.html');
  await tab.getByRole('textbox').pressSequentially('Nor this.');
  await tab.keyboard.press('Enter');
  await tab.getByText(newtab.kept).waitFor();
  await tab.close();

  await other.getByLabel(words.locked.passphrase).fill('kettle orbit velvet');
  await button(other, words.locked.confirm).click();
  await other.getByText(words.locked.wrong).waitFor();
  await other.getByText(words.locked.forgotten).click();
  await axe(other);
  await other.getByLabel(words.locked.passphrase).fill(passphrase);
  await button(other, words.locked.confirm).click();
  await other.getByText('I do.').waitFor();
  await other.getByText('Nor this.').waitFor();
  await other.getByLabel(log.find.words).fill('nobody');
  await other.locator('mark').first().waitFor();
  expect(await other.locator('[data-entry]').count()).toBe(1);
  await other.reload();
  await other.getByText('I do.').waitFor();
  await button(other, log.lock).click();
  await other.getByRole('heading', { name: words.locked.title }).waitFor();
  await other.close();
});

it('what reads entries asks for the passphrase first', async () => {
  const page = await at('#back');
  for (const place of ['#back', '#paper', '#along-save', '#along-backup', '#along-bring', '']) {
    await page.evaluate(`location.hash = '${place}'`);
    await page.getByRole('heading', { name: words.locked.title }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: words.locked.title }).waitFor();
  }
  await page.evaluate("location.hash = '#along-let-go'");
  await button(page, along.letGo.confirm).waitFor();
  await page.close();
});

it('changes its passphrase and goes again', async () => {
  const page = await at('#along-lock');
  await page.getByLabel(words.locked.passphrase).fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByText(words.change.open).click();
  await page.getByLabel(words.change.old).fill(passphrase);
  await page.getByLabel(along.backup.passphrase).fill('another four words');
  await page.getByLabel(along.backup.again).fill('another four words');
  await button(page, words.change.confirm).click();
  await page.getByText(words.change.done).waitFor();
  await button(page, words.now).click();
  await page.getByLabel(words.locked.passphrase).fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByText(words.locked.wrong).waitFor();
  await page.getByLabel(words.locked.passphrase).fill('another four words');
  await page.keyboard.press('Enter');
  await button(page, words.away.open).click();
  await button(page, words.away.yes).click();
  await button(page, words.confirm).waitFor();
  await page.goto(open.extension.url('log.html'));
  await page.getByText('I do.').waitFor();
  await page.close();
});
