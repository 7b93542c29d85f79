import { expect, it } from 'vitest';
import { openChromiumPopup } from '../drivers/chromium-popup.ts';
import { openFirefoxPopup } from '../drivers/firefox-popup.ts';
import { inView } from '../drivers/in-view.ts';
import { tightScreens } from '../drivers/popup-screens.ts';
import { PopupWalk } from '../drivers/popup-walk.ts';

/** The smallest of each kind; popup-fits.long.test.ts has the whole grid. */
const chromium = [
  { name: '125 % on a low screen', width: 1024, height: 600, zoom: 1.25 },
  { name: '200 %', width: 1280, height: 720, zoom: 2 },
];

it.each(chromium)('F75 Chromium at $name: what leads out is in view', async (given) => {
  const { zoom } = given;
  const { inPopup, close } = await openChromiumPopup(given, { zoom });
  try {
    for await (const screen of tightScreens(new PopupWalk(inPopup))) {
      const found = await inView(inPopup, { mayScroll: zoom > 1.25 });
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
