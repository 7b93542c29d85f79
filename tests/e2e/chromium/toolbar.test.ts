import { afterAll, beforeAll, expect, it } from 'vitest';
import { commandNames } from '../../../utils/command-names.ts';
import { words as keyWords } from '../../../utils/words/settings/keys.ts';
import { words as settingsWords } from '../../../utils/words/settings.ts';
import { words as commands } from '../../../utils/words/shortcuts.ts';
import { targets } from '../../tools/browsers/cdp.ts';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
});
afterAll(() => open.close());

/** The browser tells of a line only by whether it can be changed. */
const has = (id: string) =>
  open.welcome.evaluate<boolean>(
    `chrome.contextMenus.update('${id}', {}).then(() => true, () => false)`,
  );

const choose = (menuItemId: string) =>
  open.extension.inWorker(
    `chrome.contextMenus.onClicked.dispatch(${JSON.stringify({ menuItemId })})`,
  );

const resting = () =>
  open.welcome.evaluate<string | null>(
    `chrome.storage.local.get('schedule').then(({ schedule }) => schedule.rest?.choice ?? null)`,
  );

it('the icon has its menu, whose lines follow a rest, with the worker stopped in between', async () => {
  await until(10_000, 'the menu', () => has('rest-untilISay'));
  expect(await has('end-rest')).toBe(false);
  await open.extension.stopWorker();
  await choose('rest-2h');
  await until(10_000, 'the rest', async () => (await resting()) === '2h');
  await until(10_000, 'the way out of it', () => has('end-rest'));
  await open.extension.stopWorker();
  expect(await has('end-rest')).toBe(true);
  await choose('end-rest');
  await until(10_000, 'the end of the rest', async () => (await resting()) === null);
  await until(10_000, 'the line to go', async () => !(await has('end-rest')));
});

it('the keys are the browser’s own, shown in the settings and changed in the browser', async () => {
  const page = await open.page('settings.html#keyboard');
  // The browser gives none to a command whose key it keeps for itself.
  const keys = { begin: 'K', reframe: 'H', later: 'L', 'rest-today': 'D' } as const;
  for (const name of commandNames) {
    const row = page.locator('dl > div').filter({ hasText: commands[name] });
    await row.getByText(`Alt+Shift+${keys[name]}`, { exact: true }).waitFor();
  }
  await page.getByRole('button', { name: keyWords.browser.change, exact: true }).click();
  await until(10_000, 'the browser’s page for keys', async () =>
    (await targets(open.chromium.cdp)).some(
      ({ type, url }) => type === 'page' && url === 'chrome://extensions/shortcuts',
    ),
  );
  await page.close();
});

it('a key opens its pause when the worker sleeps', async () => {
  await open.extension.stopWorker();
  await open.extension.inWorker(`chrome.commands.onCommand.dispatch('reframe')`);
  const popup = await open.extension.popup();
  await popup.find('textbox', 'The harsh sentence');
  await popup.close();
});

it('the soft sound comes only when it is on, from a page that goes again', async () => {
  const pages = () =>
    open.welcome.evaluate<number>(
      `chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }).then((all) => all.length)`,
    );
  // Counts the pages as they come, so that a short one is not overlooked.
  await open.extension.inWorker(`(() => {
    const { createDocument } = chrome.offscreen;
    globalThis.sounds = 0;
    chrome.offscreen.createDocument = (options) => {
      globalThis.sounds += 1;
      return createDocument.call(chrome.offscreen, options);
    };
  })()`);
  const page = await open.page('settings.html#appearing');
  const send = page.getByRole('button', { name: settingsWords.tryIt.send, exact: true });
  await send.click();
  await page.getByText(settingsWords.tryIt.sent.notification).waitFor();
  expect(await open.extension.inWorker('globalThis.sounds')).toBe(0);
  await page.getByRole('checkbox', { name: settingsWords.sound }).check();
  await page.getByText(settingsWords.saved, { exact: true }).waitFor();
  await send.click();
  await until(10_000, 'the sound', async () => {
    return (await open.extension.inWorker('globalThis.sounds')) === 1;
  });
  await until(10_000, 'silence', async () => (await pages()) === 0);
  await page.close();
});
