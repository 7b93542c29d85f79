import { expect, it } from 'vitest';
import { words } from '../../../utils/words/lock.ts';
import { words as along } from '../../../utils/words/transfer.ts';
import { openChromium } from '../drivers/chromium.ts';
import { longestTask } from '../drivers/longest-task.ts';
import { pageScript } from '../drivers/page-script.ts';

/** Every text as long as a text may be. */
const lengthen = `(async () => {
  const database = await new Promise((resolve) => {
    const asked = indexedDB.open('kind-pause');
    asked.onsuccess = () => resolve(asked.result);
  });
  const tx = database.transaction('entries', 'readwrite');
  const entries = tx.objectStore('entries');
  const text = 'Zweifel und Müdigkeit 🙂 '.repeat(45_000).slice(0, 1_048_576);
  entries.openCursor().onsuccess = ({ target: { result: cursor } }) => {
    if (!cursor) return;
    cursor.update({ ...cursor.value, payload: { text } });
    cursor.continue();
  };
  await new Promise((resolve) => { tx.oncomplete = resolve; });
  database.close();
})()`;

it.each([
  ['4,000 short ones', 4_000, null],
  ['30 as long as may be', 30, lengthen],
])('F79 F86 %s are sealed and opened, and no task holds the page up', async (_, count, prepare) => {
  const open = await openChromium();
  try {
    const page = open.welcome;
    page.setDefaultTimeout(240_000);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await page.evaluate(await pageScript('tests/e2e/drivers/seed-private.ts'));
    await page.evaluate(`globalThis.seedPrivate(${count})`);
    if (prepare) await page.evaluate(prepare);
    await page.goto(open.extension.url('log.html#along-lock'));
    await page.getByLabel(along.backup.passphrase).fill('kettle orbit velvet plum');
    await page.getByLabel(along.backup.again).fill('kettle orbit velvet plum');
    const sealing = await longestTask(open.chromium.cdp, async () => {
      await button(words.confirm).click();
      await page.getByText(words.isOpen).waitFor();
    });
    const opening = await longestTask(open.chromium.cdp, async () => {
      await button(words.away.open).click();
      await button(words.away.yes).click();
      await button(words.confirm).waitFor();
    });
    console.log(`longest task: sealing ${sealing.toFixed(1)} ms, opening ${opening.toFixed(1)} ms`);
    expect(sealing).toBeLessThan(50);
    expect(opening).toBeLessThan(50);
  } finally {
    await open.close();
  }
});
