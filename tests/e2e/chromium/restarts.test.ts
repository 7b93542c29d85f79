import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCalm } from '../drivers/calm.ts';
import type { InstalledChromium } from '../drivers/installed.ts';
import { checkUnmoved, openInstalled, putDot, ways } from '../drivers/restarts.ts';

// Only there can a browser of one's own be made that installs a packed extension.
describe.skipIf(process.platform !== 'linux')('installed for good', () => {
  let browser: InstalledChromium;
  beforeAll(async () => {
    browser = await openInstalled();
  });
  afterAll(() => browser?.remove());

  test.each(ways)(
    'F05 F06 %s between nudges: the next time stays, alarms and dot live, nothing is shown',
    async (_, happens) => {
      await putDot(browser);
      const before = await browser.standing();
      expect(before.badge).not.toBe('');
      expect(before.next).not.toBeNull();
      await happens(browser);
      await checkUnmoved(browser, before);
    },
  );

  test('a start that finds all unchanged says what one says that looks again', async () => {
    await browser.inQuietPage((evaluate) =>
      checkCalm(evaluate, () => browser.extension.stopWorker()),
    );
  });
});
