import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '../../../utils/words/error-screen.ts';
import { words as newtab } from '../../../utils/words/newtab.ts';
import { words as pause } from '../../../utils/words/pause.ts';
import { words as popup } from '../../../utils/words/popup.ts';
import { words as reframe } from '../../../utils/words/practice/reframe.ts';
import { until } from '../../tools/browsers/until.ts';
import { built } from '../../tools/build.ts';
import { temporaryFolder } from '../../tools/bundle-scan/variant.ts';
import { violations } from '../drivers/axe.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';

/** Files of the product that are not there, as after a disk that lost them. */
const lost = /^(pause-screens|line-store|transfer-view|why)-/;

let open: OpenChromium;
let clear: () => Promise<void>;
beforeAll(async () => {
  const [folder, clearFolder] = await temporaryFolder();
  clear = clearFolder;
  await cp(built.chromium, folder, { recursive: true });
  const chunks = await readdir(join(folder, 'chunks'));
  const gone = chunks.filter((name) => lost.test(name));
  expect(new Set(gone.map((name) => lost.exec(name)?.[1])).size).toBe(4);
  await Promise.all(gone.map((name) => rm(join(folder, 'chunks', name))));
  open = await openChromium({ extension: folder });
});
afterAll(async () => {
  await open.close();
  await clear();
});

/** Waits until the page says that it cannot draw, and nothing else stands there. */
async function says(page: Page): Promise<void> {
  await page.getByRole('heading', { name: words.title, level: 1 }).waitFor();
  expect(await page.getByRole('main').count()).toBe(1);
}

const troubles = (page: Page) =>
  page.evaluate<{ where: string; what: string }[]>(
    `chrome.storage.local.get('trouble').then(({ trouble }) => trouble ?? [])`,
  );

test('F94 a place in the log whose file is lost says so, and the error is noted', async () => {
  const page = await open.page('log.html#along');
  await says(page);
  expect(await violations(page)).toEqual([]);
  await until(5_000, 'the note', async () =>
    (await troubles(page)).some(({ where, what }) => where === 'log' && what.includes('transfer')),
  );
  await page.close();
});

test('F94 a new tab without the file that keeps the line says so, and the line stays', async () => {
  const page = await open.page('newtab.html');
  const line = page.getByRole('textbox', { name: newtab.line });
  await line.pressSequentially('The kettle');
  await page.getByText(newtab.notOpened).waitFor();
  await page.getByRole('button', { name: newtab.keep, exact: true }).click();
  await page.getByText(newtab.notOpened).waitFor();
  expect(await line.inputValue()).toBe('The kettle');
  await page.getByRole('blockquote').waitFor();
  await line.fill('');
  await page.close();
});

test('F94 a page whose very first script is lost says so without any', async () => {
  const page = await open.page('why.html');
  expect(await page.evaluate("document.getElementById('app').childNodes.length")).toBe(0);
  await says(page);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: words.again }).click();
  await says(page);
  await page.close();
});

test('F94 a popup without the file of what comes after a pause says so, and leads home', async () => {
  const page = await open.page('popup.html');
  await page
    .getByRole('button', { name: popup.practices['hand-on-heart'].name, exact: true })
    .click();
  await page.getByRole('button', { name: pause.stop, exact: true }).click();
  await says(page);
  await page.getByRole('link', { name: words.home }).click();
  await page.getByRole('button', { name: popup.practices.reframe.name, exact: true }).waitFor();
  await page.close();
});

test('F94 a popup that throws while it is drawn offers the words, and has them again after', async () => {
  const page = await open.context.newPage();
  await page.addInitScript(`{
    let broken = false;
    globalThis.breakDrawing = () => { broken = true; };
    Object.defineProperty(document, 'dir', {
      get() { if (broken) throw new TypeError('words of a person'); return ''; },
    });
  }`);
  await page.goto(open.extension.url('popup.html'));
  await page.getByRole('button', { name: popup.practices.reframe.name, exact: true }).click();
  await page.getByRole('textbox', { name: reframe.harsh.label }).pressSequentially('So slow');
  await page.evaluate('breakDrawing()');
  // The next box is empty, and asks which way the page runs.
  await page.getByRole('button', { name: reframe.next, exact: true }).click();
  await says(page);
  await page.getByText(words.yours, { exact: true }).click();
  expect(await page.locator('#error-words pre').textContent()).toContain('So slow');
  expect(JSON.stringify(await troubles(page))).not.toMatch(/slow|person/);
  await page.getByRole('link', { name: words.again }).click();
  await until(10_000, 'the words', async () =>
    (await page.getByRole('main').textContent())?.includes('So slow'),
  );
  await page.close();
});
