import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { until } from '../../tools/browsers/until.ts';
import { InstalledChromium, type Standing } from './installed.ts';
import { sayYes } from './say-yes.ts';
import { allowAlways, leaveDot, makeDueSoon } from './schedule.ts';

type Way = (browser: InstalledChromium) => Promise<void>;

/** Everything that can end a worker, by its name. All need an extension installed for good. */
export const ways: readonly (readonly [string, Way])[] = [
  [
    'killed by the system',
    async (browser) => {
      await browser.kill();
      await browser.start();
    },
  ],
  [
    'closed and opened',
    async (browser) => {
      await browser.close();
      await browser.start();
    },
  ],
  ['F18 switched off and on', switchOffAndOn],
  ['reloaded by itself', reload],
  ['updated from an older build', update],
];

/** The list of extensions may do what an extension may not. */
function switchOffAndOn(browser: InstalledChromium): Promise<void> {
  return browser.inTab('chrome://extensions/', async (evaluate) => {
    const id = new URL(browser.url('')).host;
    for (const on of [false, true]) {
      await evaluate(`chrome.management.setEnabled('${id}', ${on})`);
      const isSo = `chrome.management.get('${id}').then(({ enabled }) => enabled === ${on})`;
      await until(10_000, `on: ${on}`, () => evaluate(isSo) as Promise<boolean>);
    }
  });
}

async function reload(browser: InstalledChromium): Promise<void> {
  await browser.inQuietPage(async (evaluate) => {
    // The page goes with it, before it can answer.
    evaluate('chrome.runtime.reload()').catch(() => undefined);
    await wait(500);
  });
}

async function update(browser: InstalledChromium): Promise<void> {
  const version = await browser.offerNext();
  await browser.close();
  await browser.start();
  await browser.ready();
  // Taken when none of our pages is open, and a look is a page.
  await until(60_000, 'the new version', async () => {
    await wait(4_000);
    return (await browser.standing()).version === version;
  });
}

/**
 * Installed, working hours round the clock, the next nudge far off.
 * @param prepare what is done with the empty profile first
 */
export async function openInstalled(
  prepare: (profile: string) => void = () => undefined,
): Promise<InstalledChromium> {
  const browser = await InstalledChromium.make();
  prepare(browser.profile);
  try {
    await browser.offerNext();
    await browser.start();
    await browser.ready();
    await browser.inQuietPage(async (evaluate) => {
      await until(15_000, 'a plan', () =>
        evaluate(`chrome.storage.local.get('schedule').then(({ schedule }) => schedule?.plan)`),
      );
      await allowAlways(evaluate);
      await evaluate(sayYes);
    });
    await putFarOff(browser);
    return browser;
  } catch (error) {
    await browser.remove();
    throw error;
  }
}

/** So that none comes by chance while a test looks at something else. */
export async function putFarOff(browser: InstalledChromium): Promise<void> {
  await browser.inQuietPage((evaluate) => makeDueSoon(evaluate, 3 * 3600_000));
}

/** The dot of a nudge nobody answered stands on the icon. */
export async function putDot(browser: InstalledChromium): Promise<void> {
  await browser.inQuietPage((evaluate) => leaveDot(evaluate));
}

/** The stored next time has not moved, alarms and dot live, nothing was shown and nothing broke. */
export async function checkUnmoved(browser: InstalledChromium, before: Standing): Promise<void> {
  await browser.ready();
  const after = await until(15_000, 'both alarms and the dot', async () => {
    const standing = await browser.standing();
    const { alarms, badge } = standing;
    return alarms.heartbeat && alarms.moment && badge === before.badge ? standing : null;
  });
  expect(after.next).toBe(before.next);
  expect(after.shown).toEqual(before.shown);
  expect(after.outcomes).toEqual(before.outcomes);
  expect(after.listed).toEqual([]);
  expect(after.trouble).toEqual([]);
  const next = after.next ?? 0;
  expect(after.alarms.moment).toBeGreaterThanOrEqual(next - 1_000);
  expect(after.alarms.moment).toBeLessThanOrEqual(next + 31_000);
  expect(after.alarms.heartbeat).toBeLessThanOrEqual(Date.now() + 5 * 60_000 + 1_000);
}
