import { afterAll, beforeAll, expect, it } from 'vitest';
import { words } from '../../../utils/words/pause.ts';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { allowAlways, type Evaluate, makeDueSoon, remembered } from '../drivers/schedule.ts';

let open: OpenChromium;
let inPage: Evaluate;
beforeAll(async () => {
  open = await openChromium();
  inPage = (expression) => open.welcome.evaluate(expression);
});
afterAll(() => open.close());

const listed = () =>
  open.welcome.evaluate<string[]>('chrome.notifications.getAll().then((all) => Object.keys(all))');

it('an alarm leads to a notification, its button to the exercise, the exercise to an entry, with the worker stopped between the steps', async () => {
  await allowAlways(inPage);
  await until(15_000, 'a plan', async () => (await remembered(inPage))?.plan);
  expect(await listed()).toEqual([]);

  await open.extension.stopWorker();
  await makeDueSoon(inPage, 1_500);
  const [id] = await until(60_000, 'the notification', async () => {
    const ids = await listed();
    return ids.length > 0 && ids;
  });
  expect(await listed()).toHaveLength(1);
  const shown = await until(10_000, 'the record', async () => (await remembered(inPage)).open);
  expect(id).toContain(shown.nudge.id);

  // F28: the button is pressed when the worker that showed it is long gone.
  await open.extension.stopWorker();
  await open.extension.inWorker(
    `chrome.notifications.onButtonClicked.dispatch(${JSON.stringify(id)}, 0)`,
  );
  const popup = await open.extension.popup();
  await popup.find('button', 'Stop');
  expect(await listed()).toEqual([]);

  await open.extension.stopWorker();
  const began = performance.now();
  await popup.find('button', words.ended.back, 40_000);
  expect(performance.now() - began).toBeGreaterThan(15_000);

  await open.extension.stopWorker();
  await popup.click('button', words.ended.back);
  await open.extension.popupGone();

  const log = await open.page('log.html');
  await log.getByRole('heading', { name: 'Hand on heart', exact: true }).waitFor();
  expect(await log.getByRole('listitem').count()).toBe(1);
  await log.close();
  expect((await remembered(inPage)).open).toBeNull();
  expect(await listed()).toEqual([]);
});

it('a nudge nobody touches goes by itself and leaves the dot', async () => {
  const settings = await open.page('settings.html#appearing');
  await settings.getByRole('button', { name: 'Send one now', exact: true }).click();
  await until(10_000, 'the notification', async () => (await listed()).length === 1);
  await settings.close();
  await until(45_000, 'the notification to go', async () => (await listed()).length === 0);
  expect(await inPage('chrome.action.getBadgeText({})')).not.toBe('');
  // Opening the popup and beginning takes the dot away.
  const popup = await open.extension.openPopup();
  await popup.click('button', 'Hand on heart');
  await until(10_000, 'the dot to go', async () => {
    return (await inPage('chrome.action.getBadgeText({})')) === '';
  });
  await popup.click('button', 'Stop');
  await popup.find('heading', /Stopping is fine/);
  await popup.close();
});

it('Later takes the notification away and says when it comes back', async () => {
  const settings = await open.page('settings.html#appearing');
  await settings.getByRole('button', { name: 'Send one now', exact: true }).click();
  const [id] = await until(10_000, 'the notification', async () => {
    const ids = await listed();
    return ids.length === 1 && ids;
  });
  await settings.close();
  await open.extension.inWorker(
    `chrome.notifications.onButtonClicked.dispatch(${JSON.stringify(id)}, 1)`,
  );
  await until(10_000, 'the notification to go', async () => (await listed()).length === 0);
  const popup = await open.extension.openPopup();
  await until(10_000, 'the words about it', async () =>
    // Late in the evening it is put off until another day.
    /Put off until (?:around|\p{L}+, around) /u.test(await popup.text()),
  );
  await popup.close();
});
