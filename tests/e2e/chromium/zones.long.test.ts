import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../tools/browsers/until.ts';
import type { InstalledChromium } from '../drivers/installed.ts';
import { openInstalled } from '../drivers/restarts.ts';
import { makeDueSoon } from '../drivers/schedule.ts';

/** A zone where it is about this hour now; the sign of these names is the other way round. */
function zoneWhereItIs(hour: number): string {
  const ahead = (hour - new Date().getUTCHours() + 36) % 24;
  const east = ahead > 14 ? ahead - 24 : ahead;
  return `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
}

describe.skipIf(process.platform !== 'linux')('installed for good', () => {
  let browser: InstalledChromium;
  beforeAll(async () => {
    browser = await openInstalled();
  });
  afterAll(() => browser?.remove());

  // The worker takes its zone from the system, once: a flight is a restart with another one.
  const flyTo = async (zone: string) => {
    await browser.close();
    await browser.start({ env: { TZ: zone } });
    await browser.ready();
  };
  const hourOf = (at: number, zone: string) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).hour;

  test('F13 after a flight the hours follow the new local time, and none comes at night', async () => {
    const [day, night] = [zoneWhereItIs(12), zoneWhereItIs(2)];
    await flyTo(day);
    await browser.inQuietPage(async (evaluate) => {
      await evaluate(`(async () => {
        const { settings } = await chrome.storage.local.get('settings');
        for (const day of Object.keys(settings.hours)) {
          settings.hours[day] = [{ from: '09:00', to: '17:00' }];
        }
        await chrome.storage.local.set({ settings });
        await chrome.runtime.sendMessage({ name: 'settingsChanged' });
      })()`);
      await makeDueSoon(evaluate, 3_000);
    });
    const { next: planned } = await browser.standing();
    await flyTo(night);
    const after = await until(30_000, 'a plan for the new zone', async () => {
      const standing = await browser.standing();
      return standing.next !== null && standing.next !== planned ? standing : null;
    });
    const hour = hourOf(after.next ?? 0, night);
    expect(hour).toBeGreaterThanOrEqual(9);
    expect(hour).toBeLessThan(17);
    expect(after.shown).toEqual([]);
    expect(after.listed).toEqual([]);
    expect(after.alarms.heartbeat).toBeDefined();
  });
});
