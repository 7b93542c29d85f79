import { describe, expect, inject, it } from 'vitest';
import { violationsIn } from '../drivers/axe.ts';
import { unevenEdges } from '../drivers/column-edges.ts';
import { inView } from '../drivers/in-view.ts';
import { singleNotes } from '../drivers/popup-homes.ts';
import { everyScreen } from '../drivers/popup-screens.ts';
import { PopupWalk } from '../drivers/popup-walk.ts';
import { saidIn } from '../drivers/said-in.ts';
import { textFaults } from '../drivers/text-boxes.ts';
import { openPages, openToolbar } from '../gallery/gallery-browser.ts';
import { pageStates } from '../gallery/page-states.ts';
import { type Sight, themes } from '../gallery/picture.ts';
import { walkPages } from '../gallery/walk-pages.ts';

const sights: readonly Sight[] = [
  { language: 'en', percent: 100 },
  { language: 'en', percent: 200 },
  { language: 'en-XA', percent: 100 },
  { language: 'ar-XB', percent: 200 },
];
/** A screen that comes in is read once it stands still: until then its colours are between two. */
const restMs = 700;

describe.each(sights)('$language with letters of $percent %', (sight) => {
  const isPlain = sight.language === 'en' && sight.percent === 100;

  it('every state of every page', async () => {
    const open = await openPages(sight, inject('chromium'));
    const faults: string[] = [];
    let walked = 0;
    try {
      const rest = isPlain ? restMs : 0;
      const walk = walkPages(open, pageStates, sight.language, rest);
      for await (const { state, page, shifted, problem } of walk) {
        walked += 1;
        const say = (what: string) => faults.push(`${state.screen}, ${state.name}: ${what}`);
        if (problem !== '') say(problem);
        if (shifted > 0) say(`it moved as it came: ${shifted}`);
        if (state.isLeft) continue;
        const evaluate = (expression: string) => page.evaluate(expression);
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 800 });
          await page.waitForTimeout(150);
          for (const what of await textFaults(evaluate)) say(`${width} px: ${what}`);
          for (const what of await unevenEdges(evaluate)) say(`${width} px: ${what}`);
        }
        if (!isPlain) continue;
        await page.setViewportSize({ width: 1280, height: 800 });
        for (const colorScheme of themes) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.waitForTimeout(restMs);
          for (const what of await violationsIn(evaluate)) say(`${colorScheme}: ${what}`);
        }
      }
    } finally {
      await open.close();
    }
    expect(walked).toBe(pageStates.length);
    expect(faults).toEqual([]);
  });

  it('every screen of the popup', async () => {
    const { popup, inPopup, close } = await openToolbar(sight, inject('chromium'));
    const faults: string[] = [];
    let walked = 0;
    const walk = new PopupWalk(inPopup, saidIn(sight.language));
    try {
      for await (const screen of everyScreen(walk, singleNotes)) {
        walked += 1;
        const { lost, scrolled } = await inView(inPopup, { mayScroll: sight.percent > 100 });
        const texts = [...(await textFaults(inPopup)), ...(await unevenEdges(inPopup))];
        faults.push(...[...lost, ...scrolled, ...texts].map((what) => `${screen}: ${what}`));
        if (!isPlain) continue;
        for (const theme of themes) {
          const features = [
            { name: 'prefers-color-scheme', value: theme },
            { name: 'prefers-reduced-motion', value: 'reduce' },
          ];
          await popup.send('Emulation.setEmulatedMedia', { features });
          await inPopup(`new Promise((done) => setTimeout(done, ${restMs}))`);
          for (const what of await violationsIn(inPopup))
            faults.push(`${screen}, ${theme}: ${what}`);
        }
      }
    } finally {
      await close();
    }
    expect(walked).toBeGreaterThan(80);
    expect(faults).toEqual([]);
  });
});
