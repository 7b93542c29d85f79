import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { words as around } from '../../../utils/words/pause.ts';
import { words as popup } from '../../../utils/words/popup.ts';
import { words as reframe } from '../../../utils/words/practice/reframe.ts';
import { root } from '../../tools/build.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { pageScript } from '../drivers/page-script.ts';
import { PopupWalk } from '../drivers/popup-walk.ts';
import { storeEntries } from './store-entries.ts';
import { type Drawn, scene, tile } from './store-scenes.ts';

/** What the stores take, in pixels. */
export const storeSizes = {
  screenshot: { width: 1280, height: 800 },
  tile: { width: 440, height: 280 },
  marquee: { width: 1400, height: 560 },
} as const;
type Size = { width: number; height: number };

const popupSize = { width: 360, height: 590 };
/** A breath in that has come to its height, as near as one need be; and what moves in is at rest. */
const breathMs = 6_500;
const restMs = 900;

/** Pages as they are: the name of their picture, and what stands there once they are whole. */
const pages = [
  ['1-new-tab', 'newtab.html', 'textarea, input[type=text]'],
  ['4-log', 'log.html', 'main li'],
  ['5-settings', 'settings.html', 'details, [aria-expanded]'],
] as const;

/** Pictures and tiles for the stores from the real build, each at its size, all in the light. */
export async function takeStorePictures(path: string, folder: string): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const made: string[] = [];
  const open = await openChromium({ path, scale: 2, args: ['--hide-scrollbars'] });
  const save = async (page: Page, name: string, size: Size) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.waitForTimeout(restMs);
    const file = `${name}-${size.width}x${size.height}.png`;
    await page.screenshot({ path: join(folder, file), scale: 'css' });
    made.push(file);
  };
  const draw = async (html: string, name: string, size: Size) => {
    const page = await open.context.newPage();
    await page.setViewportSize(size);
    await page.setContent(html);
    await page.evaluate('document.fonts.ready');
    await save(page, name, size);
    await page.close();
  };
  try {
    await open.welcome.evaluate(await pageScript('tests/e2e/drivers/seed-entries.ts'));
    await open.welcome.evaluate(`seedEntries(${JSON.stringify(storeEntries)})`);
    for (const [name, file, whole] of pages) {
      const page = await open.page(file);
      await page.locator(whole).first().waitFor();
      await save(page, name, storeSizes.screenshot);
      await page.close();
    }
    const breath = await popupPicture(open, breathing);
    await draw(
      scene(breath, 'A hand on the heart, for twenty seconds.'),
      '2-breath',
      storeSizes.screenshot,
    );
    const sentences = await popupPicture(open, reframed);
    await draw(
      scene(sentences, 'A harsh sentence, said as to a friend.'),
      '3-reframe',
      storeSizes.screenshot,
    );
    const mark = readFileSync(join(root, 'tests/tools/icon.svg'), 'utf8');
    await draw(tile(mark, storeSizes.tile), 'tile', storeSizes.tile);
    await draw(tile(mark, storeSizes.marquee), 'marquee', storeSizes.marquee);
  } finally {
    await open.close();
  }
  return made.sort();
}

/** The popup as it stands after a walk, twice as sharp as it is large. */
async function popupPicture(
  { context, extension }: OpenChromium,
  reach: (walk: PopupWalk, page: Page) => Promise<void>,
): Promise<Drawn> {
  const page = await context.newPage();
  await page.setViewportSize(popupSize);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(extension.url('popup.html'));
  await reach(new PopupWalk((one) => page.evaluate(one)), page);
  const bytes = await page.screenshot();
  await page.close();
  return { png: bytes.toString('base64'), ...popupSize };
}

async function breathing(walk: PopupWalk, page: Page): Promise<void> {
  await walk.press(popup.practices['hand-on-heart'].name);
  await walk.sees(around.stop);
  await page.waitForTimeout(breathMs);
}

async function reframed(walk: PopupWalk, page: Page): Promise<void> {
  await page.evaluate('localStorage.clear()');
  await page.reload();
  await walk.press(popup.practices.reframe.name);
  await walk.write('I froze again. I am so slow.');
  await walk.press(reframe.next);
  await walk.sees(reframe.friend.title);
  await walk.write('Anyone might have frozen in there.');
  await walk.press(reframe.next);
  await walk.sees(reframe.kinder.title);
  await walk.write('I was tired, and I cared.');
  await walk.press(reframe.keep);
  await walk.sees(around.ended.keptTitle);
  await page.waitForTimeout(restMs);
}

/** For whoever runs it: all of them on one page. */
export function storePage(folder: string, files: readonly string[]): void {
  const figures = files.map((file) => `<figure><img src="${file}" alt=""><p>${file}</p></figure>`);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>Store</title>${figures.join('')}`,
  );
}
