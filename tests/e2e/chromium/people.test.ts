import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { words as lock } from '../../../utils/words/lock.ts';
import { words as popupWords } from '../../../utils/words/popup.ts';
import { words } from '../../../utils/words/storage/people.ts';
import { words as support } from '../../../utils/words/support.ts';
import { words as transfer } from '../../../utils/words/transfer.ts';
import { until } from '../../tools/browsers/until.ts';
import { violations } from '../drivers/axe.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';

const passphrase = 'gravel lantern otter thumb';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
});
afterAll(() => open.close());

const peoplePage = () => open.page('log.html#people');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const focused = (page: Page) =>
  page.evaluate<string>(`document.activeElement?.getAttribute('aria-label')
  ?? document.activeElement?.textContent ?? ''`);

async function axe(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
    await page.waitForTimeout(300);
    expect(await violations(page)).toEqual([]);
  }
}

/** What Support in the popup shows, once it shows helplines. */
/** @param wanted what comes a moment after the helplines on a busy machine */
async function inSupport(wanted = ''): Promise<string> {
  const popup = await open.extension.openPopup();
  await popup.click('button', popupWords.support);
  await popup.find('heading', support.emergencyTitle);
  const said = () => popup.evaluate<string>('document.body.innerText');
  await until(15_000, wanted, async () => (await said()).includes(wanted)).catch(() => null);
  const text = await said();
  await popup.close();
  await open.extension.popupGone();
  return text;
}

it('by keyboard somebody is written down, and stands above the helplines', async () => {
  expect(await inSupport(support.people)).toContain(support.people);
  const page = await peoplePage();
  await button(page, words.add).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Anneke');
  await axe(page);
  await page.keyboard.press('Tab');
  await page.keyboard.type('020 600 5122');
  await page.keyboard.press('Tab');
  await page.keyboard.type('up until eleven, knows about the job');
  await page.keyboard.press('Enter');
  await until(
    5_000,
    'the focus',
    async () => (await focused(page)) === words.changeOne({ name: 'Anneke' }),
  );
  await page.getByLabel(words.helped).fill('the bench by the canal\ncold water on the wrists');
  await axe(page);
  await page.close();
  const text = await inSupport();
  const order = [
    words.short,
    'Anneke',
    '020 600 5122',
    'up until',
    'cold water',
    support.emergencyTitle,
  ];
  expect(order.map((each) => text.indexOf(each))).toEqual(
    order.map((each) => text.indexOf(each)).toSorted((one, other) => one - other),
  );
  expect(text).not.toContain(support.people);
});

it('the number is dialled and copied, and another page that writes is heard', async () => {
  const [page, other] = [await peoplePage(), await peoplePage()];
  await other.bringToFront();
  await button(other, words.changeOne({ name: 'Anneke' })).click();
  await other.getByLabel(words.number).fill('+31 20 600 5122');
  const number = page.getByRole('link', { name: '+31 20 600 5122' });
  await number.waitFor();
  expect(await number.getAttribute('href')).toBe('tel:+31206005122');
  await other.close();
  await page.close();
});

it('who was removed comes back by Undo, and stays away without', async () => {
  const page = await peoplePage();
  await button(page, words.removeOne({ name: 'Anneke' })).click();
  await until(5_000, 'what became of it', async () =>
    (await focused(page)).startsWith(words.removed),
  );
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(words.undo);
  await page.keyboard.press('Enter');
  await until(
    5_000,
    'the focus',
    async () => (await focused(page)) === words.changeOne({ name: 'Anneke' }),
  );
  await button(page, words.add).click();
  await page.getByLabel(words.name).fill('Somebody else');
  await button(page, words.done).click();
  await button(page, words.removeOne({ name: 'Somebody else' })).click();
  await page.close();
  const again = await peoplePage();
  await again.getByText('Anneke').first().waitFor();
  expect(await again.getByText('Somebody else').count()).toBe(0);
  await again.close();
});

it('on paper it is a plain sheet, and at 320 px nothing is cut off', async () => {
  const page = await peoplePage();
  await page.getByText('Anneke').first().waitFor();
  await page.setViewportSize({ width: 320, height: 700 });
  const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await page.evaluate(sideways)).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate('document.body.innerText')).toMatch(
    /^My people, and what helps me\s+Anneke/,
  );
  const shown = 'button, a, input, textarea';
  expect(await page.locator(shown).filter({ visible: true }).count()).toBe(0);
  await page.close();
});

it('under a lock it is closed with the rest, unless it was chosen otherwise', async () => {
  const page = await open.page('log.html#along-lock');
  await page.getByText(words.locked.making).waitFor();
  await page.getByLabel(transfer.backup.passphrase).fill(passphrase);
  await page.getByLabel(transfer.backup.again).fill(passphrase);
  await button(page, lock.confirm).click();
  await page.getByText(lock.isOpen).waitFor();
  await button(page, lock.now).click();
  await page.getByLabel(lock.locked.passphrase).waitFor();
  const closed = await inSupport();
  expect(closed).not.toContain('Anneke');
  expect(closed).toContain(words.locked.unlock);
  const people = await peoplePage();
  await people.getByLabel(lock.locked.passphrase).fill(passphrase);
  await button(people, lock.locked.confirm).click();
  await people.getByLabel(words.locked.label).check();
  await people.getByText(words.locked.on).waitFor();
  await button(people, lock.now).count();
  await page.reload();
  await button(page, lock.now).click();
  await people.getByRole('link', { name: words.locked.change }).waitFor();
  expect(await button(people, words.add).count()).toBe(0);
  await axe(people);
  expect(await inSupport('Anneke')).toContain('Anneke');
  await people.close();
  await page.close();
});

it('after Shift three times nobody is shown for a while, chosen or not', async () => {
  const page = await peoplePage();
  await page.getByText('Anneke').first().waitFor();
  for (let time = 0; time < 3; time += 1) await page.keyboard.press('Shift').catch(() => undefined);
  await until(10_000, 'it to go', async () => page.isClosed() || !page.url().includes('log.html'));
  const text = await inSupport();
  expect(text).not.toContain('Anneke');
  expect(text).not.toContain(words.locked.unlock);
  const again = await peoplePage();
  // With a lock the page asks for the passphrase, as all of the log does.
  await again.getByLabel(lock.locked.passphrase).waitFor();
  expect(await again.locator('body').innerText()).not.toContain('Anneke');
  await again.close();
});
