import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';

const marker = 'Windhund';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium({ answered: false });
});
afterAll(() => open.close());

/** All that this browser holds of the extension, as text. */
const stored = () =>
  open.welcome.evaluate<string>(`(async () => {
    const all = [{ ...localStorage }, { ...sessionStorage },
      await chrome.storage.local.get(null), await chrome.storage.session.get(null)];
    for (const { name } of await indexedDB.databases()) {
      const log = await new Promise((done, fail) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      for (const store of log.objectStoreNames) {
        all.push(await new Promise((done, fail) => {
          const request = log.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        }));
      }
      log.close();
    }
    return JSON.stringify(all);
  })()`);

/** Types the marker into the first box of a page. */
async function typeIn(page: Page): Promise<void> {
  const box = page.getByRole('textbox').first();
  await box.click();
  await box.pressSequentially(marker);
  await page.getByText('this page only').waitFor();
}

it('before a yes nothing typed is in any store; a yes under the box keeps it in every page', async () => {
  const popup = await open.page('popup.html');
  await popup.getByRole('button', { name: 'Reframe', exact: true }).click();
  await typeIn(popup);
  const tab = await open.page('newtab.html');
  await typeIn(tab);
  expect(await stored()).not.toContain(marker);
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Keep things on this device', exact: true }).click();
  await popup.getByText('From now on this is kept on this device.').waitFor();
  // The focus is back in the box, and what stood there goes on.
  await popup.keyboard.type(' und mehr');
  await until(10_000, 'both drafts', async () => {
    const all = await stored();
    return all.includes(`${marker} und mehr`) && all.split(marker).length > 2;
  });
  await popup.close();
  await tab.close();
});
