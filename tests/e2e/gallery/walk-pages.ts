import type { Page } from 'playwright-core';
import { storageKeys } from '../../../utils/storage-keys.ts';
import { words as log } from '../../../utils/words/log.ts';
import type { OpenChromium } from '../drivers/chromium.ts';
import { pageScript } from '../drivers/page-script.ts';
import { PopupWalk } from '../drivers/popup-walk.ts';
import { saidIn } from '../drivers/said-in.ts';
import { sayYes } from '../drivers/say-yes.ts';
import { dueLetter, someEntries } from './log-states.ts';
import { type LogStage, logStages, type PageState, pressFirst, stands } from './page-state.ts';

export type Reached = {
  state: PageState;
  page: Page;
  /** How far what was painted moved by itself as the page came: 0 is not at all. */
  shifted: number;
  /** Why the state was not reached; empty when it was. */
  problem: string;
};

/** Runs in the page before anything else: how far what had been painted moved by itself. */
export const countShifts = `
  globalThis.shifted = 0;
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) if (!one.hadRecentInput) globalThis.shifted += one.value;
  }).observe({ type: 'layout-shift', buffered: true });`;

/** What localStorage may keep from one state to the next: it repeats the settings. */
const lasting = storageKeys
  .filter(({ place, after }) => place === 'localStorage' && after === 'stays')
  .map(({ key }) => key);

const forgetEntries = `new Promise((done, failed) => {
  const asked = indexedDB.open('kind-pause');
  asked.onerror = () => failed(asked.error);
  asked.onsuccess = () => {
    const change = asked.result.transaction('entries', 'readwrite');
    change.objectStore('entries').clear();
    change.oncomplete = () => { asked.result.close(); done(); };
  };
})`;

/** Takes the profile on to what its log is to hold next. */
async function enter(stage: LogStage, open: OpenChromium, walkOn: (page: Page) => PopupWalk) {
  const { welcome } = open;
  const seed = (entries: readonly object[]) =>
    welcome.evaluate(`seedEntries(${JSON.stringify(entries)})`);
  switch (stage) {
    case 'new':
      return;
    case 'empty':
      await welcome.evaluate(sayYes);
      return;
    case 'three':
      await welcome.evaluate(await pageScript('tests/e2e/drivers/seed-entries.ts'));
      await seed([...someEntries.slice(0, 2), dueLetter]);
      return;
    case 'many':
      await seed(someEntries.slice(2));
      await welcome.evaluate(await pageScript('tests/e2e/drivers/seed-many.ts'));
      await welcome.evaluate('seedMany(288)');
      return;
    case 'missing':
      await welcome.evaluate(forgetEntries);
      return;
    case 'locked': {
      const page = await open.page('log.html');
      const walk = walkOn(page);
      await pressFirst(walk, log.missing.carryOn);
      await walk.sees(log.empty.title);
      await welcome.evaluate('seedMany(12).then(() => lockAll())');
      await page.reload();
      await pressFirst(walk, log.lock);
      await stands(walk, 'input[type=password]');
      await page.close();
    }
  }
}

/** An expression: what was chosen and remembered before a state; the answer is what to put back. */
const prepare = ({ settings = {}, remembered = {} }: PageState) => `(async () => {
  const { local } = chrome.storage;
  const before = (await local.get('settings')).settings;
  await local.set({ settings: { ...before, ...${JSON.stringify(settings)} } });
  for (const key of Object.keys(localStorage)) {
    if (!${JSON.stringify(lasting)}.includes(key)) localStorage.removeItem(key);
  }
  for (const [key, value] of Object.entries(${JSON.stringify(remembered)})) {
    localStorage.setItem(key, value);
  }
  return before;
})()`;

const putBack = (before: unknown) => `(async () => {
  await chrome.storage.local.set({ settings: ${JSON.stringify(before)} });
  localStorage.removeItem('new-tab');
  localStorage.removeItem('discreet');
})()`;

/**
 * Goes through states of the pages, in the order in which a log grows; each is told once it stands.
 * @param tag the language that was chosen
 * @param restMs how long a page is watched before anything is pressed on it
 */
export async function* walkPages(
  open: OpenChromium,
  states: readonly PageState[],
  tag: string,
  restMs = 0,
): AsyncGenerator<Reached> {
  const walkOn = (page: Page) => new PopupWalk((one) => page.evaluate(one), saidIn(tag));
  for (const stage of logStages) {
    const here = states.filter(({ log: held }) => held === stage);
    if (here.length === 0 && !states.some(({ log: held }) => isLater(held, stage))) return;
    await enter(stage, open, walkOn);
    for (const state of here) {
      const before = await open.welcome.evaluate(prepare(state));
      const page = await open.context.newPage();
      await page.addInitScript(countShifts);
      // One that gives way to another page is never told to have come.
      const opening = page.goto(open.extension.url(state.file));
      if (state.isLeft) await opening.catch(() => null);
      else await opening;
      if (!state.isLeft) await page.getByRole('main').waitFor();
      await page.waitForTimeout(restMs);
      const shifted = state.isLeft ? 0 : await page.evaluate<number>('globalThis.shifted');
      const problem = await Promise.resolve(state.reach?.(walkOn(page), page)).then(
        () => '',
        (error: Error) => error.message,
      );
      yield { state, page, shifted, problem };
      await page.close();
      await open.welcome.evaluate(putBack(before));
    }
  }
}

const isLater = (one: LogStage, other: LogStage) =>
  logStages.indexOf(one) > logStages.indexOf(other);
