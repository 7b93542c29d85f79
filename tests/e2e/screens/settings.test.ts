import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { words } from '../../../utils/words/popup.ts';
import { words as settingsWords } from '../../../utils/words/settings.ts';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium, settled } from '../drivers/chromium.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
});
afterAll(() => open.close());

/** The whole card is the radio button's label, so a click on the button lands on the card. */
function choose(page: Page, name: string): Promise<void> {
  return page.getByRole('radio', { name }).check({ force: true });
}

it('keeps the rhythm, and the popup tells of it', async () => {
  const page = await open.page('settings.html#rhythm');
  await choose(page, 'Only when I open it');
  await page.getByText(settingsWords.saved, { exact: true }).waitFor();
  await page.reload();
  const asked = page.getByRole('radio', { name: 'Only when I open it' });
  await asked.waitFor();
  expect(await asked.isChecked()).toBe(true);
  const popup = await open.extension.openPopup();
  await until(10_000, 'the words about it', async () =>
    (await popup.text()).includes(words.foot.asked),
  );
  await popup.close();
  await choose(page, 'A few a day');
  await page.getByText(settingsWords.saved, { exact: true }).waitFor();
  await page.close();
});

it('keeps the hours of a day', async () => {
  const page = await open.page('settings.html#hours');
  await page.getByLabel('Monday, from', { exact: true }).fill('22:00');
  await page.getByLabel('Monday, to', { exact: true }).fill('06:00');
  await page.getByRole('checkbox', { name: 'Tuesday' }).uncheck();
  await page.getByText(settingsWords.saved, { exact: true }).waitFor();
  await page.reload();
  const from = page.getByLabel('Monday, from', { exact: true });
  await from.waitFor();
  expect(await from.inputValue()).toBe('22:00');
  expect(await page.getByLabel('Monday, to', { exact: true }).inputValue()).toBe('06:00');
  expect(await page.getByRole('checkbox', { name: 'Tuesday' }).isChecked()).toBe(false);
  await page.close();
});

it('sends one now, and rests until tomorrow when asked to', async () => {
  const page = await open.page('settings.html#send');
  await page.getByRole('button', { name: 'Send one now', exact: true }).click();
  await page.getByText(settingsWords.tryIt.sent.notification).waitFor();
  await page.close();
  const popup = await open.extension.openPopup();
  const more = new RegExp(words.foot.more);
  await popup.click('button', more);
  await popup.click('button', 'Rest until tomorrow');
  await until(10_000, 'the rest', async () =>
    (await popup.text()).includes(words.foot.restingUntil({ time: '' }).trim()),
  );
  await popup.click('button', more);
  await popup.click('button', words.endRest);
  await popup.gone('button', words.endRest);
  await popup.click('button', more);
  await popup.find('button', 'Rest until tomorrow');
  await popup.close();
});

it('the welcome page tries, stops, chooses a rhythm and closes', async () => {
  const page = await open.page('welcome.html');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByText('Stopping is fine').waitFor();
  const next = page.getByRole('button', { name: 'Next', exact: true });
  await next.click();
  await page.getByText('puzzle piece').first().waitFor();
  await next.click();
  await page.getByRole('heading', { name: 'How often?' }).waitFor();
  await settled(page);
  await choose(page, 'Only when I open it');
  const settings = await open.page('settings.html#rhythm');
  const asked = settings.getByRole('radio', { name: 'Only when I open it' });
  await asked.waitFor();
  await until(5_000, 'the rhythm chosen', () => asked.isChecked());
  await settings.close();
  // It goes on where it was left, and a heading has the focus on each step after that.
  await page.reload();
  await page.getByRole('heading', { name: 'How often?' }).waitFor();
  const heading = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const steps = ['A card on each new tab', 'Nothing leaves this device', 'If it is ever too much'];
  for (const title of steps) {
    await next.click();
    await until(5_000, title, async () => (await heading()) === title);
    expect(await page.title()).toBe(`${title} · Welcome · Kind Pause`);
  }
  const closed = page.waitForEvent('close');
  await page.getByRole('button', { name: 'Close this page', exact: true }).click();
  await closed;
});
