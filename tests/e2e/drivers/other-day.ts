import type { CDPSession, Page } from 'playwright-core';

const sessions = new WeakMap<Page, CDPSession>();

/** Takes a page to a time zone. */
export async function toZone(page: Page, timezoneId: string): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  await session.send('Emulation.setTimezoneOverride', { timezoneId });
}

/**
 * Takes a page to a zone in which it is another day than in UTC, as a flight or a midnight would.
 * @returns the local day there, YYYY-MM-DD
 */
export async function toAnotherDay(page: Page): Promise<string> {
  const here = dayIn('UTC');
  const zones = ['Pacific/Kiritimati', 'Etc/GMT+12'];
  const zone = zones.find((one) => dayIn(one) !== here) ?? 'UTC';
  await toZone(page, zone);
  return dayIn(zone);
}

const dayIn = (zone: string) => Temporal.Now.plainDateISO(zone).toString();
