import { expect } from 'vitest';
import { words as popup } from '../../../utils/words/popup.ts';
import { launchFirefox } from '../../tools/browsers/firefox.ts';
import { until } from '../../tools/browsers/until.ts';
import { openChromium } from './chromium.ts';
import { openPage, sayYesIn, tabShowing } from './firefox.ts';
import { allIn } from './ledger.ts';
import { PopupWalk } from './popup-walk.ts';
import type { Evaluate } from './schedule.ts';

const patience = 60_000;
const pauseName = popup.practices['hand-on-heart'].name;

/** Begins from the popup's home, breathes until the end, and finds that pause in the log. */
async function breathesOnce(inPopup: Evaluate, inPage: Evaluate): Promise<void> {
  await new PopupWalk(inPopup).press(pauseName);
  const entries = await until(patience, 'the pause in the log', async () => {
    const all = (await allIn(inPage, 'entries')) as { kind: string }[];
    return all.length > 0 && all;
  });
  expect(entries.map(({ kind }) => kind)).toEqual(['hand-on-heart']);
}

/** What a package is used for first, in Chromium. @param extension its unpacked folder */
export async function journeyInChromium(extension: string, newTab: boolean): Promise<void> {
  const open = await openChromium({ extension });
  try {
    const shown = await open.extension.openPopup();
    await breathesOnce(
      (expression) => shown.evaluate(expression),
      (expression) => open.welcome.evaluate(expression),
    );
    await shown.close();
    const log = await open.page('log.html');
    await log.getByRole('heading', { name: pauseName, exact: true }).waitFor();
    await open.extension.newTab();
    const card = open.extension.url('newtab.html');
    const addresses = await until(patience, 'the new tab', async () => {
      const all = open.context.pages().map((page) => page.url());
      return all.some((one) => one === card || one.startsWith('chrome://new')) && all;
    });
    expect(addresses.includes(card)).toBe(newTab);
  } finally {
    await open.close();
  }
}

/** The same in Firefox. */
export async function journeyInFirefox(
  path: string,
  extension: string,
  newTab: boolean,
): Promise<void> {
  const firefox = await launchFirefox({ path, extension, headless: true });
  try {
    await sayYesIn(firefox);
    const welcome = await tabShowing(firefox, 'welcome.html');
    const shown = await openPage(firefox, 'popup.html');
    await breathesOnce(
      (expression) => shown.evaluate(expression),
      (expression) => welcome.evaluate(expression),
    );
    const log = await openPage(firefox, 'log.html');
    const walk = new PopupWalk((expression) => log.evaluate(expression));
    await walk.sees(pauseName);
    const overrides = await log.evaluate('browser.runtime.getManifest().chrome_url_overrides');
    expect(overrides !== undefined && overrides !== null).toBe(newTab);
  } finally {
    await firefox.close();
  }
}
