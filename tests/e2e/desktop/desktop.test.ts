import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../tools/browsers/until.ts';
import { root } from '../../tools/build.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { type Desktop, missingParts, startDesktop } from './session.ts';

const missing = missingParts();
const required = process.env.KIND_PAUSE_DESKTOP === 'required';
const pictures = join(root, '.output/desktop');

it.runIf(required)('the parts of a desktop are here, as this run asks for them', () => {
  expect(missing).toEqual([]);
});

const name =
  missing.length > 0
    ? `a real desktop (skipped: ${missing.join(', ')} missing; .ci/run installs them)`
    : 'a real desktop';

describe.skipIf(missing.length > 0)(name, () => {
  let desktop: Desktop;
  let open: OpenChromium;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    desktop = await startDesktop();
    open = await openChromium({
      headless: false,
      env: desktop.env,
      args: ['--window-size=1100,820', '--window-position=20,40'],
    });
    await open.welcome.bringToFront();
  });
  afterAll(async () => {
    await open?.close();
    await desktop?.close();
  });

  async function send(): Promise<void> {
    const page = await open.page('settings.html#appearing');
    await page.bringToFront();
    await page.getByRole('button', { name: 'Send one now', exact: true }).click();
    await until(15_000, 'the notification', async () => (await desktop.shown()).count === 1);
    await page.close();
  }

  it('the notification is really shown, and its button opens the exercise in the toolbar popup', async () => {
    await send();
    await desktop.picture(join(pictures, '01-notification.png'));
    await desktop.press('Begin');
    const popup = await open.extension.popup();
    await popup.find('button', 'Stop');
    expect(await popup.text()).toContain('heart');
    await until(10_000, 'the notification to go', async () => (await desktop.shown()).count === 0);
    await desktop.picture(join(pictures, '02-exercise.png'));
    await popup.click('button', 'Stop');
    await popup.find('heading', /Stopping is fine/);
    await popup.close();
    await open.extension.popupGone();
  });

  it('its button Later takes it away and opens nothing', async () => {
    await send();
    await desktop.press('Later');
    await until(10_000, 'the notification to go', async () => (await desktop.shown()).count === 0);
    await expect(open.extension.popup(2_000)).rejects.toThrow(/in vain/);
  });

  it('a click on it begins', async () => {
    await send();
    await desktop.clickNotification();
    const popup = await open.extension.popup();
    await popup.find('button', 'Stop');
    await popup.close();
    await open.extension.popupGone();
  });

  it('a new tab leaves the address bar to the keyboard', async () => {
    await open.welcome.bringToFront();
    const came = open.context.waitForEvent('page');
    await desktop.keys('ctrl+t');
    const page = await came;
    await page.getByRole('blockquote').waitFor();
    await desktop.type('about:version');
    await desktop.keys('Return');
    await page.waitForURL('chrome://version/');
    await page.close();
  });
});
