import { afterEach, beforeEach, expect, it } from 'vitest';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { rowsOf } from '../drivers/ledger.ts';
import { allowAlways, type Evaluate, makeDueSoon, remembered } from '../drivers/schedule.ts';
import { heldFor, setFullScreen } from '../drivers/surroundings.ts';

let open: OpenChromium;
let inPage: Evaluate;
beforeEach(async () => {
  open = await openChromium();
  inPage = (expression) => open.welcome.evaluate(expression);
  await until(15_000, 'a plan', async () => (await remembered(inPage))?.plan);
  await allowAlways(inPage);
});
afterEach(() => open.close());

const listed = () =>
  open.welcome.evaluate<string[]>('chrome.notifications.getAll().then((all) => Object.keys(all))');

it('F32 a due nudge waits while a window fills the screen', async () => {
  await setFullScreen(open, true);
  await makeDueSoon(inPage, 1_000);
  await until(60_000, 'the hold', async () => (await heldFor(inPage)) === 'fullScreen');
  expect(await listed()).toEqual([]);
});

it('F34 three windows and a new tab in each: one nudge', async () => {
  for (let i = 0; i < 2; i += 1) await open.welcome.evaluate('chrome.windows.create({})');
  await makeDueSoon(inPage, 1_000);
  await until(60_000, 'the nudge', async () => (await listed()).length > 0);
  // Every page that opens asks the worker how things stand.
  const popup = await open.extension.openPopup();
  await popup.find('button', 'Hand on heart');
  expect(await listed()).toHaveLength(1);
  const shown = (await rowsOf(inPage)).filter(({ shownAt }) => shownAt !== undefined);
  expect(shown).toHaveLength(1);
  await popup.close();
});
