// Draws public/icon/*.png from icon.svg. Run it after changing the drawing: npm run icons
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const svg = await readFile(join(import.meta.dirname, 'icon.svg'), 'utf8');
const folder = join(import.meta.dirname, '../../public/icon');
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.KIND_PAUSE_BROWSER ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await writeFile(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
