import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { words } from '../../../utils/words/lock.ts';
import { until } from '../../tools/browsers/until.ts';
import { seeded } from '../../tools/seeded.ts';
import { pageScript } from './page-script.ts';
import type { Evaluate } from './schedule.ts';
import { type Stored, storedIn } from './stored.ts';

/** A browser with a profile that stays, in which one page of ours is open at a time. */
export type OnePage = {
  /** Opens one of our pages, in place of the one before. */
  open(file: string): Promise<void>;
  evaluate: Evaluate;
  /** Kills the browser and starts it again, with no page of ours. */
  restart(): Promise<void>;
};

const passphrase = 'kettle orbit velvet plum';
export const lockPage = 'log.html#along-lock';
/** Whatever page is opened next goes on. */
export const pages = [
  'newtab.html',
  'settings.html',
  'popup.html',
  'log.html',
  'why.html',
  lockPage,
];
export const patience = 120_000;

export const stored = (page: OnePage) => page.evaluate(storedIn('Zweifel')) as Promise<Stored>;

/** An expression: presses the button; whether it was there. */
export const pressing = (name: string) => `(() => {
  if ('settling' in document.documentElement.dataset) return false;
  const all = [...document.querySelectorAll('button')];
  const one = all.find((button) => button.textContent.trim() === ${JSON.stringify(name)});
  one?.click();
  return one !== undefined;
})()`;

export function press(page: OnePage, name: string): Promise<unknown> {
  return until(patience, `the button "${name}"`, () => page.evaluate(pressing(name)));
}

/** An expression: types into the first boxes for a passphrase, if there are as many as texts. */
export const typing = (...texts: string[]) => `(() => {
  const texts = ${JSON.stringify(texts)};
  const boxes = [...document.querySelectorAll('input[type=password]')];
  if (boxes.length < texts.length) return false;
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  texts.forEach((text, at) => {
    set.call(boxes[at], text);
    boxes[at].dispatchEvent(new Event('input', { bubbles: true }));
  });
  return true;
})()`;

export function type(page: OnePage, ...texts: string[]): Promise<unknown> {
  return until(patience, 'the boxes', () => page.evaluate(typing(...texts)));
}

export const has = (page: Pick<OnePage, 'evaluate'>, name: string) =>
  page.evaluate(`[...document.querySelectorAll('button')]
    .some((button) => button.textContent.trim() === ${JSON.stringify(name)})`);

/** Opens the page for the lock, and unlocks the log where it is closed. */
async function unlock(page: OnePage): Promise<void> {
  await page.open(lockPage);
  await until(patience, 'how it stands', async () => {
    if (await has(page, words.now)) return true;
    if (!(await has(page, words.locked.confirm))) return false;
    await type(page, passphrase);
    await press(page, words.locked.confirm);
    return true;
  });
}

/** What calls the log locked, or its lock there, may do so only once no word is in the clear. */
export async function checked(page: OnePage): Promise<Stored> {
  const said = String(await page.evaluate('document.body.innerText'));
  const seen = await stored(page);
  const claims = [words.locked.title, words.isOpen].some((claim) => said.includes(claim));
  if (claims) expect(seen.clear).toEqual({});
  return seen;
}

export async function untilLock(page: OnePage, state: string | null): Promise<void> {
  let seen: Stored | undefined;
  await until(patience, `the lock to be ${state}`, async () => {
    seen = await checked(page);
    // Reading a large store again and again would hold the page up.
    if (seen.lock !== state) await wait(400);
    return seen.lock === state;
  }).catch(async (error) => {
    const said = await page.evaluate('document.body.innerText');
    throw new Error(`${JSON.stringify(seen)}\n${said}`, { cause: error });
  });
}

/**
 * A lock is made and removed again; the browser is killed twice on the way there and once on the
 * way back, at any moment, and then another page is opened.
 * @param count how many entries. @param seed the same one gives the same moments
 */
export async function liveWithLock(page: OnePage, count: number, seed: number): Promise<void> {
  const chance = seeded(seed);
  const killSometime = async (from: string | null = null) => {
    // Mostly once the lock is being turned; now and then before.
    if (chance() < 0.7) {
      await until(patience, 'the turn', async () => (await stored(page)).lock !== from);
    }
    await wait(chance() * (50 + count));
    await page.restart();
    await page.open(pages[Math.floor(chance() * pages.length)] ?? lockPage);
  };
  await page.open('why.html');
  await page.evaluate(await pageScript('tests/e2e/drivers/seed-private.ts'));
  await page.evaluate(`globalThis.seedPrivate(${count})`);

  await page.open(lockPage);
  await type(page, passphrase, passphrase);
  await press(page, words.confirm);
  await killSometime();
  await wait(chance() * (50 + count));
  await page.restart();
  await page.open('newtab.html');
  if ((await stored(page)).lock === null) {
    // Killed before there was a lock at all: then nothing has changed.
    expect(await stored(page)).toMatchObject({ entries: count, sealed: 0 });
    await page.open(lockPage);
    await type(page, passphrase, passphrase);
    await press(page, words.confirm);
  }
  await untilLock(page, 'on');
  const sealed = { clear: {}, entries: count, sealed: count, lock: 'on' };
  expect(await stored(page)).toEqual(sealed);

  await unlock(page);
  await press(page, words.away.open);
  await press(page, words.away.yes);
  await killSometime('on');
  const left = (await stored(page)).lock;
  if (left !== null) await unlock(page);
  if (left === 'on' || left === 'sealing') {
    await press(page, words.away.open);
    await press(page, words.away.yes);
  }
  await untilLock(page, null);
  const opened = await stored(page);
  expect(opened).toMatchObject({ entries: count, sealed: 0 });
  expect(opened.clear).toMatchObject({ ...(count > 0 && { entries: count }), 'storage.local': 1 });
}

/** Cancelled while it is made, the lock goes again; cancelled on its way out, it stays. */
export async function cancelBoth(page: OnePage, count: number): Promise<void> {
  await page.open(lockPage);
  await type(page, passphrase, passphrase);
  await press(page, words.confirm);
  await press(page, words.job.cancel);
  await untilLock(page, null);
  expect(await stored(page)).toMatchObject({ entries: count, sealed: 0 });
  await type(page, passphrase, passphrase);
  await press(page, words.confirm);
  await untilLock(page, 'on');
  await press(page, words.away.open);
  await press(page, words.away.yes);
  await press(page, words.job.cancel);
  await untilLock(page, 'on');
  expect(await stored(page)).toEqual({ clear: {}, entries: count, sealed: count, lock: 'on' });
}
