import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { until } from '../../tools/browsers/until.ts';
import { openChromium } from '../drivers/chromium.ts';
import { rowsOf } from '../drivers/ledger.ts';
import { allowAlways, type Evaluate, makeDueSoon, remembered } from '../drivers/schedule.ts';
import { heldFor, soundingTab } from '../drivers/surroundings.ts';

const minute = 60_000;

/** A call in which a nudge falls due, a gap, and the next call. @returns when it was shown, and the gap */
async function nudgeInGap(gap: number) {
  const open = await openChromium({ sound: true });
  const inPage: Evaluate = (expression) => open.welcome.evaluate(expression);
  try {
    await until(15_000, 'a plan', async () => (await remembered(inPage))?.plan);
    await allowAlways(inPage);
    const call = await soundingTab(open);
    await makeDueSoon(inPage, 1_000);
    await until(minute, 'the hold', async () => (await heldFor(inPage)) === 'sound');
    await wait(3 * minute);
    expect(await shownAt(inPage), 'in the call').toEqual([]);
    await call.close();
    const from = Date.now();
    await wait(gap * minute);
    const next = await soundingTab(open);
    const to = Date.now();
    await wait(3 * minute);
    await next.close();
    return { from, to, shown: await shownAt(inPage) };
  } finally {
    await open.close();
  }
}

async function shownAt(inPage: Evaluate): Promise<number[]> {
  return (await rowsOf(inPage)).flatMap(({ shownAt }) => (shownAt ? [Date.parse(shownAt)] : []));
}

it('F88 a nudge due in a call comes in a gap of 3, 6 or 12 minutes, and in no call', async () => {
  const gaps = await Promise.all([3, 6, 12].map(nudgeInGap));
  for (const { from, to, shown } of gaps) {
    expect(shown).toHaveLength(1);
    const [at = 0] = shown;
    expect(at).toBeGreaterThanOrEqual(from + 2 * minute - 1_000);
    expect(at).toBeLessThanOrEqual(Math.min(to, from + 6 * minute));
  }
});
