import { describe, expect, it } from 'vitest';
import { openChromiumPopup } from '../drivers/chromium-popup.ts';
import { openFirefoxPopup, type ScreenSize } from '../drivers/firefox-popup.ts';
import { inView } from '../drivers/in-view.ts';
import { everyScreen, tightScreens } from '../drivers/popup-screens.ts';
import { PopupWalk } from '../drivers/popup-walk.ts';
import type { Evaluate } from '../drivers/schedule.ts';

const screens: (ScreenSize & { name: string })[] = [
  { name: '1920 by 1080', width: 1920, height: 1080 },
  { name: '1366 by 768 at 125 %', width: 1366, height: 768, scale: 1.25 },
  { name: '1280 by 720', width: 1280, height: 720 },
  { name: '1024 by 600', width: 1024, height: 600 },
  { name: '800 by 600', width: 800, height: 600 },
];
/** Every screen of the popup at each end of what is asked, the tightest ones in between. */
const zooms = [1, 1.1, 1.25, 1.5, 1.75, 2];
const isEnd = (zoom: number) => [1, 1.25, 2].includes(zoom);

/** All that is wrong on any screen of the popup. */
async function complaints(
  inPopup: Evaluate,
  zoom: number,
  seen?: () => Promise<{ height: number }>,
): Promise<string[]> {
  const all: string[] = [];
  const walk = new PopupWalk(inPopup);
  let walked = 0;
  for await (const screen of isEnd(zoom) ? everyScreen(walk) : tightScreens(walk)) {
    walked += 1;
    const { lost, scrolled } = await inView(inPopup, {
      ...(seen && { seen }),
      mayScroll: zoom > 1.25,
    });
    all.push(...[...lost, ...scrolled].map((what) => `${screen}: ${what}`));
  }
  expect(walked).toBeGreaterThan(isEnd(zoom) ? 80 : 8);
  return all;
}

/** Support is no practice, and a person's own text is as long as it is: both may scroll. */
const freeToScroll = (complaint: string) => !/^support: _body_/.test(complaint);

describe.each(screens)('F75 in Chromium on $name', (screen) => {
  it.each(zooms)('at %s', async (zoom) => {
    const { inPopup, close } = await openChromiumPopup(screen, { zoom });
    try {
      expect((await complaints(inPopup, zoom)).filter(freeToScroll)).toEqual([]);
    } finally {
      await close();
    }
  });
});

it('F75 in Chromium with letters of at least 24 pixels nothing that leads out is lost', async () => {
  const screen = { width: 1280, height: 720 };
  const { inPopup, close } = await openChromiumPopup(screen, { smallestFont: 24 });
  try {
    expect(await complaints(inPopup, 2)).toEqual([]);
  } finally {
    await close();
  }
});

describe.each(screens)('F75 in Firefox on $name', ({ width, height, scale = 1 }) => {
  it.each(zooms)('drawn at %s', async (zoom) => {
    const { inPopup, seen, close } = await openFirefoxPopup({ width, height, scale: scale * zoom });
    try {
      expect((await complaints(inPopup, zoom, seen)).filter(freeToScroll)).toEqual([]);
    } finally {
      await close();
    }
  });
});

it('F75 in Firefox with the letters of the system at 150 %', async () => {
  const { inPopup, seen, close } = await openFirefoxPopup(
    { width: 1280, height: 720 },
    { 'ui.textScaleFactor': 150 },
  );
  try {
    expect(await complaints(inPopup, 2, seen)).toEqual([]);
  } finally {
    await close();
  }
});
