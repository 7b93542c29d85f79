import { afterAll, beforeAll, expect, it } from 'vitest';
import { journeys } from '../../tools/transcripts/journeys.ts';
import { brokenRules } from '../../tools/transcripts/rules.ts';
import { Session } from '../../tools/transcripts/session.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { everyScreen } from '../drivers/popup-screens.ts';
import { PopupWalk } from '../drivers/popup-walk.ts';

let open: OpenChromium;
let session: Session;
beforeAll(async () => {
  open = await openChromium();
  session = new Session(open.chromium);
});
afterAll(() => open.close());

const states = [
  'log.html',
  'log.html#along',
  'log.html#along-save',
  'log.html#along-backup',
  'log.html#along-folder',
  'log.html#along-two',
  'log.html#along-bring',
  'log.html#along-lock',
  'log.html#along-let-go',
  'log.html#back',
  'log.html#paper',
  'settings.html',
  'settings.html#hours',
  'settings.html#appearing',
  'settings.html#whom',
  'settings.html#keyboard',
  'welcome.html',
  'newtab.html',
  'why.html',
];

it('each screen of the popup keeps the rules, and the focus is somewhere', async () => {
  await session.asNew();
  const { page } = await session.reader('popup.html', null);
  const walk = new PopupWalk((expression) => page.evaluate(expression));
  const broken: string[] = [];
  for await (const name of everyScreen(walk)) {
    const rules = await brokenRules(page);
    const isLost = await page.evaluate<boolean>('document.activeElement === document.body');
    if (isLost) rules.push('nothing has the focus');
    broken.push(...rules.map((rule) => `${name}: ${rule}`));
  }
  expect([...new Set(broken)]).toEqual([]);
});

it('each page keeps the rules, and its title says where one is', async () => {
  await session.asNew();
  const broken: string[] = [];
  const titles = new Map<string, string>();
  for (const file of states) {
    const { page } = await session.reader(file, null);
    broken.push(...(await brokenRules(page)).map((rule) => `${file}: ${rule}`));
    const title = await page.evaluate<string>('document.title');
    const same = titles.get(title);
    if (same && !file.startsWith('settings')) broken.push(`${file} has the title of ${same}`);
    titles.set(title, file);
    await page.close();
  }
  expect(broken).toEqual([]);
});

it.each(Object.entries(journeys))('no press of a journey breaks a rule: %s', async (_, journey) => {
  await session.asNew();
  const reader = await session.reader(journey.file, null);
  const broken: string[] = [];
  reader.afterEach = async (does) => {
    broken.push(...(await brokenRules(reader.page)).map((rule) => `${does}: ${rule}`));
  };
  await journey.walk(reader);
  expect([...new Set(broken)]).toEqual([]);
});
