import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { words } from '../../../utils/words/transfer.ts';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { pageScript } from '../drivers/page-script.ts';

const passphrase = 'kettle orbit velvet plum';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
  await open.welcome.evaluate(await pageScript('tests/e2e/drivers/seed-log.ts'));
  await open.welcome.evaluate('globalThis.seedLog(5)');
});
afterAll(() => open.close());

/** The browser's own private folder stands in for one that a person would pick. */
async function folderPage(): Promise<Page> {
  const page = await open.context.newPage();
  await page.addInitScript(
    'globalThis.showDirectoryPicker = () => navigator.storage.getDirectory();',
  );
  await page.goto(open.extension.url('log.html#along-folder'));
  return page;
}

const files = (page: Page) =>
  page.evaluate(`(async () => {
    const folder = await navigator.storage.getDirectory();
    const sizes = {};
    for await (const [name, file] of folder) sizes[name] = (await file.getFile()).size;
    return sizes;
  })()`) as Promise<Record<string, number>>;

async function deleteNewest(): Promise<void> {
  const page = await open.page('log.html');
  const first = page.getByRole('listitem').first();
  await first.waitFor();
  const text = await first.innerText();
  await first.getByRole('button', { name: /^Delete/ }).click();
  await until(10_000, 'it to go', async () => (await first.innerText()) !== text);
  await page.close();
}

it('F84 a log that shrinks twice leaves the copies that have what the newest lacks', async () => {
  const page = await folderPage();
  const [one, two] = [words.backup.passphrase, words.backup.again];
  await page.getByLabel(one, { exact: true }).fill(passphrase);
  await page.getByLabel(two, { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: words.folder.choose }).click();
  await page.getByText(words.backup.done({ count: 5 })).waitFor({ timeout: 60_000 });
  for (const left of [4, 3]) {
    await deleteNewest();
    await page.reload();
    await page.getByRole('button', { name: words.folder.now }).click();
    await page.getByText(words.backup.done({ count: left })).waitFor({ timeout: 60_000 });
  }
  const names = Object.keys(await files(page)).filter((name) => name.startsWith('kind-pause-log-'));
  expect(names.filter((name) => name.endsWith('.new'))).toEqual([]);
  const sizes = Object.values(await files(page)).toSorted((a, b) => b - a);
  expect(
    names,
    'the one with all five, and the newest; the middle one lacks nothing of five',
  ).toHaveLength(2);
  expect(sizes[0]).toBeGreaterThan(sizes[1] ?? 0);
  await page.close();
});
