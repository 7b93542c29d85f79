import { type BrowserContext, type Page, chromium as playwright } from 'playwright-core';
import { words as newtab } from '../../../utils/words/newtab.ts';
import { words as around } from '../../../utils/words/pause.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { Extension } from '../browsers/extension.ts';
import { until } from '../browsers/until.ts';
import { onStop } from '../stop.ts';
import { TourRecord } from './record.ts';

type Tour = { context: BrowserContext; extension: Extension; record: TourRecord };

/** Playwright wants its options object; everything here is a picture of what is in view. */
const shot = (page: Page) => ({
  screenshot: async (path: string) => {
    // Web fonts and the first animation would otherwise differ from run to run.
    await page.evaluate('document.fonts.ready');
    await page.waitForTimeout(600);
    await page.screenshot({ path });
  },
});

/**
 * Walks the whole product in headless Chromium as a person would, prints one line a step and
 * leaves numbered pictures.
 * @throws Error that says at which step it ended
 */
export async function tour(
  path: string,
  extensionFolder: string,
  say: (line: string) => void,
): Promise<void> {
  const chromium = await launchChromium({
    path,
    extension: extensionFolder,
    headless: true,
    port: true,
    scale: 2,
    args: ['--window-size=1280,900', '--hide-scrollbars', '--lang=en'],
  });
  onStop(chromium.close);
  const record = new TourRecord(say);
  try {
    const browser = await playwright.connectOverCDP(chromium.endpoint);
    const [context] = browser.contexts();
    if (!context) throw new Error('The browser has no window.');
    context.setDefaultTimeout(30_000);
    const extension = new Extension(chromium);
    const here: Tour = { context, extension, record };
    here.record.step('The tour begins: headless Chromium, a fresh profile, the production build.');
    const page = await welcome(here);
    await sendOneNow(here, page);
    await pause(here);
    await reframe(here);
    const tab = await newTab(here);
    await log(here, tab);
    here.record.step('The tour is complete.');
    await browser.close();
  } catch (error) {
    throw new Error(`The tour broke off after "${record.last}"\n${(error as Error).message}`);
  } finally {
    await chromium.close();
  }
}

/** Waits for a page of the extension among the open tabs. */
function open({ context, extension }: Tour, file: string): Promise<Page> {
  return until(30_000, `${file} to open`, async () =>
    context.pages().find((page) => page.url().startsWith(extension.url(file))),
  );
}

async function welcome(here: Tour): Promise<Page> {
  const { record } = here;
  const page = await open(here, 'welcome.html');
  await page.bringToFront();
  await page.getByRole('heading', { level: 1 }).waitFor();
  record.step(`The welcome page opened by itself: "${await page.title()}".`);
  await record.picture(shot(page), 'welcome');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).waitFor();
  record.step('Began the twenty seconds on the welcome page.');
  await page.waitForTimeout(3_000);
  await record.picture(shot(page), 'welcome-breathing');
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  record.step('Pressed Stop: it ended at once. The three parts come from a nudge below.');
  const next = page.getByRole('button', { name: 'Next', exact: true });
  await next.click();
  await record.picture(shot(page), 'welcome-pin');
  await next.click();
  await page.getByRole('radio', { name: 'A few a day' }).check();
  record.step('Chose the rhythm "A few a day".');
  await next.click();
  await next.click();
  await page.getByRole('radio', { name: 'Yes, keep it here' }).check();
  await record.picture(shot(page), 'welcome-kept');
  record.step('Read what is kept on this device, and said yes to it.');
  return page;
}

