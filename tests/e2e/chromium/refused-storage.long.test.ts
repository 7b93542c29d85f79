import { afterAll, beforeAll, test } from 'vitest';
import { words as newtab } from '../../../utils/words/newtab.ts';
import { words as popup } from '../../../utils/words/popup.ts';
import { words as reframe } from '../../../utils/words/practice/reframe.ts';
import { until } from '../../tools/browsers/until.ts';
import type { OpenChromium } from '../drivers/chromium.ts';
import { openRefusing } from '../drivers/refused-storage.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openRefusing();
});
afterAll(() => open.close());

const kept = 'The kettle, half';

/** Types a line and a harsh sentence, and finds both again in pages opened later. */
async function keepsWords(): Promise<void> {
  const tab = await open.page('newtab.html');
  await tab.getByRole('textbox', { name: newtab.line }).pressSequentially(kept);
  await tab.waitForTimeout(1_000); // killed, the last second may go
  await tab.close();
  const again = await open.page('newtab.html');
  const line = again.getByRole('textbox', { name: newtab.line });
  await until(20_000, 'the line', async () => (await line.inputValue()) === kept);
  await line.fill('');
  await again.close();

  const first = await open.page('popup.html');
  await first.getByRole('button', { name: popup.practices.reframe.name, exact: true }).click();
  await first.getByRole('textbox', { name: reframe.harsh.label }).pressSequentially('So slow.');
  await first.waitForTimeout(1_000);
  await first.close();
  const second = await open.page('popup.html');
  const box = second.getByRole('textbox', { name: reframe.harsh.label });
  await until(20_000, 'the words', async () => (await box.inputValue()) === 'So slow.');
  await box.fill('');
  await second.getByRole('button', { name: reframe.leave, exact: true }).click();
  await second.close();
}

test('F78 where looking at localStorage throws, everything works', async () => {
  await open.context.addInitScript({
    content: `Object.defineProperty(globalThis, 'localStorage', {
      get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); },
    });`,
  });
  for (const file of ['log.html', 'settings.html', 'welcome.html', 'why.html']) {
    const page = await open.page(file);
    await page.getByRole('main').waitFor();
    await page.close();
  }
  await keepsWords();
});
