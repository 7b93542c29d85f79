import { afterAll, beforeAll, expect, it } from 'vitest';
import { words as around } from '../../../utils/words/pause.ts';
import type { Firefox } from '../../tools/browsers/firefox.ts';
import { until } from '../../tools/browsers/until.ts';
import { click, find, openFirefox, openPage, says, tabShowing } from '../drivers/firefox.ts';
import { nudgeByAlarm } from '../drivers/nudge-by-alarm.ts';
import type { Evaluate } from '../drivers/schedule.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await openFirefox();
});
afterAll(() => firefox.close());

it('F27 where the desktop shows no notification, the dot stands in for it', async () => {
  const bare = await openFirefox(false);
  try {
    const page = await tabShowing(bare, 'welcome.html');
    const inPage: Evaluate = (expression) => page.evaluate(expression);
    expect((await nudgeByAlarm(inPage)).as).toBe('dot');
    await until(
      5_000,
      'the dot',
      async () =>
        inPage("browser.action.getBadgeText({}).then((text) => text !== '')") as Promise<boolean>,
    );
  } finally {
    await bare.close();
  }
});

it('a pause and a reframe in the popup page become entries in the log', async () => {
  const pause = await openPage(firefox, 'popup.html');
  await click(pause, 'button', 'Hand on heart');
  await find(pause, 'button', 'Stop');
  await find(pause, 'button', around.ended.back, 40_000);
  await pause.close();
  const popup = await openPage(firefox, 'popup.html');
  await click(popup, 'button', 'Reframe');
  for (const [box, text, next] of [
    ['The harsh sentence', 'Too slow again.', 'Next'],
    ['To a friend', 'It was a long week.', 'Next'],
    ['The kinder sentence', 'Slow is allowed.', 'Keep'],
  ] as const) {
    await (await find(popup, 'textbox', box)).type(text);
    await click(popup, 'button', next);
  }
  await says(popup, around.ended.keptTitle);
  await popup.close();
  const log = await openPage(firefox, 'log.html');
  await says(log, 'Slow is allowed.');
  await says(log, 'Hand on heart');
  await log.close();
});
