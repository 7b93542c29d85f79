import type { Page } from 'playwright-core';
import type { Surface } from '../../tools/browsers/surface.ts';
import { until } from '../../tools/browsers/until.ts';
import type { OpenChromium } from '../drivers/chromium.ts';

/** The twenty seconds of the pause, and a little. */
const pauseMs = 22_000;
const patience = 60_000;

/**
 * One step: how the place is reached, the same in both extensions, and what is done there.
 * The empty extension has nothing to press, so there only the places are visited.
 */
async function at<T>(full: boolean, place: T, act: (place: T) => Promise<void>): Promise<T> {
  if (full) await act(place);
  return place;
}

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();

/**
 * The whole of the product: welcome, a nudge sent now, the pause it leads to, a reframe, the
 * new tab, the log, erasing it.
 * @param full false for the empty extension
 */
export async function journey(open: OpenChromium, full: boolean): Promise<void> {
  const { context, extension, welcome } = open;
  await at(full, welcome, async (page) => {
    await press(page, 'Begin');
    await press(page, 'Stop');
    await press(page, 'Next');
    await press(page, 'Next');
    await page.getByRole('radio').first().check();
  });
  await at(full, await open.page('settings.html#appearing'), (page) => press(page, 'Send one now'));
  if (!full) await extension.inWorker(emptyNudge);
  const nudge = await until(15_000, 'the notification', () =>
    extension.inWorker<string | undefined>(shownId),
  );
  const popup = full ? await beginFrom(open, nudge) : await extension.openPopup();
  if (full) await pauseFor(popup, open);
  else await welcome.waitForTimeout(pauseMs);
  const writing = full ? await extension.openPopup() : popup;
  await at(full, writing, reframe);
  await writing.close();
  const came = context.waitForEvent('page');
  await extension.newTab();
  await at(full, await came, async (page) => {
    await press(page, 'Another card');
    await page
      .getByRole('textbox', { name: 'One line' })
      .pressSequentially('Tea, and the window open.');
    await press(page, 'Keep');
    await page.getByText('Kept in your log.').waitFor();
  });
  await at(full, await open.page('log.html'), async (page) => {
    await page.getByText('Tea, and the window open.').waitFor();
    await page.getByRole('link', { name: 'Backup and lock', exact: true }).click();
    await press(page, 'Erase everything');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('ERASE');
    await dialog.getByRole('button', { name: 'Erase everything', exact: true }).click();
    await page.getByText('The log is empty now.').waitFor();
  });
  // What is asked for late, after leaving, counts as well.
  await welcome.waitForTimeout(2000);
}

const shownId = 'chrome.notifications.getAll().then((all) => Object.keys(all)[0])';
const emptyNudge = `chrome.notifications.create('empty', {
  type: 'basic', title: 'A moment', message: 'x', iconUrl: chrome.runtime.getURL('icon/128.png'),
})`;

/** Headless browsers draw no notification: its button is pressed where the press arrives. */
async function beginFrom({ extension }: OpenChromium, id: string): Promise<Surface> {
  await extension.inWorker(
    `chrome.notifications.onButtonClicked.dispatch(${JSON.stringify(id)}, 0)`,
  );
  return extension.popup();
}

async function pauseFor(popup: Surface, { extension }: OpenChromium): Promise<void> {
  await popup.find('button', 'Stop');
  await popup.find('button', 'Back to the day', patience);
  await popup.click('button', 'Back to the day');
  await extension.popupGone();
}

async function reframe(popup: Surface): Promise<void> {
  await popup.click('button', 'Reframe');
  await popup.fill('The harsh sentence', 'I froze in there.');
  await popup.click('button', 'Next');
  await popup.fill('To a friend', 'Anyone might.');
  await popup.click('button', 'Next');
  await popup.fill('The kinder sentence', 'It was a hard room.');
  await popup.click('button', 'Keep');
  await popup.find('heading', /Kept/);
}
