import { expect, it } from 'vitest';
import { openChromiumPopup } from '../drivers/chromium-popup.ts';
import { openFirefoxPopup } from '../drivers/firefox-popup.ts';
import { inView } from '../drivers/in-view.ts';
import { tightScreens } from '../drivers/popup-screens.ts';
import { PopupWalk } from '../drivers/popup-walk.ts';

/** The smallest of each browser; popup-fits.long.test.ts has the whole grid. */
it('F75 Chromium at 125 % on a low screen: what leads out is in view', async () => {
  const low = { width: 1024, height: 600 };
  const { inPopup, close } = await openChromiumPopup(low, { zoom: 1.25 });
  try {
    for await (const screen of tightScreens(new PopupWalk(inPopup))) {
      const found = await inView(inPopup, { mayScroll: false });
      expect({ screen, ...found }).toEqual({ screen, scrolled: [], lost: [] });
    }
  } finally {
    await close();
  }
});

const firefox = [{ name: '1280 by 720, drawn at 200 %', width: 1280, height: 720, scale: 2 }];

it.each(firefox)('F75 Firefox on $name: nothing lies below the screen', async (given) => {
  const { inPopup, seen, close } = await openFirefoxPopup(given);
  try {
    for await (const screen of tightScreens(new PopupWalk(inPopup))) {
      const found = await inView(inPopup, { seen, mayScroll: given.scale !== undefined });
      expect({ screen, ...found }).toEqual({ screen, scrolled: [], lost: [] });
    }
  } finally {
    await close();
  }
});
