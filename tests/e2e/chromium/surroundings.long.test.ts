import { afterEach, beforeEach, expect, it } from 'vitest';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { rowsOf } from '../drivers/ledger.ts';
import { allowAlways, type Evaluate, makeDueSoon, remembered } from '../drivers/schedule.ts';
import { heldFor, setFullScreen, soundingTab } from '../drivers/surroundings.ts';

const minute = 60_000;
let open: OpenChromium;
let inPage: Evaluate;
beforeEach(async () => {
  open = await openChromium({ sound: true });
  inPage = (expression) => open.welcome.evaluate(expression);
  await until(15_000, 'a plan', async () => (await remembered(inPage))?.plan);
  await allowAlways(inPage);
});
afterEach(() => open.close());

/** Waits for the one nudge and tells how long after the hold it came. */
async function shownAfter(end: number): Promise<number> {
  const row = await until(12 * minute, 'the nudge', async () =>
    (await rowsOf(inPage)).find(({ shownAt }) => shownAt !== undefined),
  );
  const all = (await rowsOf(inPage)).filter(({ shownAt }) => shownAt !== undefined);
  expect(all).toHaveLength(1);
  return Date.parse(row.shownAt ?? '') - end;
}

// The worker looks once a minute while a nudge waits, so a minute is added to every span.

it('F32 a nudge held by sound comes two to five minutes after two quiet ones', async () => {
  const tab = await soundingTab(open);
  await makeDueSoon(inPage, 1_000);
  await until(minute, 'the hold', async () => (await heldFor(inPage)) === 'sound');
  await tab.close();
  const later = await shownAfter(Date.now());
  expect(later).toBeGreaterThanOrEqual(2 * minute);
  expect(later).toBeLessThanOrEqual(9 * minute);
});

it('F32 a nudge held by full screen comes two to five minutes after it', async () => {
  await setFullScreen(open, true);
  await makeDueSoon(inPage, 1_000);
  await until(minute, 'the hold', async () => (await heldFor(inPage)) === 'fullScreen');
  await setFullScreen(open, false);
  const later = await shownAfter(Date.now());
  expect(later).toBeGreaterThanOrEqual(2 * minute - 1_000);
  expect(later).toBeLessThanOrEqual(7 * minute);
});
