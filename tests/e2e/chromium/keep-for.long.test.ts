import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words as keeping } from '../../../utils/words/retention.ts';
import { until } from '../../tools/browsers/until.ts';
import type { InstalledChromium } from '../drivers/installed.ts';
import { pageScript } from '../drivers/page-script.ts';
import { openInstalled } from '../drivers/restarts.ts';
import type { Evaluate } from '../drivers/schedule.ts';

/** Debian's faketime: the browser runs under another clock from its start on. */
const library = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1';
const entries = 3;

describe.skipIf(!existsSync(library))('entries kept for 30 days', () => {
  let browser: InstalledChromium;
  beforeAll(async () => {
    browser = await openInstalled();
    const seed = await pageScript('tests/e2e/drivers/seed-log.ts');
    await browser.inTab(browser.url('log.html'), async (evaluate) => {
      await evaluate(seed);
      await evaluate(`globalThis.seedLog(${entries})`);
      await evaluate(`(async () => {
        const { settings = {} } = await chrome.storage.local.get('settings');
        await chrome.storage.local.set({ settings: { ...settings, keepFor: 'month' } });
      })()`);
    });
    await browser.inTab(browser.url('log.html'), allShown);
  });
  afterAll(() => browser?.remove());

  const daysAhead = async (days: number) => {
    await browser.close();
    await browser.start({ env: { LD_PRELOAD: library, FAKETIME: `+${days}d` } });
    await browser.ready();
  };
  const text = (evaluate: Evaluate) => evaluate(`document.body.innerText`) as Promise<string>;
  const allShown = (evaluate: Evaluate) =>
    until(20_000, 'every entry', async () => (await text(evaluate)).includes('Line number 1'));
  const press = (evaluate: Evaluate, name: string) =>
    until(
      20_000,
      name,
      () =>
        evaluate(`(() => {
        const all = [...document.querySelectorAll('button')];
        const button = all.find(({ textContent }) => textContent === ${JSON.stringify(name)});
        button?.click();
        return Boolean(button);
      })()`) as Promise<boolean>,
    );
  const asked = keeping.over.why({ count: entries });

  test('F87 a clock two years ahead for a day takes nothing, and the log asks', async () => {
    for (const days of [730, 731]) {
      await daysAhead(days);
      await browser.inTab(browser.url('log.html'), async (evaluate) => {
        await allShown(evaluate);
        await until(20_000, 'the question', async () => (await text(evaluate)).includes(asked));
      });
    }
    await daysAhead(0);
    await browser.inTab(browser.url('log.html'), async (evaluate) => {
      await allShown(evaluate);
      expect(await text(evaluate)).not.toContain(asked);
    });
  });

  test('F87 "keep them for now" stays quiet; "let them go" takes what was shown', async () => {
    await daysAhead(800);
    await browser.inTab(browser.url('log.html'), async (evaluate) => {
      await press(evaluate, keeping.over.keep({ count: entries }));
      await until(20_000, 'its answer', async () =>
        (await text(evaluate)).includes(keeping.over.kept),
      );
    });
    await daysAhead(801);
    await browser.inTab(browser.url('log.html'), async (evaluate) => {
      await allShown(evaluate);
      expect(await text(evaluate)).not.toContain(asked);
    });
    await daysAhead(900);
    await browser.inTab(browser.url('log.html'), async (evaluate) => {
      await press(evaluate, keeping.agree({ count: entries }));
      await until(20_000, 'its answer', async () =>
        (await text(evaluate)).includes(keeping.gone({ count: entries })),
      );
      expect(await text(evaluate)).not.toContain('Line number');
    });
  });
});
