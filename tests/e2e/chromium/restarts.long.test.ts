import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../tools/browsers/until.ts';
import type { InstalledChromium, Standing } from '../drivers/installed.ts';
import { checkUnmoved, openInstalled, putFarOff, ways } from '../drivers/restarts.ts';
import { forgetShown, makeDueSoon } from '../drivers/schedule.ts';

describe.skipIf(process.platform !== 'linux')('installed for good', () => {
  let browser: InstalledChromium;
  beforeAll(async () => {
    browser = await openInstalled();
  });
  afterAll(() => browser?.remove());

  function makeDue(inMs: number): Promise<void> {
    return browser.inQuietPage(async (evaluate) => {
      await forgetShown(evaluate);
      await makeDueSoon(evaluate, inMs);
    });
  }

  /** The one nudge shown since; null while there is none. */
  async function added(before: Standing) {
    const { shown, listed, outcomes } = await browser.standing();
    const ids = shown.filter((id) => !before.shown.includes(id));
    expect(listed.length).toBeLessThanOrEqual(1);
    expect(ids.length).toBeLessThanOrEqual(1);
    const [id] = ids;
    return id === undefined ? null : { id, outcome: outcomes[id], listed };
  }

  async function ended(before: Standing) {
    return until(90_000, 'the end of the nudge', async () => {
      const one = await added(before);
      return one?.outcome !== undefined && one;
    });
  }

  test.each(ways)(
    'F01 F02 %s while one is due: one nudge, one outcome, and none after',
    async (_, happens) => {
      const before = await browser.standing();
      await makeDue(2_000);
      await happens(browser);
      await browser.ready();
      const { id } = await until(90_000, 'the nudge', () => added(before));
      expect(await ended(before)).toEqual({ id, outcome: 'unknown', listed: [] });
      await putFarOff(browser);
      const after = await browser.standing();
      await browser.kill();
      await browser.start();
      await checkUnmoved(browser, after);
    },
  );

  test.each(ways)('F02 %s while one is in view: it ends once', async (_, happens) => {
    const before = await browser.standing();
    await makeDue(1_000);
    const { id } = await until(60_000, 'the nudge', async () => {
      const one = await added(before);
      return one && one.listed.length === 1 && one;
    });
    await happens(browser);
    await browser.ready();
    expect(await ended(before)).toEqual({ id, outcome: 'unknown', listed: [] });
    await putFarOff(browser);
  });
});
