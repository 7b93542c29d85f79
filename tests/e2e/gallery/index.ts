// npm run gallery: pictures of every state of every screen from the real build, on one local page.
// With --store only those that the stores show, each at its size, in .output/store/.
// With --whole also in longer and mirrored words, and with letters of 200 %.
import { rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { provideBrowser } from '../../tools/browsers/provide.ts';
import { build, root } from '../../tools/build.ts';
import { listenForStop } from '../../tools/stop.ts';
import { galleryPage } from './gallery-page.ts';
import type { Picture, Sight } from './picture.ts';
import { takePages, takeToolbar } from './pictures.ts';
import { storePage, takeStorePictures } from './store-pictures.ts';

const say = (line: string) => console.log(line);
const isWhole = process.argv.includes('--whole');
const folder = join(root, '.output/gallery');
const storeFolder = join(root, '.output/store');

const whole = ['en', 'en-XA', 'ar-XB'].flatMap((language): Sight[] => [
  { language, percent: 100 },
  { language, percent: 200 },
]);
const short: readonly Sight[] = [{ language: 'en', percent: 100 }];

async function main(): Promise<number> {
  listenForStop();
  const { path } = await provideBrowser('chromium', say);
  say('Building the extension …');
  await build('chromium');
  if (process.argv.includes('--store')) {
    const files = await takeStorePictures(path, storeFolder);
    storePage(storeFolder, files);
    say(`${files.length} pictures: ${relative(root, join(storeFolder, 'index.html'))}`);
    return 0;
  }
  rmSync(folder, { recursive: true, force: true });
  const pictures: Picture[] = [];
  const onPicture = (one: Picture) => {
    pictures.push(one);
    if (one.problem !== '') say(`not reached: ${one.screen}, ${one.name}: ${one.problem}`);
  };
  for (const sight of isWhole ? whole : short) {
    say(`${sight.language} at ${sight.percent} %`);
    const taking = { sight, path, folder, onPicture };
    await takeToolbar(taking);
    await takePages(taking);
    // So that there is something to look at, even if a later one breaks off.
    writeFileSync(join(folder, 'index.html'), galleryPage(pictures));
  }
  const problems = pictures.filter(({ problem }) => problem !== '').length;
  say(
    `${pictures.length} states, ${problems} not reached: ${relative(root, join(folder, 'index.html'))}`,
  );
  return problems === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
