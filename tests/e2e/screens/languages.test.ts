import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pseudoLanguages } from '../../../utils/language/pseudo-languages.ts';
import type { OpenChromium } from '../drivers/chromium.ts';
import {
  chooseLanguage,
  evaluateIn,
  everyPage,
  openWithEntries,
  speaksWhole,
} from '../drivers/pseudo-pages.ts';
import { textFaults } from '../drivers/text-boxes.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openWithEntries();
});
afterAll(() => open.close());

/** Both are longer than English; so each page is looked at in one, and the busiest in both. */
const pagesIn: Record<string, readonly string[]> = {
  'en-XA': ['newtab.html', 'settings.html', 'log.html'],
  'ar-XB': everyPage,
};

describe.each(pseudoLanguages)(
  '$tag: every page speaks it, and no text is cut off or covered',
  (language) => {
    beforeAll(() => chooseLanguage(open, language.tag));

    it.each(pagesIn[language.tag] ?? [])('%s', (file) => speaksWhole(open, file, language));
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
