import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { words as theme } from '../../../utils/words/theme.ts';
import { words } from '../../../utils/words/transfer.ts';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { allIn } from '../drivers/ledger.ts';

const passphrase = 'kettle orbit velvet plum';
const { two, folder, backup, bring } = words;

let desk: OpenChromium;
let home: OpenChromium;
beforeAll(async () => {
  [desk, home] = await Promise.all([openChromium(), openChromium()]);
});
afterAll(() => Promise.all([desk?.close(), home?.close()]));

/** The browser's own private folder stands in for one that a program keeps the same on both. */
async function pageOf({ context, extension }: OpenChromium, place: string): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(
    'globalThis.showDirectoryPicker = () => navigator.storage.getDirectory();',
  );
  await page.goto(extension.url(`log.html#${place}`));
  return page;
}

type Files = Record<string, string>;

/** What such a program does: each file that only one has comes to the other, and newer ones too. */
async function carry(from: OpenChromium, to: OpenChromium): Promise<void> {
  const files = (await from.welcome.evaluate(`(async () => {
    const folder = await navigator.storage.getDirectory();
    const found = {};
    for await (const [name, one] of folder) {
      const bytes = new Uint8Array(await (await one.getFile()).arrayBuffer());
      found[name] = bytes.toBase64();
    }
    return found;
  })()`)) as Files;
  await to.welcome.evaluate(`(async () => {
    const folder = await navigator.storage.getDirectory();
    for (const [name, text] of Object.entries(${JSON.stringify(files)})) {
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(Uint8Array.fromBase64(text));
      await writable.close();
    }
  })()`);
}

async function choose(browser: OpenChromium): Promise<void> {
  const page = await pageOf(browser, 'along-folder');
  await page.getByLabel(backup.passphrase, { exact: true }).fill(passphrase);
  await page.getByLabel(backup.again, { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: folder.choose }).click();
  await page.getByText(folder.in({ folder: '' }).slice(0, 4)).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: folder.now }).waitFor({ timeout: 60_000 });
  await page.close();
}

/** Presses what the page says, and says yes to what it shows. */
async function exchange(browser: OpenChromium): Promise<void> {
  const page = await pageOf(browser, 'along-two');
  await page.getByRole('button', { name: two.exchange }).click();
  await page.getByLabel(bring.keyPassphrase).fill(passphrase);
  await page.getByRole('button', { name: bring.unlock }).click();
  const yes = page.getByRole('button', { name: bring.confirm, exact: true });
  const nothing = page.getByText(bring.nothing);
  await yes.or(nothing).first().waitFor({ timeout: 60_000 });
  if (await yes.isVisible()) {
    await yes.click();
    await page.getByRole('link', { name: bring.toLog }).waitFor();
  }
  await page.close();
}

async function write({ page: open }: OpenChromium, text: string): Promise<void> {
  const page = await open('newtab.html');
  const box = page.getByRole('textbox').first();
  await box.fill(text);
  await box.press('Enter');
  await page.getByText(text).first().waitFor();
  await page.close();
}

async function choosesDark({ page: open }: OpenChromium): Promise<void> {
  const page = await open('settings.html');
  await until(20_000, 'the colours to open', () =>
    page.evaluate(`(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
      for (const one of document.querySelectorAll('[aria-expanded=false]')) one.click();
      const choice = [...document.querySelectorAll('input[type=radio]')]
        .find((one) => one.labels?.[0]?.textContent.trim() === ${JSON.stringify(theme.names.dark)});
      choice?.click();
      return choice?.checked;
    })()`),
  );
  await page.waitForFunction(
    `chrome.storage.local.get('settings').then(({ settings }) => settings.theme === 'dark')`,
  );
  await page.close();
}

const log = async ({ welcome }: OpenChromium) =>
  ((await allIn((script) => welcome.evaluate(script), 'entries')) as { id: string }[]).toSorted(
    (one, other) => (one.id < other.id ? -1 : 1),
  );
const chosen = ({ welcome }: OpenChromium) =>
  welcome.evaluate(`chrome.storage.local.get('settings').then(({ settings }) => settings)`);

it('two browsers and one folder end with the same log and settings', async () => {
  await write(desk, 'The desk is quiet.');
  await choose(desk);
  await carry(desk, home);
  await write(home, 'The kettle sings.');
  await choose(home);
  await carry(home, desk);
  await choosesDark(desk);
  await exchange(desk);
  await carry(desk, home);
  await exchange(home);
  await carry(home, desk);
  await exchange(desk);
  const [one, other] = [await log(desk), await log(home)];
  expect(one).toHaveLength(2);
  expect(other).toEqual(one);
  const { theme: colours, changedAt } = (await chosen(home)) as Record<string, unknown>;
  expect(colours).toBe('dark');
  expect((await chosen(desk)) as object).toMatchObject({ theme: colours, changedAt });
});
