import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../tools/browsers/until.ts';
import { checkCalm } from '../drivers/calm.ts';
import { InstalledFirefox } from '../drivers/installed-firefox.ts';
import { rowsOf } from '../drivers/ledger.ts';
import { leaveDot, makeDueSoon, remembered } from '../drivers/schedule.ts';

let firefox: InstalledFirefox;
beforeAll(async () => {
  firefox = await InstalledFirefox.open();
});
afterAll(() => firefox?.remove());

const alarms = () =>
  firefox.inPage(
    'browser.alarms.getAll().then((all) => Object.fromEntries(all.map((one) => [one.name, one.scheduledTime])))',
  ) as Promise<Record<string, number>>;

const badge = 'browser.action.getBadgeText({})';

// Its alarms live as long as the browser does: each start has to make them anew.
test.each(['close', 'kill'] as const)(
  'F05 F06 Firefox ends by %s: the next time stays, alarms and dot are made anew',
  async (how) => {
    // Right after a start Firefox's own storage may not answer yet.
    await until(60_000, 'its storage', () =>
      makeDueSoon(firefox.inPage, 3 * 3600_000).then(() => true),
    );
    const next = (await remembered(firefox.inPage)).plan?.moments[0] ?? 0;
    await leaveDot(firefox.inPage);
    await firefox.restart(how);
    const both = await until(60_000, 'both alarms', async () => {
      const all = await alarms();
      return all.moment && all.heartbeat ? all : null;
    });
    expect(both.moment).toBe(next);
    await until(10_000, 'the dot', async () => firefox.inPage(badge) as Promise<string>);
    expect((await remembered(firefox.inPage)).plan?.moments[0]).toBe(next);
    expect(await rowsOf(firefox.inPage)).toEqual([]);
  },
);

test('a start that finds all unchanged says what one says that looks again', async () => {
  // Its background goes on: no way to end it from outside leaves the session as it is.
  await checkCalm(firefox.inPage, async () => undefined);
});

test('the menu and the keys are there, and the background may make its sound unasked', async () => {
  await until(
    60_000,
    'the menu',
    () =>
      firefox.inPage(
        `browser.contextMenus.update('rest-untilISay', {}).then(() => true, () => false)`,
      ) as Promise<boolean>,
  );
  const keys = await firefox.inPage(
    'browser.commands.getAll().then((all) => all.map(({ shortcut }) => shortcut))',
  );
  expect(keys).toEqual(['K', 'H', 'L', 'D'].map((key) => `Alt+Shift+${key}`));
  const policy = `browser.runtime.getBackgroundPage()
    .then(({ navigator }) => navigator.getAutoplayPolicy('audiocontext'))`;
  expect(await firefox.inPage(policy)).toBe('allowed');
});
