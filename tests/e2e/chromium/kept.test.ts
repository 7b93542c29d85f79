import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words as around } from '../../../utils/words/pause.ts';
import { words } from '../../../utils/words/practice/reframe.ts';
import type { Surface } from '../../tools/browsers/surface.ts';
import { until } from '../../tools/browsers/until.ts';
import type { InstalledChromium } from '../drivers/installed.ts';
import { allIn } from '../drivers/ledger.ts';
import { openInstalled, ways } from '../drivers/restarts.ts';

const { harsh, friend, kinder, next, keep } = words;

describe.skipIf(process.platform !== 'linux')('installed for good', () => {
  let browser: InstalledChromium;
  beforeAll(async () => {
    browser = await openInstalled();
  });
  afterAll(() => browser?.remove());

  const entries = () => browser.inQuietPage((evaluate) => allIn(evaluate, 'entries'));
  const happens = async (name: string) => {
    await ways.find(([way]) => way.includes(name))?.[1](browser);
    await browser.ready();
  };

  /** The popup at the first box, wherever it was left. */
  async function atHarsh(): Promise<Surface> {
    const popup = await browser.extension.openPopup();
    await popup.find('button', /^(Reframe|Next|Skip)$/);
    if ((await popup.seen('button', 'Reframe')).length > 0) await popup.click('button', 'Reframe');
    await popup.find('textbox', harsh.label);
    return popup;
  }

  /** What stands in the first box after all that happened. */
  async function draft(): Promise<string> {
    const popup = await atHarsh();
    const { value } = await popup.find('textbox', harsh.label);
    await popup.close();
    await browser.extension.popupGone();
    return value;
  }

  test.each([
    ['F20', 'reloaded by itself'],
    ['F19', 'updated from an older build'],
    ['F24', 'killed by the system'],
  ])('%s %s while one types: at most a second is lost, and no half entry', async (_, way) => {
    const before = await draft();
    const popup = await atHarsh();
    await popup.type(' and this');
    await wait(1_000);
    await popup.type(' too');
    await happens(way);
    const after = await draft();
    expect(`${before} and this too`.startsWith(after)).toBe(true);
    expect(after.length).toBeGreaterThanOrEqual(`${before} and this`.length);
    expect(await entries()).toEqual([]);
  });

  test('F23 killed right after “Kept”: the entry is there, and its draft is not', async () => {
    const popup = await atHarsh();
    await popup.click('button', next);
    await popup.fill(friend.label, 'It was a long week.');
    await popup.click('button', next);
    await popup.fill(kinder.label, 'Slow is allowed.');
    await popup.click('button', keep);
    await popup.find('heading', around.ended.keptTitle);
    await happens('killed by the system');
    const kept = await until(10_000, 'the log', entries);
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).toContain('Slow is allowed.');
    expect(await draft()).toBe('');
  });

  test('F36 a private window shows none of our pages and writes nothing', async () => {
    const { cdp } = browser.browser;
    const before = await browser.standing();
    const { browserContextId } = await cdp.send('Target.createBrowserContext');
    const url = browser.url('popup.html');
    const { targetId } = await cdp.send('Target.createTarget', { url, browserContextId });
    const shown = await until(10_000, 'the refusal', async () => {
      const { targetInfo } = await cdp.send('Target.getTargetInfo', { targetId });
      const { title } = targetInfo as { title: string };
      return title !== '' && title;
    });
    expect(shown).not.toBe('Kind Pause');
    await cdp.send('Target.disposeBrowserContext', { browserContextId });
    const { next: time, shown: nudges } = await browser.standing();
    expect({ time, nudges }).toEqual({ time: before.next, nudges: before.shown });
  });
});
