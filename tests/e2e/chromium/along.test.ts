import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { words } from '../../../utils/words/along.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { pageScript } from '../drivers/page-script.ts';

const passphrase = 'kettle orbit velvet plum';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
  await open.welcome.evaluate(await pageScript('tests/e2e/drivers/seed-log.ts'));
  await open.welcome.evaluate('globalThis.seedLog(40)');
});
afterAll(() => open.close());

/** As in a browser without a dialog for saving: the file becomes a download. */
async function along(place: string): Promise<Page> {
  const page = await open.context.newPage();
  await page.addInitScript(() => {
    Object.assign(globalThis, { showSaveFilePicker: undefined });
  });
  await page.goto(open.extension.url(`log.html#along${place}`));
  return page;
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const path = join(tmpdir(), `kind-pause-${Date.now()}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return readFile(path);
}

async function save(): Promise<string> {
  const page = await along('-save');
  const file = await downloaded(page, () =>
    page.getByRole('button', { name: words.save.confirm }).click(),
  );
  await page.getByText(words.save.done(40)).waitFor();
  await page.close();
  return file.toString('utf8');
}

async function erase(): Promise<void> {
  const page = await open.page('log.html');
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('ERASE');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Erase everything', exact: true })
    .click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.close();
}

async function bring(name: string, content: Buffer | string, unlock?: string): Promise<string> {
  const path = join(tmpdir(), `kind-pause-${Date.now()}-${name}`);
  await writeFile(path, content);
  const page = await along('-bring');
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
  await page.getByText(words.bring.done(1)).waitFor();
  await page.close();
  return told;
}

const entriesOf = (file: string) => (JSON.parse(file) as { entries: unknown[] }).entries;

it('F62 saves a copy, erases, brings it in again: equal', async () => {
  const before = await save();
  expect(entriesOf(before)).toHaveLength(40);
  await erase();
  expect(await bring('copy.json', before)).toContain(words.bring.fresh(40));
  expect(entriesOf(await save())).toEqual(entriesOf(before));
});

it('makes a sealed backup that opens again, and only with its passphrase', async () => {
  const before = entriesOf(await save());
  const page = await along('-backup');
  await page.getByLabel(words.backup.passphrase).fill(passphrase);
  await page.getByLabel(words.backup.again).fill(passphrase);
  const file = await downloaded(page, () =>
    page.getByRole('button', { name: words.backup.confirm }).click(),
  );
  await page.getByText(words.backup.done(40)).waitFor();
  await page.close();
  expect(file.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
  expect(file.includes('Line number')).toBe(false);
  await erase();
  await bring('backup.age', file, passphrase);
  expect(entriesOf(await save())).toEqual(before);
});
