import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { words } from '../../../utils/words/lock.ts';
import { until } from '../../tools/browsers/until.ts';
import { seeded } from '../../tools/seeded.ts';
import { lockOrders } from './lock-orders.ts';
import { type OneWindow, patience, secret, textOf } from './one-window.ts';
import { pageScript } from './page-script.ts';
import type { ReadLog } from './read-log.ts';
import { type Stored, storedIn } from './stored.ts';
import { Writer } from './writer.ts';

/** News from one window may take this long to the other. */
const newsMs = 10_000;

const stored = (window: OneWindow) => window.evaluate(storedIn(secret)) as Promise<Stored>;

/** Nothing stands in the clear beside a lock that is on, and nothing is called locked before it is. */
async function expectTrue(windows: readonly OneWindow[], reader: OneWindow): Promise<void> {
  const look = async () => {
    const said = await Promise.all(windows.map(textOf));
    const claims = said.map((text) =>
      [words.locked.title, words.isOpen].filter((claim) => text.includes(claim)),
    );
    return { claims, stored: await stored(reader) };
  };
  const one = await look();
  const other = await look();
  if (one.stored.lock === 'on' && other.stored.lock === 'on') expect(one.stored.clear).toEqual({});
  // The other window hears of it in its own time: what is said has to come true, or be taken back.
  for (const at of windows.keys()) {
    const isFalse = ({ claims, stored: { clear } }: typeof one) =>
      claims[at]?.length !== 0 && Object.keys(clear).length > 0;
    if (!isFalse(one) || !isFalse(other)) continue;
    await until(newsMs, `window ${at} to say how it is`, async () => !isFalse(await look()));
  }
}

export type Lived = { orders: Record<string, number>; kept: number; edited: number; turns: number };

/**
 * One window makes, closes, opens, changes and removes the lock, while the other writes lines and
 * letters and changes entries. Which of them does its next step is drawn.
 * @param before how many entries there are. @param works how much is written. @param seed gives the
 *   same choices again
 */
export async function liveInTwoWindows(
  windows: { lock: OneWindow; write: OneWindow },
  { before, works, seed }: { before: number; works: number; seed: number },
): Promise<Lived> {
  const chance = seeded(seed);
  const both = [windows.lock, windows.write];
  await windows.lock.open('why.html');
  await windows.lock.evaluate(await pageScript('tests/e2e/drivers/seed-private.ts'));
  await windows.lock.evaluate(`globalThis.seedPrivate(${before})`);
  const phrases = ['the first one of them'];
  const orders: Record<string, number> = {};
  const writer = new Writer(windows.write, phrases, chance);
  const locking = lockOrders(windows.lock, phrases, chance, () => writer.unlocks, orders);
  const writing = writer.work(works);
  let turns = 0;
  for (let isOver = false; !isOver; turns++) {
    if (chance() < 0.5) await locking.next();
    else isOver = (await writing.next()).done === true;
    // Mostly at once; now and then what was begun comes a good way further.
    await wait(chance() < 0.8 ? chance() * 20 : chance() * 400);
    if (chance() < 0.15) await expectTrue(both, windows.lock);
  }
  await locking.return();
  await expectKept(windows.lock, writer, before, phrases);
  return { orders, kept: writer.kept.length, edited: writer.edited, turns };
}

/** Everything that was told as kept is there, once; the rest is as it was. */
async function expectKept(
  window: OneWindow,
  writer: Writer,
  before: number,
  phrases: readonly string[],
): Promise<void> {
  await until(patience, 'the lock to come to rest', async () =>
    [null, 'on'].includes((await stored(window)).lock),
  );
  const { lock, clear, entries, sealed } = await stored(window);
  const old = Array.from({ length: before }, (_, n) => `${secret} ${n}`);
  const texts = [...old, ...writer.kept].sort();
  expect(entries).toBe(texts.length);
  expect(sealed).toBe(lock === null ? 0 : entries);
  if (lock !== null) expect(clear).toEqual({});
  const unlocked = writer.unlocked(window, phrases);
  while (!(await unlocked.next()).done) await wait(100);
  await window.evaluate(await pageScript('tests/e2e/drivers/read-log.ts'));
  const log = (await window.evaluate('globalThis.readLog()')) as ReadLog;
  expect(log.texts.sort()).toEqual(texts);
  expect(log).toMatchObject({ unreadable: 0, loss: '"fine"', dear: `${secret} Sam` });
  for (const text of writer.kept)
    expect(log.drafts.join(), 'kept, and a draft').not.toContain(text);
}
