import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { words } from '../../../utils/words/lock.ts';
import { words as newtab } from '../../../utils/words/newtab.ts';
import { until } from '../../tools/browsers/until.ts';
import { seeded } from '../../tools/seeded.ts';
import {
  checked,
  has,
  lockPage,
  type OnePage,
  pages,
  patience,
  press,
  pressing,
  stored,
  type,
  typing,
  untilLock,
} from './lock-life.ts';
import { pageScript } from './page-script.ts';
import type { ReadLog } from './read-log.ts';

/**
 * How often the old or the new passphrase was the one, how often the lock had gone, and how often
 * the change was told as done before the end.
 */
export type Changes = { old: number; fresh: number; gone: number; told: number };

const says = async (page: OnePage, text: string) =>
  String(await page.evaluate('document.body.innerText')).includes(text);

/** What the screen says, when what is waited for does not come. */
async function shown(page: OnePage, what: string, ask: () => Promise<unknown>): Promise<unknown> {
  return until(patience, what, ask).catch(async (error) => {
    throw new Error(String(await page.evaluate('document.body.innerText')), { cause: error });
  });
}

/** Tries a passphrase on the closed log. @returns whether it is the one */
async function opens(page: OnePage, passphrase: string): Promise<boolean> {
  await page.open(lockPage);
  await shown(page, 'the closed log', () => has(page, words.locked.confirm));
  await type(page, passphrase);
  await press(page, words.locked.confirm);
  let isOpen = false;
  await shown(page, 'an answer to the passphrase', async () => {
    // What takes the lock away may be quicker than a look.
    isOpen = Boolean((await has(page, words.now)) || (await has(page, words.confirm)));
    return isOpen || (await says(page, words.locked.wrong));
  });
  return isOpen;
}

/** Locks the open log. @returns false when the lock has gone by then */
async function closes(page: OnePage): Promise<boolean> {
  await press(page, words.now);
  let isLocked = false;
  await shown(page, 'the log to close', async () => {
    isLocked = Boolean(await has(page, words.locked.confirm));
    return isLocked || (await has(page, words.confirm));
  });
  return isLocked;
}

/** Writes a line on the new tab, and keeps it. */
async function keepLine(page: OnePage, text: string): Promise<void> {
  await page.open('newtab.html');
  await shown(page, 'the line', () =>
    page.evaluate(`(() => {
      const box = document.querySelector('[aria-label=${JSON.stringify(newtab.line)}]');
      if (!box) return false;
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      box.focus();
      set.call(box, ${JSON.stringify(text)});
      return box.dispatchEvent(new Event('input', { bubbles: true }));
    })()`),
  );
  await press(page, newtab.keep);
  await shown(page, 'the line to be kept', () => says(page, newtab.kept));
}

async function makeLock(page: OnePage, passphrase: string): Promise<void> {
  await page.open(lockPage);
  await type(page, passphrase, passphrase);
  await press(page, words.confirm);
  await shown(page, 'the lock', () => has(page, words.now));
}

/** Asks for another passphrase, unless the lock has gone by then. */
async function askForChange(page: OnePage, old: string, fresh: string): Promise<void> {
  await shown(page, 'the change to be asked for', async () => {
    if (await has(page, words.confirm)) return true;
    await page.evaluate(
      `for (const more of document.querySelectorAll('details')) more.open = true`,
    );
    const isTyped = await page.evaluate(typing(old, fresh, fresh));
    return isTyped && page.evaluate(pressing(words.change.confirm));
  });
}

/** Every row can be read, what was kept stands there once, and drafts and names are as they were. */
async function expectWhole(page: OnePage, kept: readonly string[]): Promise<void> {
  await page.evaluate(await pageScript('tests/e2e/drivers/read-log.ts'));
  const log = (await page.evaluate('globalThis.readLog()')) as ReadLog;
  expect(log.texts.sort()).toEqual([...kept].sort());
  expect(log).toMatchObject({ unreadable: 0, loss: '"fine"', dear: 'Zweifel Sam' });
  expect(log.drafts.join()).toContain('Zweifel in reframe');
}

/**
 * The passphrase is changed again and again, while the lock is on, being made or taken away. The
 * browser is killed at any moment of it, or the page is left for a new tab, and killed from there.
 * @param count how many entries. @param times how often. @param seed gives the same choices again
 */
export async function liveWithChanges(
  page: OnePage,
  count: number,
  times: number,
  seed: number,
): Promise<Changes> {
  const chance = seeded(seed);
  const is = (often: number) => chance() < often;
  const changes: Changes = { old: 0, fresh: 0, gone: 0, told: 0 };
  const kept = Array.from({ length: count }, (_, n) => `Zweifel ${n}`);
  const keep = async () => {
    const line = `Zweifel, line ${kept.length}`;
    await keepLine(page, line);
    kept.push(line);
  };
  await page.open('why.html');
  await page.evaluate(await pageScript('tests/e2e/drivers/seed-private.ts'));
  await page.evaluate(`globalThis.seedPrivate(${count})`);
  let current = 'the very first of them';
  await makeLock(page, current);
  await untilLock(page, 'on');
  // Once undisturbed, to know how long it takes.
  const began = performance.now();
  await askForChange(page, current, 'the second of them');
  await shown(page, 'the change', () => says(page, words.change.done));
  const took = performance.now() - began;
  current = 'the second of them';

  for (let round = 0; round < times; round++) {
    const fresh = `number ${round} of the others`;
    const from = (['on', 'sealing', 'opening'] as const)[Math.floor(chance() * 3)];
    await page.open(lockPage);
    if (from !== 'on') {
      await press(page, words.away.open);
      await press(page, words.away.yes);
    }
    if (from === 'sealing') {
      await untilLock(page, null);
      await makeLock(page, current);
    }
    await askForChange(page, current, fresh);
    await wait(chance() * took * 2);
    const isTold = await says(page, words.change.done);
    if (is(0.4)) {
      await keep();
      await wait(chance() * took * 0.3);
    }
    await page.restart();

    await page.open(pages[Math.floor(chance() * pages.length)] ?? lockPage);
    const found = await checked(page);
    if (found.lock === 'on') expect(found.clear).toEqual({});
    if (is(0.5)) await keep();
    if (found.lock === 'sealing' && is(0.5)) await untilLock(page, 'on');
    if ((await stored(page)).lock !== null) {
      const [one, other] = is(0.5) ? [current, fresh] : [fresh, current];
      const isOne = await opens(page, one);
      if (!isOne) expect(await opens(page, other), `neither opens after ${from}`).toBe(true);
      else if (found.lock !== 'opening' && (await closes(page))) {
        expect(await opens(page, other), `both open after ${from}`).toBe(false);
        expect(await opens(page, one)).toBe(true);
      }
      current = isOne ? one : other;
      changes[current === fresh ? 'fresh' : 'old']++;
      if (isTold) expect(current, 'the new one holds once it was told').toBe(fresh);
      changes.told += isTold ? 1 : 0;
    } else changes.gone++;
    const isGoing = found.lock === null || found.lock === 'opening';
    expect(isGoing && from !== 'opening', `${found.lock} after ${from}`).toBe(false);
    await untilLock(page, isGoing ? null : 'on');
    const after = await stored(page);
    const sealed = isGoing ? 0 : kept.length;
    expect(after).toMatchObject({ entries: kept.length, sealed });
    if (!isGoing) expect(after.clear).toEqual({});
    await expectWhole(page, kept);
    if (isGoing) {
      await makeLock(page, current);
      await untilLock(page, 'on');
    }
  }
  return changes;
}
