import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { until } from '../../tools/browsers/until.ts';
import type { OpenChromium } from '../drivers/chromium.ts';
import { unevenEdges } from '../drivers/column-edges.ts';
import { textFaults } from '../drivers/text-boxes.ts';
import { openPages } from '../gallery/gallery-browser.ts';
import { pageStates } from '../gallery/page-states.ts';
import { countShifts, walkPages } from '../gallery/walk-pages.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openPages({ language: 'en', percent: 100 }, inject('chromium'));
});
afterAll(() => open?.close());

/** gallery.long.test.ts has every state, in longer words and larger letters; log.test.ts the log's. */
const brief = pageStates.filter(({ isBrief }) => isBrief);

/** In the popup the small arrow stands behind words that come from the worker. */
const mayMove = (file: string) => (file === 'popup.html' ? 0.0001 : 0);

it.each(['newtab.html', 'settings.html', 'welcome.html', 'why.html', 'popup.html'])(
  'nothing moves by itself as %s comes',
  async (file) => {
    // Where it was left: its longest step.
    await open.welcome.evaluate(`localStorage.setItem('welcome-step', 'kept')`);
    const page = await open.context.newPage();
    await page.addInitScript(countShifts);
    await page.goto(open.extension.url(file));
    await page.getByRole('main').waitFor();
    await page.waitForTimeout(800);
    expect(await page.evaluate<number>('globalThis.shifted')).toBeLessThanOrEqual(mayMove(file));
    await page.evaluate(`document.querySelector('main').style.marginBlockStart = '90px'`);
    await until(5_000, 'a shift that is there to be seen', () =>
      page.evaluate<boolean>('globalThis.shifted > 0'),
    );
    await page.close();
  },
);

it('wide and at 320 pixels, every text stands whole, and what is in one column is even', async () => {
  const faults: string[] = [];
  let walked = 0;
  for await (const { state, page, problem } of walkPages(open, brief, 'en')) {
    walked += 1;
    const say = (what: string) => faults.push(`${state.screen}, ${state.name}: ${what}`);
    if (problem !== '') say(problem);
    const evaluate = (expression: string) => page.evaluate(expression);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForTimeout(120);
      for (const what of await textFaults(evaluate)) say(`${width} px: ${what}`);
      for (const what of await unevenEdges(evaluate)) say(`${width} px: ${what}`);
    }
  }
  expect(walked).toBe(brief.length);
  expect(faults).toEqual([]);
});

it('the look at edges does find a fault that is there', async () => {
  const page = await open.page('why.html');
  await page.getByRole('main').waitFor();
  const evaluate = (expression: string) => page.evaluate(expression);
  const before = await unevenEdges(evaluate);
  await page.evaluate(`(() => {
    for (const [text, away] of [['one', 0], ['two', 2], ['three', 30]]) {
      const line = document.createElement('p');
      line.append(text);
      line.style.marginInlineStart = away + 'px';
      document.querySelector('main').append(line);
    }
  })()`);
  expect(await unevenEdges(evaluate)).toEqual([...before, '2.0 px: p “one” / p “two”']);
  await page.close();
});