async function sendOneNow(here: Tour, page: Page): Promise<void> {
  const { extension, record } = here;
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.waitForURL(extension.url('settings.html'));
  await page.getByRole('button', { name: 'How', exact: true }).click();
  const button = page.getByRole('button', { name: 'Send one now', exact: true });
  await button.waitFor();
  record.step('Opened the settings page, and in it how nudges appear.');
  await record.picture(shot(page), 'settings');
  // Only ids can be asked of the browser: what it was told to show is noted on its way.
  await extension.inWorker(`(() => {
    const create = chrome.notifications.create;
    chrome.notifications.create = (...given) => {
      globalThis.lastShown = given.find((each) => typeof each === 'object');
      return create.apply(chrome.notifications, given);
    };
  })()`);
  await button.click();
  const id = await until(15_000, 'the notification', () => shownId(extension));
  record.step(`Pressed "Send one now": the browser lists the notification ${id}.`);
  const words = await extension.inWorker<string>(
    'globalThis.lastShown ? JSON.stringify({ title: lastShown.title, message: lastShown.message, buttons: lastShown.buttons?.map((each) => each.title) }) : ""',
  );
  record.step(words ? `It says ${words}.` : 'Its words cannot be read back in this browser.');
  await record.picture(shot(page), 'sent');
  await extension.inWorker(
    `chrome.notifications.onButtonClicked.dispatch(${JSON.stringify(id)}, 0)`,
  );
  record.step(
    'Pressed its button Begin (dispatched to the worker: a headless browser draws no button).',
  );
}

async function shownId(extension: Extension): Promise<string | undefined> {
  return extension.inWorker('chrome.notifications.getAll().then((all) => Object.keys(all)[0])');
}

async function pause({ extension, record }: Tour): Promise<void> {
  const popup = await extension.popup();
  await popup.find('button', 'Stop');
  const began = performance.now();
  record.step('The toolbar popup opened, in the exercise.');
  await until(10_000, 'the first breath', async () => performance.now() - began > 3_500);
  await record.picture(popup, 'hand-on-heart');
  await popup.find('button', around.ended.back, 40_000);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  record.step(`The pause ran its full length for real (${seconds} s seen from here).`);
  await record.picture(popup, 'after-the-pause');
  await popup.click('button', around.ended.back);
  await extension.popupGone();
  record.step('Back to the day: the popup closed itself.');
}

const sentences = [
  ['The harsh sentence', 'I froze in that review. I should know this by now.', 'Next', 'harsh'],
  ['To a friend', 'Anyone would tense up in there. You came prepared.', 'Next', 'friend'],
  ['The kinder sentence', 'It was a hard room, and I stayed in it.', 'Keep', 'kinder'],
] as const;

async function reframe({ extension, record }: Tour): Promise<void> {
  const popup = await extension.openPopup();
  await popup.find('button', 'Hand on heart');
  await record.picture(popup, 'popup-home');
  await popup.click('button', 'Reframe');
  for (const [box, text, button, name] of sentences) {
    await popup.find('textbox', box);
    await popup.fill(box, text);
    record.step(`Reframe, "${box}": ${text}`);
    await record.picture(popup, `reframe-${name}`);
    await popup.click('button', button);
  }
  await popup.find('heading', around.ended.keptTitle);
  record.step('Kept the reframe.');
  await record.picture(popup, 'kept');
}

async function newTab(here: Tour): Promise<Page> {
  const { context, extension, record } = here;
  const came = context.waitForEvent('page');
  await extension.newTab();
  const page = await came;
  const card = page.getByRole('blockquote');
  await card.waitFor();
  const text = async () => ((await card.textContent()) ?? '').trim();
  const first = await text();
  record.step(`Opened a new tab. Its card: "${first}"`);
  await record.picture(shot(page), 'new-tab');
  await page.getByRole('button', { name: 'Another card', exact: true }).click();
  await until(10_000, 'another card', async () => (await text()) !== first);
  record.step(`Asked for another card: "${await text()}"`);
  await page.getByRole('textbox', { name: 'One line' }).fill('Lunch outside, ten minutes of sun.');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByText(newtab.kept).waitFor();
  record.step('Wrote one line and kept it.');
  await record.picture(shot(page), 'new-tab-line-kept');
  return page;
}

async function log({ extension, record }: Tour, page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Log', exact: true }).click();
  await page.waitForURL(extension.url('log.html'));
  for (const [, text] of sentences) await page.getByText(text).waitFor();
  await page.getByText('Lunch outside').waitFor();
  const entries = await page.getByRole('listitem').count();
  record.step(`Opened the log: ${entries} entries, newest first.`);
  await record.picture(shot(page), 'log');
  await page.emulateMedia({ colorScheme: 'dark' });
  record.step('The same log on a dark screen.');
  await record.picture(shot(page), 'log-dark');
}
