import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { words } from '../../../utils/words/transfer.ts';
import { type OpenChromium, settled } from './chromium.ts';

/** As in a browser without a dialog for saving: the file becomes a download. */
export async function along(open: OpenChromium, place: string): Promise<Page> {
  const page = await open.context.newPage();
  await page.addInitScript(() => {
    Object.assign(globalThis, { showSaveFilePicker: undefined });
  });
  await page.goto(open.extension.url(`log.html#along${place}`));
  return page;
}

/** From the log: the way to erasing everything, as far as the question. */
export async function askToErase(page: Page): Promise<void> {
  await page.getByRole('link', { name: words.open, exact: true }).click();
  const button = page.getByRole('button', { name: 'Erase everything', exact: true });
  await button.waitFor();
  await settled(page);
  await button.click();
  await page.getByRole('dialog').waitFor();
}

export async function downloaded(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    press(),
  ]);
  const path = join(tmpdir(), `kind-pause-${Date.now()}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return readFile(path);
}

/** Brings a file in; what the page said of it. @param unlock its passphrase, tried after a wrong one */
export async function bring(
  open: OpenChromium,
  name: string,
  content: Buffer | string,
  unlock?: string,
): Promise<string> {
  const path = join(tmpdir(), `kind-pause-${Date.now()}-${name}`);
  await writeFile(path, content);
  const page = await along(open, '-bring');
  await page.locator('input[type=file]').setInputFiles(path);
  if (unlock !== undefined) {
    await page.getByLabel(words.bring.passphrase).fill('not this one');
    await page.getByRole('button', { name: words.bring.unlock }).click();
    await page.getByText(words.bring.wrong).waitFor();
    await page.getByLabel(words.bring.passphrase).fill(unlock);
    await page.getByRole('button', { name: words.bring.unlock }).click();
  }
  await page.getByText(words.bring.title).waitFor();
  const told = (await page.locator('main').innerText()).split('\n').join(' ');
  await page.getByRole('button', { name: words.bring.confirm }).click();
  await page.getByText(words.bring.done({ count: 1 })).waitFor();
  await page.close();
  return told;
}
