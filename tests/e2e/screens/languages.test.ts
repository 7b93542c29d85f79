import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pseudoLanguages } from '../../../utils/language/pseudo-languages.ts';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { pageScript } from '../drivers/page-script.ts';
import { textFaults } from '../drivers/text-boxes.ts';

const profile = new URL('../../fixtures/profile-d851f4b/open.json', import.meta.url);
const { entries } = JSON.parse(readFileSync(profile, 'utf8'));

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
  await open.welcome.evaluate(await pageScript('tests/e2e/drivers/seed-entries.ts'));
  await open.welcome.evaluate(`seedEntries(${JSON.stringify(entries)})`);
});
afterAll(() => open.close());

const files = [
  'newtab.html',
  'settings.html',
  'welcome.html',
  'why.html',
  ...[
    '',
    '#along',
    '#along-lock',
    '#along-save',
    '#along-backup',
    '#along-bring',
    '#along-let-go',
  ].map((place) => `log.html${place}`),
  'log.html#back',
  'log.html#paper',
];
const widths = [1280, 400];

const evaluateIn = (page: Page) => (expression: string) => page.evaluate(expression);

/** Everything that can be unfolded is. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(
    "document.querySelectorAll('details').forEach((one) => { one.open = true; })",
  );
}

describe.each(pseudoLanguages)(
  '$tag: every page speaks it, and no text is cut off or covered',
  ({ tag, direction }) => {
    beforeAll(async () => {
      const page = await open.page('settings.html');
      const choice = page.locator(`select:has(option[value="${tag}"])`);
      await choice.selectOption(tag);
      await until(15_000, 'the page in it', () =>
        page.evaluate(`document.documentElement.lang === '${tag}'`),
      );
      await page.close();
    });

    it.each(files)('%s', async (file) => {
      const page = await open.page(file);
      await page.getByRole('main').waitFor();
      await unfold(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await page.waitForTimeout(150);
        expect({ width, faults: await textFaults(evaluateIn(page)) }).toEqual({
          width,
          faults: [],
        });
      }
      expect(
        await page.evaluate('[document.documentElement.lang, document.documentElement.dir]'),
      ).toEqual([tag, direction]);
      await page.close();
    });
  },
);

it('the look at boxes does find a fault that is there', async () => {
  const page = await open.page('why.html');
  await page.getByRole('main').waitFor();
  const faultWith = async (style: string) => {
    await page.evaluate(`document.querySelector('h1').style.cssText = '${style}'`);
    return (await textFaults(evaluateIn(page))).join();
  };
  expect(await faultWith('overflow: hidden; height: 9px')).toContain('cut off');
  expect(await faultWith('position: absolute; left: -40px')).toContain('beside the page');
  expect(await faultWith('margin-block-end: -3em')).toContain('one upon the other');
  expect(await faultWith('')).toBe('');
  await page.close();
});
