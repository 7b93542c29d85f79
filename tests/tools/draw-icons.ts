// Draws public/icon/*.png from the two drawings. Run it after changing one:
// node tests/tools/bootstrap.mjs tests/tools/draw-icons.ts
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** At 16 pixels fingers are fog: there it is a mitten, drawn for that grid, and so for twice of it. */
const drawn = { 16: 'icon-small', 32: 'icon-small', 48: 'icon', 128: 'icon' } as const;
/** A store asks for a clear margin: the heart, 117 wide in its box of 128, is 96 pixels wide there. */
const boxes: Record<string, string> = { 128: '-14 -12.5 156 156' };

const folder = join(import.meta.dirname, '../../public/icon');
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.KIND_PAUSE_BROWSER ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const [size, name] of Object.entries(drawn)) {
  const svg = await readFile(join(import.meta.dirname, `${name}.svg`), 'utf8');
  const box = boxes[size];
  const boxed = box ? svg.replace(/viewBox="[^"]*"/, `viewBox="${box}"`) : svg;
  await page.setViewportSize({ width: Number(size), height: Number(size) });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${boxed}`);
  await writeFile(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
