import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { targets } from '../../tools/browsers/cdp.ts';
import { launchChromium } from '../../tools/browsers/chromium.ts';
import { Extension } from '../../tools/browsers/extension.ts';
import type { Surface } from '../../tools/browsers/surface.ts';
import { until } from '../../tools/browsers/until.ts';
import { built } from '../../tools/build.ts';
import type { ScreenSize } from './firefox-popup.ts';
import { sayYes } from './say-yes.ts';
import type { Evaluate } from './schedule.ts';

export type ChromiumPopup = { popup: Surface; inPopup: Evaluate; close: () => Promise<void> };

/** What a person may have chosen in the browser's own settings. */
export type Sight = {
  /** The page zoom for all sites: 1.25 for 125 %. A popup follows this one alone. */
  zoom?: number;
  /** The smallest letters, in CSS pixels. */
  smallestFont?: number;
  /** How large plain letters are, in CSS pixels: 32 for letters of 200 %. */
  letters?: number;
  dark?: boolean;
};

/** The browser counts zoom in steps of a fifth. */
const zoomLevel = (zoom: number) => Math.log(zoom) / Math.log(1.2);

/** Chromium with the popup open on its toolbar, in a window that fills the screen. */
export async function openChromiumPopup(
  { width, height, scale = 1 }: ScreenSize,
  { zoom = 1, smallestFont = 0, letters = 16, dark = false }: Sight = {},
  path = inject('chromium'),
): Promise<ChromiumPopup> {
  const profile = mkdtempSync(join(tmpdir(), 'kind-pause-sight-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = {
    partition: { default_zoom_level: { x: zoomLevel(zoom) } },
    webkit: { webprefs: { minimum_font_size: smallestFont, default_font_size: letters } },
  };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const own = (pixels: number) => Math.floor(pixels / scale);
  const chromium = await launchChromium({
    path,
    extension: built.chromium,
    headless: true,
    profile,
    args: [
      `--screen-info={${width}x${height} devicePixelRatio=${scale}}`,
      `--window-size=${own(width)},${own(height)}`,
      '--lang=en-US',
      ...(dark ? ['--blink-settings=preferredColorScheme=0'] : []),
    ],
  });
  const close = async () => {
    await chromium.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  try {
    const extension = new Extension(chromium);
    const isWelcome = ({ url }: { url: string }) => url === extension.url('welcome.html');
    // A tab that opens takes the focus from the popup, which closes.
    await until(30_000, 'the welcome page', async () =>
      (await targets(chromium.cdp)).some(isWelcome),
    );
    await extension.inWorker(sayYes);
    const popup = await until(30_000, 'the popup to stay', async () => {
      const open = await extension.openPopup();
      await open.find('main', /.*/, 3_000);
      return open;
    });
    // The browser lets it grow as far as the screen goes, which on the lowest is 510 px.
    await until(15_000, 'the popup to be as high as it may', async () =>
      popup.evaluate(`innerHeight * ${zoom} > ${Math.min(572 * zoom, 500) - 2}`),
    );
    return { popup, inPopup: (expression) => popup.evaluate(expression), close };
  } catch (error) {
    await close();
    throw error;
  }
}
