import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { words } from '../../../utils/words/lock.ts';
import { words as problem } from '../../../utils/words/log-problem.ts';
import { words as newtab } from '../../../utils/words/newtab.ts';
import { words as reframe } from '../../../utils/words/practice/reframe.ts';
import { words as along } from '../../../utils/words/transfer.ts';
import { temporaryFolder } from '../../tools/bundle-scan/variant.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { pageScript } from '../drivers/page-script.ts';
import { type Stored, storedIn } from '../drivers/stored.ts';

const passphrase = 'kettle orbit velvet plum';
const secret = 'Geheimnis';

let open: OpenChromium;
let profile: string;
let clear: () => Promise<void>;
beforeAll(async () => {
  [profile, clear] = await temporaryFolder();
  open = await openChromium({ profile });
});
afterAll(async () => {
  await open.close();
  await clear();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** A press so soon after another screen came is not taken. */
const settled = (page: Page) =>
  page.locator('html:not([data-settling])').waitFor({ state: 'attached' });
const stored = (page: Page) => page.evaluate<Stored>(storedIn(secret));

/** Writes a line and keeps it, and half a harsh sentence; in no store is any of it in the clear. */
async function writes(said: string): Promise<void> {
  const tab = await open.page('newtab.html');
  // At once, before the page can have looked at anything.
  await tab.getByRole('textbox', { name: newtab.line }).pressSequentially(`${secret} eins`);
  expect((await stored(tab)).clear).toEqual({});
  await tab.keyboard.press('Enter');
  await tab.getByText(said).waitFor();
  const popup = await open.page('popup.html');
  const box = popup.getByRole('textbox', { name: reframe.harsh.label });
  const begin = button(popup, 'Reframe');
  // One that was begun before is gone on with.
  await box.or(begin).waitFor();
  if (await begin.isVisible()) await begin.click();
  await box.pressSequentially(secret);
  await popup.waitForTimeout(500);
  expect((await stored(popup)).clear).toEqual({});
  await popup.close();
  await tab.close();
}

/** Changes what stands under `lock`, past all of the product. @param how of `row`, in the page */
function change(page: Page, how: string): Promise<unknown> {
  return page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('kind-pause');
    opening.onsuccess = () => {
      const meta = opening.result.transaction('meta', 'readwrite').objectStore('meta');
      meta.get('lock').onsuccess = ({ target: { result: row } }) => {
        globalThis.lockBefore ??= structuredClone(row);
        const next = (${how})(row);
        if (next === undefined) meta.delete('lock');
        else meta.put(next, 'lock');
      };
      meta.transaction.oncomplete = () => (opening.result.close(), resolve());
      meta.transaction.onabort = () => reject(meta.transaction.error);
    };
  })`);
}

it('F80 killed within three seconds of locking: the database decides, and asks at once', async () => {
  const page = open.welcome;
  await page.evaluate(await pageScript('tests/e2e/drivers/seed-private.ts'));
  await page.evaluate('globalThis.seedPrivate(5)');
  // What was there before is on disk, the hint of the lock not yet.
  await page.goto(open.extension.url('log.html#along-lock'));
  await page.getByLabel(along.backup.passphrase).fill(passphrase);
  await page.getByLabel(along.backup.again).fill(passphrase);
  await button(page, words.confirm).click();
  await button(page, words.now).waitFor();
  await open.chromium.kill();
  open = await openChromium({ profile, again: true });
  const log = await open.page('log.html');
  await log.getByRole('heading', { name: words.locked.title }).waitFor();
  await log.close();
  await writes(newtab.kept);
});

it('F80 the hint is gone from localStorage: each page asks the database', async () => {
  await open.welcome.evaluate('localStorage.clear()');
  const log = await open.page('log.html');
  await log.getByRole('heading', { name: words.locked.title }).waitFor();
  await open.welcome.evaluate('localStorage.clear()');
  await writes(newtab.kept);
  await log.close();
});

it('F81 an order to open that nobody gave is not followed, and is told', async () => {
  await change(open.welcome, `(row) => ({ ...row, state: 'opening' })`);
  await writes(newtab.kept);
  const log = await open.page('log.html');
  await log.getByLabel(words.locked.passphrase).fill(passphrase);
  await button(log, words.locked.confirm).click();
  await log.getByText(words.changed.about).waitFor();
  expect((await stored(log)).clear).toEqual({});
  expect((await stored(log)).sealed).toBe((await stored(log)).entries);
  await change(open.welcome, '() => globalThis.lockBefore');
  await log.close();
});

it('F81 the lock is removed: it is told, nothing is kept, and the words stay on the screen', async () => {
  await change(open.welcome, '() => undefined');
  await writes(problem.lockBroken);
  const log = await open.page('log.html');
  await log.getByRole('heading', { name: words.broken.title }).waitFor();
  expect((await stored(log)).clear).toEqual({});
  await change(open.welcome, '() => globalThis.lockBefore');
  await log.close();
});

it('an hour of sleep is over: another time to close by opens nothing', async () => {
  const page = await open.page('log.html#along-lock');
  await page.getByLabel(words.locked.passphrase).fill(passphrase);
  await button(page, words.locked.confirm).click();
  await button(page, words.now).waitFor();
  await settled(page);
  await page.getByText(words.afters.five).click();
  await page.getByRole('radio', { name: words.afters.five, checked: true }).waitFor();
  await settled(page);
  await page.evaluate('{ const now = Date.now; Date.now = () => now() + 3_600_000; }');
  await page.getByText(words.afters.close).click();
  // A page whose clock is as it was finds it closed as well.
  await page.getByLabel(words.locked.passphrase).waitFor();
  const other = await open.page('log.html');
  await other.getByRole('heading', { name: words.locked.title }).waitFor();
});
