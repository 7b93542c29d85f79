import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { words as errorScreen } from '../../../utils/words/error-screen.ts';
import { words as english } from '../../../utils/words/popup.ts';
import { words as settings } from '../../../utils/words/settings.ts';
import { words as support } from '../../../utils/words/support.ts';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { addLanguage, buildCopy, inGreekLetters } from '../drivers/other-language.ts';
import { unfoldAll } from '../drivers/pseudo-pages.ts';

/** Of its contents it has three: the cards and the questions stay English. */
const info = { tag: 'el', name: 'Ελληνικά', content: ['cues', 'feelings', 'guard-rules'] };
const left = ['content/cards/mistake.json', 'content/questions.json', 'popup.json support'];

const copy = mkdtempSync(join(tmpdir(), 'kind-pause-one-more-language-'));
let extension: string;
let open: OpenChromium;
beforeAll(async () => {
  addLanguage(copy, info, left);
  extension = buildCopy(copy);
  open = await openChromium({ extension });
}, 120_000);
afterAll(async () => {
  await open?.close();
  rmSync(copy, { recursive: true, force: true });
});

/** All that a person reads or hears there in Latin letters and that is not marked as English. */
const englishOn = (page: Page) =>
  page.evaluate(`(() => {
    const isMarked = (one) => one.closest('[lang]:not(html)')?.lang === 'en';
    const isOwn = (one) => one.closest('option, script, style, noscript, kbd, textarea, svg');
    const said = [];
    const say = (one, text) => {
      const words = (text ?? '').match(/[A-Za-z]{3,}/g);
      const isSeen = one.checkVisibility({ visibilityProperty: true });
      if (words && isSeen && !isMarked(one) && !isOwn(one)) said.push(text.trim());
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) say(walker.currentNode.parentElement, walker.currentNode.textContent);
    for (const one of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) say(one, one.getAttribute(name));
    }
    say(document.documentElement, document.title);
    return said;
  })()`) as Promise<string[]>;

it('is offered under its own name, and the page that is open follows', async () => {
  const page = await open.page('settings.html#language');
  await page
    .getByLabel(settings.language.label, { exact: true })
    .selectOption({ label: info.name });
  await until(15_000, 'the page in it', () =>
    page.evaluate(`document.documentElement.lang === 'el'`),
  );
  await page.getByRole('heading', { name: inGreekLetters(settings.title), exact: true }).waitFor();
  await page.close();
});

let tab: Page | undefined;
/** The page, in the one tab for all of them: opening a tab costs as much as the page. */
async function shownIn(file: string): Promise<Page> {
  tab ??= await open.context.newPage();
  await tab.goto('about:blank');
  await tab.goto(open.extension.url(file));
  await tab.getByRole('main').waitFor();
  return tab;
}

/** Names that are the same in every language. */
const names = /^(?:[A-Z]{3,4}|JSON|Markdown|age)$/;

it.each([
  'popup.html',
  'newtab.html',
  'settings.html',
  'welcome.html',
  'why.html',
  'log.html',
  'log.html#along',
  'log.html#along-lock',
  'log.html#along-save',
  'log.html#back',
  'log.html#paper',
])('%s is all in it', async (file) => {
  const page = await shownIn(file);
  await page.evaluate(unfoldAll);
  await page.waitForTimeout(300);
  const found = (await englishOn(page)).filter((text) => !names.test(text));
  // One word of it was not translated yet: it stands there in English.
  expect(found).toEqual(file === 'popup.html' ? [english.support] : []);
});

it('what stands in place of a page that cannot be drawn is in it as well', async () => {
  const page = await open.page('popup.html');
  await page.getByRole('main').waitFor();
  await page.locator('#error[lang="el"]').waitFor({ state: 'attached' });
  await page.evaluate("document.documentElement.dataset.error = 'instead'");
  await page.getByRole('heading', { name: inGreekLetters(errorScreen.title) }).waitFor();
  expect(await englishOn(page)).toEqual([]);
  await page.close();
});

it('a content that it does not have is English, and says so to a voice', async () => {
  const page = await open.page('newtab.html');
  const card = page.locator('blockquote');
  await card.waitFor();
  expect(await card.getAttribute('lang')).toBe('en');
  expect(await card.textContent()).toMatch(/[A-Za-z]{3}/);
  await page.close();
});

it('the guard reads it, and English as well', async () => {
  for (const danger of ['Hodiaŭ mi volas morti.', 'I want to kill myself.']) {
    const page = await open.page('newtab.html');
    await page.getByRole('textbox').fill(danger);
    await page.getByText(inGreekLetters(support.note.body)).waitFor();
    await page.getByRole('textbox').fill('');
    await page.close();
  }
});

it('the browser finds the names of its manifest', () => {
  const { name } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const key = /^__MSG_(.+)__$/.exec(name)?.[1] ?? '';
  const messages = JSON.parse(readFileSync(join(extension, '_locales/el/messages.json'), 'utf8'));
  expect(messages[key].message).toMatch(/^Κινδ Πα/);
});
