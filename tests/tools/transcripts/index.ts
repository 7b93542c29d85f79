// npm run transcripts: walks every journey, or those that are named, and writes down what is heard.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { launchChromium } from '../browsers/chromium.ts';
import { provideBrowser } from '../browsers/provide.ts';
import { build, built } from '../build.ts';
import { listenForStop, onStop } from '../stop.ts';
import { asText, transcriptFile } from './file.ts';
import { journeys } from './journeys.ts';
import { Session } from './session.ts';

const say = (line: string) => console.log(line);

async function main(): Promise<void> {
  listenForStop();
  const asked = process.argv.slice(2).filter((name) => !name.startsWith('--'));
  const isBuilt = process.argv.includes('--built');
  const names = asked.length > 0 ? asked : Object.keys(journeys);
  const { path } = await provideBrowser('chromium', say);
  const extension = isBuilt ? built.chromium : await build('chromium');
  const args = ['--window-size=1280,880', '--lang=en-US'];
  const chromium = await launchChromium({ path, extension, headless: true, args });
  onStop(chromium.close);
  const session = new Session(chromium);
  let broken = 0;
  for (const name of names) {
    const journey = journeys[name];
    if (!journey) throw new Error(`There is no journey "${name}": ${Object.keys(journeys)}`);
    await session.asNew();
    const reader = await session.reader(journey.file, null);
    try {
      await journey.walk(reader);
    } catch (error) {
      broken += 1;
      say(`${name} broke off: ${(error as Error).message}`);
    }
    await reader.page.close().catch(() => undefined);
    const file = transcriptFile(name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, asText(journey.title, reader.beats));
    say(`${name}: ${reader.beats.length} presses and waits`);
    for (const line of reader.unheard()) say(`  silent: ${line}`);
    for (const line of reader.lost) say(`  nothing had the focus after: ${line}`);
  }
  await chromium.close();
  if (broken > 0) throw new Error(`${broken} broke off.`);
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
