import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words } from '../../../utils/words/practice/reframe.ts';
import type { Surface } from '../../tools/browsers/surface.ts';
import { until } from '../../tools/browsers/until.ts';
import type { InstalledChromium } from '../drivers/installed.ts';
import { openInstalled } from '../drivers/restarts.ts';

const { harsh } = words;

describe.skipIf(process.platform !== 'linux')('installed for good', () => {
  let browser: InstalledChromium;
  beforeAll(async () => {
    browser = await openInstalled();
  });
  afterAll(() => browser?.remove());

  async function atHarsh(): Promise<Surface> {
    const popup = await browser.extension.openPopup();
    await popup.find('button', /^(Reframe|Next|Skip)$/);
    if ((await popup.seen('button', 'Reframe')).length > 0) await popup.click('button', 'Reframe');
    await popup.find('textbox', harsh.label);
    return popup;
  }

  test('F19 an update that comes in the middle of a practice waits until its page is closed', async () => {
    const before = await atHarsh();
    await before.type('Slow again');
    await wait(1_000);
    const { next: planned } = await browser.standing();
    const version = await browser.offerNext();
    await browser.close();
    await browser.start();
    // The browser looks for updates right after its start: the page has to be there before.
    const url = browser.url('popup.html');
    await browser.browser.cdp.send('Target.createTarget', { url });
    const popup = await browser.extension.popup();
    await popup.find('textbox', harsh.label);
    await popup.type(', before it');
    await until(60_000, 'the update to wait', () =>
      popup.evaluate('chrome.storage.session.get().then((all) => all.updateWaiting === true)'),
    );
    await popup.type(' and after');
    // A question to the worker ends with a look whether the update may come.
    await popup.evaluate(`chrome.runtime.sendMessage({ name: 'status' })`);
    await wait(2_000);
    expect(await popup.evaluate('chrome.runtime.getManifest().version')).not.toBe(version);
    await popup.close();
    await until(60_000, 'the new version', async () => {
      await wait(4_000);
      return (await browser.standing()).version === version;
    });
    const after = await atHarsh();
    const { value } = await after.find('textbox', harsh.label);
    expect(value).toBe('Slow again, before it and after');
    expect((await browser.standing()).next).toBe(planned);
  });
});
