import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pseudoLanguages } from '../../../utils/language/pseudo-languages.ts';
import type { OpenChromium } from '../drivers/chromium.ts';
import { openChromiumPopup } from '../drivers/chromium-popup.ts';
import { inView } from '../drivers/in-view.ts';
import { everyScreen } from '../drivers/popup-screens.ts';
import { PopupWalk } from '../drivers/popup-walk.ts';
import {
  chooseLanguage,
  everyPage,
  openWithEntries,
  speaksWhole,
} from '../drivers/pseudo-pages.ts';
import { popupSpeaks, saidIn } from '../drivers/said-in.ts';
import { textFaults } from '../drivers/text-boxes.ts';

const sights = [
  { name: 'on a large screen', width: 1920, height: 1080, zoom: 1 },
  { name: 'on a small one at 125 %', width: 1280, height: 720, zoom: 1.25 },
];

describe.each(pseudoLanguages)('$tag in the popup', ({ tag }) => {
  it.each(sights)('$name no text is cut off, and what leads out is in view', async (sight) => {
    const { inPopup, close } = await openChromiumPopup(sight, { zoom: sight.zoom });
    try {
      await popupSpeaks(inPopup, tag);
      const faults: string[] = [];
      let walked = 0;
      for await (const screen of everyScreen(new PopupWalk(inPopup, saidIn(tag)))) {
        walked += 1;
        const { lost } = await inView(inPopup, { mayScroll: true });
        const texts = await textFaults(inPopup);
        faults.push(...[...lost, ...texts].map((what) => `${screen}: ${what}`));
      }
      expect(walked).toBeGreaterThan(80);
      expect(faults).toEqual([]);
    } finally {
      await close();
    }
  });
});

describe.each(pseudoLanguages)('$tag in every page', (language) => {
  let open: OpenChromium;
  beforeAll(async () => {
    open = await openWithEntries();
    await chooseLanguage(open, language.tag);
  });
  afterAll(() => open?.close());

  it.each(everyPage)('%s no text is cut off or covered', (file) =>
    speaksWhole(open, file, language),
  );
});
