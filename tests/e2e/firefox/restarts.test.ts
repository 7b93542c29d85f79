import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../tools/browsers/until.ts';
import { checkCalm } from '../drivers/calm.ts';
import { restartsUnmoved } from '../drivers/firefox-restarts.ts';
import { InstalledFirefox } from '../drivers/installed-firefox.ts';

let firefox: InstalledFirefox;
beforeAll(async () => {
  firefox = await InstalledFirefox.open();
});
afterAll(() => firefox?.remove());

test('F05 F06 Firefox ends by kill: the next time stays, alarms and dot are made anew', () =>
  restartsUnmoved(firefox, 'kill'));

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
