import { afterAll, beforeAll, expect, it } from 'vitest';
import { words as menu } from '../../../utils/words/newtab/menu.ts';
import { words as newTab } from '../../../utils/words/newtab.ts';
import { words as around } from '../../../utils/words/pause.ts';
import { words } from '../../../utils/words/popup.ts';
import { words as reframe } from '../../../utils/words/practice/reframe.ts';
import type { Surface } from '../../tools/browsers/surface.ts';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import type { Evaluate } from '../drivers/schedule.ts';

/** What somebody new finds without being told. Hours and the export: settings-groups, log.test.ts. */
let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
});
afterAll(() => open.close());

/** Counts what a hand did there from now on; what a script presses is not counted. */
async function counted(evaluate: Evaluate): Promise<() => Promise<unknown>> {
  await evaluate(`void (() => {
    globalThis.clicks = 0;
    addEventListener('click', (event) => {
      // A label's click comes a second time, to its box, without a place of its own.
      if (event.isTrusted && event.detail > 0) globalThis.clicks += 1;
    }, true);
  })()`);
  return () => evaluate('globalThis.clicks');
}

/** Nobody has to click into it. */
const boxHasFocus = (popup: Surface, name: string) =>
  until(10_000, `the focus in “${name}”`, async () => (await popup.focusedName()) === name);

it('no nudge until tomorrow: two clicks in the popup', async () => {
  const popup = await open.extension.openPopup();
  await popup.find('button', words.practices.reframe.name);
  const clicks = await counted((expression) => popup.evaluate(expression));
  await popup.click('button', new RegExp(words.foot.more));
  await popup.click('button', words.restUntilTomorrow);
  await until(10_000, 'the rest', async () =>
    (await popup.text()).includes(words.foot.restingUntil({ time: '' }).trim()),
  );
  expect(await clicks()).toBe(2);
  await popup.close();
  await open.extension.popupGone();
});

it('three kind sentences kept: four clicks in the popup, and the day goes on with a fifth', async () => {
  const popup = await open.extension.openPopup();
  await popup.find('button', words.practices.reframe.name);
  const clicks = await counted((expression) => popup.evaluate(expression));
  await popup.click('button', words.practices.reframe.name);
  await boxHasFocus(popup, reframe.harsh.label);
  await popup.type('So slow today.');
  await popup.click('button', reframe.next);
  await boxHasFocus(popup, reframe.friend.label);
  await popup.type('You slept four hours.');
  await popup.click('button', reframe.next);
  await boxHasFocus(popup, reframe.kinder.label);
  await popup.type('A slow day is a day.');
  await popup.click('button', reframe.keep);
  await popup.find('button', around.ended.back);
  expect(await clicks()).toBe(4);
  await popup.click('button', around.ended.back);
  await open.extension.popupGone();
});

it('no card on new tabs: two clicks on the card’s own page', async () => {
  const came = open.context.waitForEvent('page');
  await open.extension.newTab();
  const page = await came;
  await page.getByRole('blockquote').waitFor();
  const clicks = await counted((expression) => page.evaluate(expression));
  await page.getByRole('button', { name: newTab.menu, exact: true }).click();
  const off = page.getByRole('button', { name: menu.off, exact: true });
  await off.waitFor();
  expect(await clicks()).toBe(1);
  await off.click();
  await until(10_000, 'another page', async () => !page.url().includes('newtab.html'));
  const stored = open.welcome.evaluate<boolean>(
    `chrome.storage.local.get('settings').then(({ settings }) => settings.newTab)`,
  );
  expect(await stored).toBe(false);
  await page.close();
});
