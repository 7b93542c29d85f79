import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words as log } from '../../../utils/words/log.ts';
import { words } from '../../../utils/words/transfer.ts';
import {
  dayOneZip,
  journalEntry,
  otherAppFiles,
} from '../../fixtures/other-apps/other-app-files.ts';
import { along } from '../drivers/along.ts';
import { violations } from '../drivers/axe.ts';
import { type OpenChromium, openChromium, settled } from '../drivers/chromium.ts';

const { bring: say } = words;
let open: OpenChromium;
const made: string[] = [];
beforeAll(async () => {
  open = await openChromium();
});
afterAll(async () => {
  await open.close();
  await Promise.all(made.map((path) => rm(path, { force: true })));
});

async function fileWith(name: string, content: BlobPart): Promise<string> {
  const path = join(tmpdir(), `kind-pause-${Date.now()}-${name}`);
  await writeFile(path, new Uint8Array(await new Blob([content]).arrayBuffer()));
  made.push(path);
  return path;
}

const countOf = (store: string): Promise<number> =>
  open.welcome.evaluate(
    `new Promise((resolve) => {
      const opening = indexedDB.open('kind-pause');
      opening.onsuccess = () => {
        const log = opening.result;
        const count = log.transaction('${store}').objectStore('${store}').count();
        count.onsuccess = () => { log.close(); resolve(count.result); };
      };
    })`,
  );

describe('a file of another program', () => {
  it('is looked at and left by the keyboard, and leaves nothing behind', async () => {
    const page = await along(open, '-bring');
    const path = await fileWith('day-one.zip', dayOneZip([journalEntry(1), journalEntry(2)]));
    await page.locator('input[type=file]').setInputFiles(path);
    const title = page.getByRole('heading', { name: say.title });
    await title.waitFor();
    expect(await title.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByText(say.from['day-one']({ count: 2 })).waitFor();
    await page.getByText(say.left.photos({ count: 2 })).waitFor();
    await page.setViewportSize({ width: 320, height: 640 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await settled(page);
      expect(await violations(page)).toEqual([]);
    }
    const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    expect(await page.evaluate(wide)).toBe(false);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(say.takes).waitFor();
    expect([await countOf('entries'), await countOf('incoming')]).toEqual([0, 0]);
    await page.close();
  });

  it.each(otherAppFiles)(
    '$name comes in, and is there in the log',
    async ({ name, app, bytes, entries }) => {
      const page = await along(open, '-bring');
      await page.locator('input[type=file]').setInputFiles(await fileWith(name, bytes));
      await page.getByText(say.from[app]({ count: entries })).waitFor();
      const confirm = page.getByRole('button', { name: say.confirm });
      // The JSON in a zip, and a table beside a JSON, bring what is here by then.
      if ((await confirm.count()) === 0) {
        await page.getByText(say.nothing).waitFor();
      } else {
        await confirm.click();
        await page.getByText(say.done({ count: entries })).waitFor();
        await page.getByRole('link', { name: say.toLog }).click();
        await page.getByRole('heading', { name: log.title }).waitFor();
      }
      await page.close();
    },
  );

  it('stands there in its own words, and once', async () => {
    const page = await along(open, '');
    await page.goto(open.extension.url('log.html'));
    await page.getByText('Bells at 8.30, number 1!').waitFor();
    expect(await page.getByText('I spoiled talk 1, "again"').count()).toBe(1);
    expect(await countOf('entries')).toBe(2 + 3 + 2 + 1);
    await page.close();
  });
});
