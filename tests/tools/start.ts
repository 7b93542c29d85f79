// npm start: builds the extension and opens it in a browser; without a display, the tour.

import { targets } from './browsers/cdp.ts';
import { launchChromium } from './browsers/chromium.ts';
import type { Found } from './browsers/find-browser.ts';
import { launchFirefox } from './browsers/firefox.ts';
import { provideBrowser } from './browsers/provide.ts';
import { Surface } from './browsers/surface.ts';
import { build } from './build.ts';
import { listenForStop, onStop } from './stop.ts';
import { tour } from './tour/tour.ts';

const say = (line: string) => console.log(line);

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens the browser for a person and stays until it is closed. */
async function open(found: Found): Promise<void> {
  say('Building the extension …');
  const extension = await build(found.engine);
  say(`Opening ${found.path} with a profile of its own, which is thrown away at the end.`);
  const opened = found.engine === 'firefox' ? openFirefox : openChromium;
  const { closed } = await opened(found.path, extension);
  say('Kind Pause is open. To end: close the browser, or press Ctrl-C here.');
  await closed;
}

async function openFirefox(path: string, extension: string): Promise<{ closed: Promise<void> }> {
  const firefox = await launchFirefox({ path, extension, headless: false });
  onStop(firefox.close);
  return firefox;
}

async function openChromium(path: string, extension: string): Promise<{ closed: Promise<void> }> {
  const chromium = await launchChromium({ path, extension, headless: false });
  onStop(chromium.close);
  const welcome = await Surface.waitFor(chromium.cdp, 'welcome.html');
  for (const { url, type, targetId } of await targets(chromium.cdp)) {
    if (type === 'page' && url === 'about:blank') {
      await chromium.cdp.send('Target.closeTarget', { targetId });
    }
  }
  await welcome.send('Page.bringToFront');
  await welcome.detach();
  return chromium;
}

async function main(): Promise<void> {
  listenForStop();
  const asked = process.argv.includes('--tour');
  if (!asked && hasDisplay()) return open(await provideBrowser(undefined, say));
  if (!asked) say('There is no display here, so this is the tour in a browser without a window.');
  const found = await provideBrowser('chromium', say);
  say('Building the extension …');
  await tour(found.path, await build('chromium'), say);
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(`\n${error.message}`);
    process.exit(1);
  },
);
