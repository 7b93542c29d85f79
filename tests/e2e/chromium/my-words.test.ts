import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { words as lock } from '../../../utils/words/lock.ts';
import { words as log } from '../../../utils/words/log.ts';
import { words as newtab } from '../../../utils/words/newtab.ts';
import { words as settings } from '../../../utils/words/settings.ts';
import { words } from '../../../utils/words/storage/my-words.ts';
import { words as along } from '../../../utils/words/transfer.ts';
import { until } from '../../tools/browsers/until.ts';
import { violations } from '../drivers/axe.ts';
import { type OpenChromium, openChromium, settled } from '../drivers/chromium.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
});
afterAll(() => open.close());

const card = 'Heute reicht das, was geht.';
const line = 'Fenster auf?';

async function myWords(): Promise<Page> {
  const page = await open.page('log.html#words');
  await page.getByRole('button', { name: words.cards.add }).waitFor();
  return page;
}

async function add(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.keyboard.type(text);
}

/** How far anything moved while a new tab stood there, as the browser measures it. */
async function newTab(): Promise<{ page: Page; shift: () => Promise<number> }> {
  const page = await open.context.newPage();
  await page.addInitScript(`(() => {
    globalThis.shifted = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shifted += value;
    }).observe({ type: 'layout-shift', buffered: true });
    globalThis.seen = [];
    new MutationObserver(() => {
      const text = document.querySelector('[data-card]')?.textContent ?? '';
      if (text !== globalThis.seen.at(-1)) globalThis.seen.push(text);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  })()`);
  await page.goto(open.extension.url('newtab.html'));
  return { page, shift: () => page.evaluate<number>('globalThis.shifted') };
}

const says = (page: Page, text: string) =>
  until(10_000, text, async () => {
    const shown = page.locator('[data-card]');
    return (await shown.count()) > 0 && ((await shown.textContent()) ?? '').trim() === text;
  });

it('what is written is there again after a reload, and axe finds nothing in either theme', async () => {
  const page = await myWords();
  await add(page, words.cards.add, card);
  await add(page, words.lines.add, line);
  await add(page, words.feelings.add, 'wacklig');
  await add(page, words.breath.add, 'hier');
  await page.keyboard.press('Tab');
  await page.keyboard.type('und weit');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
  await page.reload();
  const boxes = () =>
    page.evaluate<string[]>(`[...document.querySelectorAll('main :is(textarea, input[type=text])')]
      .map((one) => one.value)`);
  await until(5_000, 'the boxes', async () => (await boxes()).length === 5);
  expect(await boxes()).toEqual([card, 'hier', 'und weit', line, 'wacklig']);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
    320,
  );
  // What is written stands within the same edges as the sentence above it.
  const [text, one] = await page.evaluate<[number, number]>(
    `['#page-about', 'main li'].map((which) => document.querySelector(which).getBoundingClientRect().right)`,
  );
  expect(one).toBeLessThanOrEqual(text);
  await page.close();
});

it('deleting by keyboard can be taken back within two presses of Tab', async () => {
  const page = await myWords();
  const remove = page.getByRole('button', {
    name: words.deleteOne({ name: words.lines.name({ number: 1 }) }),
  });
  await remove.focus();
  await page.keyboard.press('Enter');
  await page.getByText(words.deleted, { exact: true }).first().waitFor();
  await settled(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const box = page.getByRole('textbox', { name: words.lines.name({ number: 1 }) });
  expect(await box.inputValue()).toBe(line);
  expect(await page.evaluate<string>('document.activeElement.value')).toBe(line);
  await page.close();
});

it('an own card comes into a quiet place: nothing moves, and no card of ours is seen before it', async () => {
  const page = await myWords();
  await page.getByRole('radio', { name: words.choice.mine }).click();
  await until(5_000, 'the hint', async () => {
    return (await page.evaluate<string | null>(`localStorage.getItem('new-tab')`)) === 'on mine';
  });
  expect(await page.evaluate<string>('JSON.stringify(localStorage)')).not.toContain('reicht');
  await page.close();
  const tab = await newTab();
  await says(tab.page, card);
  await tab.page.waitForTimeout(500);
  expect(await tab.page.evaluate<string[]>('globalThis.seen.filter(Boolean)')).toEqual([card]);
  expect(await tab.shift()).toBe(0);
  expect(await tab.page.evaluate<boolean>('document.activeElement === document.body')).toBe(true);
  expect(await violations(tab.page)).toEqual([]);
  await tab.page.close();
});

it('a nudge says the line that was chosen, below a discreet title', async () => {
  const page = await myWords();
  await page.getByRole('radio', { name: settings.wording.names.own }).click();
  await page.getByText(words.lines.locked).waitFor();
  await page.close();
  const settingsPage = await open.page('settings.html#send');
  const worker = open.context.serviceWorkers()[0];
  await worker?.evaluate(`(() => {
    const { create } = chrome.notifications;
    globalThis.said = [];
    chrome.notifications.create = (id, options, ...rest) => {
      globalThis.said.push(options.title + ' / ' + options.message);
      return create.call(chrome.notifications, id, options, ...rest);
    };
  })()`);
  await settingsPage.evaluate(`chrome.runtime.sendMessage({ name: 'sendOneNow' })`);
  const said = () => worker?.evaluate<string[]>('globalThis.said');
  await until(5_000, 'a notification', async () => ((await said()) ?? []).length > 0);
  expect((await said())?.at(-1)).toMatch(/ \/ Fenster auf\?$/);
  expect((await said())?.at(-1)).not.toMatch(/Kind Pause/);
  await settingsPage.close();
});

it('while the log is locked no own card comes, and its page asks for the passphrase', async () => {
  const page = await open.page('log.html#along-lock');
  for (const label of [along.backup.passphrase, along.backup.again]) {
    await page.getByLabel(label).fill('eine lange treppe im moos');
  }
  await page.getByRole('button', { name: lock.confirm, exact: true }).click();
  await page.getByText(lock.isOpen).first().waitFor({ timeout: 30_000 });
  const left = await newTab();
  await says(left.page, card);
  await page.goto(open.extension.url('log.html'));
  await page.getByRole('button', { name: log.lock, exact: true }).click();
  // The tab that stood open gives its card away, too.
  await until(10_000, 'another card', async () => {
    const text = await left.page.locator('[data-card]').textContent();
    return text !== null && text !== card && text !== '';
  });
  await left.page.close();
  const tab = await newTab();
  await tab.page.locator('[data-card]').waitFor();
  expect(await tab.page.locator('[data-card]').textContent()).not.toBe(card);
  expect(await tab.shift()).toBe(0);
  await tab.page.getByRole('button', { name: newtab.another }).waitFor();
  await tab.page.close();
  await page.goto(open.extension.url('log.html#words'));
  await page.getByText(lock.locked.title).waitFor();
  expect(await page.content()).not.toContain('reicht');
  await page.close();
});
