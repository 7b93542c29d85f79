import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../tools/browsers/until.ts';
import { restartsUnmoved } from '../drivers/firefox-restarts.ts';
import { InstalledFirefox } from '../drivers/installed-firefox.ts';
import { rowsOf } from '../drivers/ledger.ts';
import { forgetShown, makeDueSoon } from '../drivers/schedule.ts';

let firefox: InstalledFirefox;
beforeAll(async () => {
  firefox = await InstalledFirefox.open();
});
afterAll(() => firefox?.remove());

test('F05 F06 Firefox ends by close: the next time stays, alarms and dot are made anew', () =>
  restartsUnmoved(firefox, 'close'));

test.each(['close', 'kill'] as const)(
  'F01 F02 Firefox ends by %s while a nudge is due: one nudge and one outcome, whatever follows',
  async (how) => {
    const shown = async () =>
      (await rowsOf(firefox.inPage)).filter(({ shownAt }) => shownAt !== undefined);
    const before = (await shown()).length;
    await forgetShown(firefox.inPage);
    await makeDueSoon(firefox.inPage, 1_500);
    await firefox.restart(how);
    await until(90_000, 'the nudge', async () => (await shown()).length > before);
    await firefox.restart('kill');
    await until(90_000, 'its end', async () =>
      (await shown()).every(({ outcome }) => outcome !== undefined),
    );
    const rows = await shown();
    expect(rows).toHaveLength(before + 1);
    expect(rows.map(({ outcome }) => outcome)).toEqual(rows.map(() => 'unknown'));
  },
);
