import { expect } from 'vitest';
import { until } from '../../tools/browsers/until.ts';
import type { InstalledFirefox } from './installed-firefox.ts';
import { rowsOf } from './ledger.ts';
import { leaveDot, makeDueSoon, remembered } from './schedule.ts';

const badge = 'browser.action.getBadgeText({})';

const alarms = (firefox: InstalledFirefox) =>
  firefox.inPage(
    'browser.alarms.getAll().then((all) => Object.fromEntries(all.map((one) => [one.name, one.scheduledTime])))',
  ) as Promise<Record<string, number>>;

/**
 * Firefox ends and is started again: the next time stays, and nothing is shown. Its alarms live as
 * long as the browser does, so each start has to make them anew.
 */
export async function restartsUnmoved(firefox: InstalledFirefox, how: 'close' | 'kill') {
  // Right after a start Firefox's own storage may not answer yet.
  await until(60_000, 'its storage', () =>
    makeDueSoon(firefox.inPage, 3 * 3600_000).then(() => true),
  );
  const next = (await remembered(firefox.inPage)).plan?.moments[0] ?? 0;
  await leaveDot(firefox.inPage);
  await firefox.restart(how);
  const both = await until(60_000, 'both alarms', async () => {
    const all = await alarms(firefox);
    return all.moment && all.heartbeat ? all : null;
  });
  expect(both.moment).toBe(next);
  await until(10_000, 'the dot', async () => firefox.inPage(badge) as Promise<string>);
  expect((await remembered(firefox.inPage)).plan?.moments[0]).toBe(next);
  expect(await rowsOf(firefox.inPage)).toEqual([]);
}
