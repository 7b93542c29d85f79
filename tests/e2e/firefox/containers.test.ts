import type { BrowserContext, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { words as apart } from '../../../utils/words/containers.ts';
import { words as lock } from '../../../utils/words/lock.ts';
import { words as log } from '../../../utils/words/log.ts';
import { words as newtab } from '../../../utils/words/newtab.ts';
import type { Firefox } from '../../tools/browsers/firefox.ts';
import { until } from '../../tools/browsers/until.ts';
import { click, find, openFirefox, openPage, says } from '../drivers/firefox.ts';
import { pageScript } from '../drivers/page-script.ts';

let firefox: Firefox;
/** What Firefox calls a container. */
let container: BrowserContext;
beforeAll(async () => {
  firefox = await openFirefox();
  container = await firefox.browser.createBrowserContext();
});
afterAll(() => firefox.close());

/** What this page's own partition holds of the log, and everything that is typed into it. */
const stored = (page: Page) =>
  page.evaluate(`(async () => {
    const rows = [];
    for (const { name } of await indexedDB.databases()) {
      const open = indexedDB.open(name);
      const db = await new Promise((resolve) => { open.onsuccess = () => resolve(open.result); });
      for (const store of ['entries', 'drafts'].filter((one) => db.objectStoreNames.contains(one))) {
        const all = db.transaction(store).objectStore(store).getAll();
        rows.push(...await new Promise((resolve) => { all.onsuccess = () => resolve(all.result); }));
      }
      db.close();
    }
    return JSON.stringify(rows) + JSON.stringify({ ...localStorage });
  })()`) as Promise<string>;

const boxes = (page: Page) => page.evaluate('document.querySelectorAll("input").length');

it('F77 a new tab in a container keeps nothing there, says so, and leads to an ordinary tab', async () => {
  const ordinary = await openPage(firefox, 'newtab.html');
  await (await find(ordinary, 'textbox', newtab.line)).type('An ordinary line.');
  await click(ordinary, 'button', newtab.keep);
  await says(ordinary, newtab.kept);

  const tab = await openPage(firefox, 'newtab.html', container);
  await says(tab, apart.line);
  expect(await boxes(tab)).toBe(0);
  expect(await tab.evaluate('indexedDB.databases()')).toEqual([]);
  expect(await stored(tab)).not.toContain('kind-pause.here');
  const before = (await firefox.browser.defaultBrowserContext().pages()).length;
  await click(tab, 'button', apart.open);
  await until(
    20_000,
    'a tab in no container',
    async () => (await firefox.browser.defaultBrowserContext().pages()).length === before + 1,
  );

  for (const file of ['log.html', 'settings.html', 'welcome.html', 'popup.html']) {
    const page = await openPage(firefox, file, container);
    await says(page, apart.title);
    expect(await boxes(page)).toBe(0);
    await page.close();
  }
  const page = await openPage(firefox, 'log.html');
  await says(page, 'An ordinary line.');
  expect(await page.evaluate('document.body.innerText')).not.toContain(log.missing.title);
  await page.close();
  await ordinary.close();
  await tab.close();
});

it('F77 words an older version kept in a container come into the log, sealed where it has a lock', async () => {
  const seed = await openPage(firefox, 'why.html', container);
  await seed.evaluate(await pageScript('tests/e2e/drivers/seed-log.ts'));
  await seed.evaluate('globalThis.seedLog(25)');
  const early = 'Half of a li';
  await seed.evaluate(`localStorage.setItem('line-early', ${JSON.stringify(early)})`);
  // The older version noted a loss, and knew neither of these.
  await seed.evaluate(`(async () => {
    const { logLedger } = await browser.storage.local.get('logLedger');
    delete logLedger.sure;
    await browser.storage.local.set({ logLedger });
    await browser.storage.local.remove('logName');
  })()`);
  expect(await seed.evaluate("browser.storage.local.get('logLedger')")).toMatchObject({
    logLedger: { loss: { had: 1 } },
  });
  expect(await stored(seed)).toContain('Line number 25');

  const page = await openPage(firefox, 'log.html#along-lock');
  const passphrase = 'kettle orbit velvet plum';
  const fields = await until(20_000, 'the boxes', async () => {
    const found = await page.$$('input[type=password]');
    return found.length === 2 && found;
  });
  for (const field of fields) await field.type(passphrase);
  await click(page, 'button', lock.confirm);
  await click(page, 'button', lock.now);
  await find(page, 'button', lock.locked.confirm);

  const tab = await openPage(firefox, 'newtab.html', container);
  await says(tab, apart.brought);
  expect(await stored(tab)).not.toMatch(/Line number|Half/);
  // The rows are in the log, and not in the clear.
  await until(20_000, 'all rows', async () => (await stored(page)).split('"sealed"').length > 26);
  expect(await stored(page)).not.toMatch(/Line number|Half/);

  await (await until(20_000, 'the box', () => page.$('input[type=password]'))).type(passphrase);
  await click(page, 'button', lock.locked.confirm);
  await find(page, 'button', lock.now);
  await page.close();
  const all = await openPage(firefox, 'log.html');
  await says(all, 'Line number 25');
  // The oldest of all: only what is near the window is in the page.
  await until(20_000, 'the end of the log', async () => {
    await all.evaluate('scrollTo(0, document.body.scrollHeight)');
    return all.evaluate(`document.body.innerText.includes('An ordinary line.')`);
  });
  expect(await all.evaluate('document.body.innerText')).not.toContain(log.missing.title);
  const line = await openPage(firefox, 'newtab.html');
  const box = await find(line, 'textbox', newtab.line);
  await until(20_000, 'the half line', async () => {
    const value = await box.evaluate((element) => (element as HTMLInputElement).value);
    return value === early;
  });
});
