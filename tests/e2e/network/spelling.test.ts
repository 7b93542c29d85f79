import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words as log } from '../../../utils/words/log.ts';
import { words as popup } from '../../../utils/words/popup.ts';
import { words as letter } from '../../../utils/words/practice/letter.ts';
import { words as notAlone } from '../../../utils/words/practice/not-alone.ts';
import { words as reframe } from '../../../utils/words/practice/reframe.ts';
import { words as settings } from '../../../utils/words/settings.ts';
import { words as along } from '../../../utils/words/transfer.ts';
import { until } from '../../tools/browsers/until.ts';
import { temporaryFolder } from '../../tools/bundle-scan/variant.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { pageScript } from '../drivers/page-script.ts';
import { askToCheckSpelling } from '../drivers/spell-check.ts';
import { callWitness, type Witness } from './witness.ts';

let clear: () => Promise<void>;
let open: OpenChromium;
let witness: Witness;
beforeAll(async () => {
  const [profile, clearProfile] = await temporaryFolder();
  clear = clearProfile;
  await askToCheckSpelling(profile);
  witness = await callWitness();
  open = await openChromium({ profile, args: witness.args });
});
afterAll(async () => {
  await open.close();
  await witness.testify();
  await clear();
});

const sentence = 'Worthles bos. ';
const allBoxes = 'textarea, input:not([type]), input[type=text], input[type=search]';
const passphrase = 'kettel orbitt velvt ';
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
}

/**
 * Types into every box in view, the last one first: what is typed into a search, the first box of
 * its page, may take the others out of view.
 * @returns how many there were
 */
async function typeIntoAll(page: Page, text = sentence, which = allBoxes): Promise<number> {
  const boxes = page.locator(which);
  await boxes.first().waitFor();
  let typed = 0;
  for (const box of (await boxes.all()).reverse()) {
    if (!(await box.isVisible())) continue;
    await box.pressSequentially(text);
    typed += 1;
  }
  return typed;
}

/** One popup page at one practice, at its home first. */
async function practice(page: Page, name: keyof typeof popup.practices): Promise<void> {
  await press(page, popup.practices[name].name);
}

/** Each place where words are typed: its page, and what is pressed and typed there. */
const places: [string, string, (page: Page) => Promise<number>][] = [
  ['the new tab', 'newtab.html', (page) => typeIntoAll(page)],
  [
    'the reframe, its dear one and the responsibility',
    'popup.html',
    async (page) => {
      await practice(page, 'reframe');
      let typed = await typeIntoAll(page);
      await press(page, reframe.next);
      await press(page, reframe.dear.name);
      typed += await typeIntoAll(page);
      await press(page, reframe.dear.done);
      await press(page, reframe.next);
      typed += await typeIntoAll(page);
      await press(page, reframe.keep);
      await page.getByRole('button', { name: reframe.responsibility.open }).click();
      return typed + (await typeIntoAll(page));
    },
  ],
  [
    'the finder of feelings',
    'popup.html',
    async (page) => {
      await practice(page, 'notice');
      return typeIntoAll(page);
    },
  ],
  [
    'the line for someone like me',
    'popup.html',
    async (page) => {
      await practice(page, 'not-alone');
      await press(page, notAlone.situations.mistake);
      await press(page, notAlone.next);
      return typeIntoAll(page);
    },
  ],
  [
    'a letter',
    'popup.html',
    async (page) => {
      await practice(page, 'letter');
      await press(page, letter.begin.start);
      return typeIntoAll(page);
    },
  ],
  [
    'search, an entry’s edit, and the word that erases',
    'log.html',
    async (page) => {
      const typed = await typeIntoAll(page);
      await page.getByRole('searchbox').fill('');
      const entry = page.getByRole('listitem').filter({ hasText: 'Line number 1' });
      await entry.hover();
      await entry.getByRole('button', { name: /^Open/ }).click();
      await press(page, log.edit);
      // Typed into the search as well, it would take the entry out of view.
      const edited = await typeIntoAll(page, sentence, 'textarea');
      await press(page, log.cancel);
      await page.getByRole('link', { name: along.open, exact: true }).click();
      await press(page, log.erase.open);
      await page.getByRole('dialog').getByRole('textbox').pressSequentially(sentence);
      return typed + edited + 1;
    },
  ],
  ['the dear one in the settings', 'settings.html#practices', (page) => typeIntoAll(page)],
  [
    'a passphrase in plain sight',
    'log.html#along-lock',
    async (page) => {
      await page.getByText(along.backup.show).click();
      return typeIntoAll(page, passphrase);
    },
  ],
];

/** Everything typed into our boxes so far would be in here. */
const heard = () => witness.spelling().join('\n');

/** Types into a box of no care beside ours: the browser hears of it, and of all before it. */
async function control(page: Page, word: string): Promise<void> {
  // Beside an open dialog nothing takes a letter.
  await page.evaluate(`(() => {
    const box = document.createElement('textarea');
    box.className = 'control';
    (document.querySelector('dialog[open]') ?? document.body).append(box);
  })()`);
  await page.locator('.control').last().pressSequentially(`${word} is wrogn `);
  await until(20_000, 'the browser to have it checked', async () => heard().includes(word));
}

test('F74 of what is typed into any box, nothing is sent to be checked', async () => {
  await open.welcome.evaluate(await pageScript('tests/e2e/drivers/seed-log.ts'));
  await open.welcome.evaluate('globalThis.seedLog(1)');
  for (const [index, [name, file, type]] of places.entries()) {
    await open.welcome.evaluate('localStorage.clear()');
    const page = await open.page(file);
    expect(await type(page), name).toBeGreaterThan(0);
    await control(page, `Kontrol${index}`);
    expect(
      witness.spelling().filter((text) => !text.includes('Kontrol')),
      name,
    ).toEqual([]);
    await page.close();
  }
});

test('F74 with the switch on it is, in pages that stand open too, but no passphrase', async () => {
  const line = await open.page('newtab.html');
  const box = line.getByRole('textbox');
  await box.focus();
  const page = await open.page('settings.html#spelling');
  const allow = page.getByRole('checkbox', { name: settings.spelling.allow });
  await allow.check();
  await line.bringToFront();
  await until(20_000, 'the change', async () => (await box.getAttribute('spellcheck')) === 'true');
  await box.pressSequentially('Wellcome wrds ');
  await until(20_000, 'the browser to have it checked', async () => heard().includes('Wellcome'));

  const lockPage = await open.page('log.html#along-lock');
  await lockPage.getByText(along.backup.show).click();
  await typeIntoAll(lockPage, passphrase);
  await control(lockPage, 'Sekond');
  expect(heard()).not.toContain('kettel');

  await page.bringToFront();
  await allow.uncheck();
  await line.bringToFront();
  await until(20_000, 'the change', async () => (await box.getAttribute('spellcheck')) === 'false');
  const before = witness.spelling().length;
  await box.pressSequentially('Quiett agian ');
  await control(line, 'Thrid');
  expect(witness.spelling().slice(before).join()).not.toMatch(/Quiett|Wellcome/);
});
