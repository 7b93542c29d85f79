import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words as log } from '../../../utils/words/log.ts';
import { words } from '../../../utils/words/transfer.ts';
import { foreignFiles } from '../../fixtures/foreign-files.ts';
import { fileOf, lineOf } from '../../fixtures/log/copy-file.ts';
import { along } from '../drivers/along.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { largeFiles } from '../drivers/large-files.ts';
import { importing, saving } from '../drivers/large-imports.ts';

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

async function fileWith(name: string, content: Iterable<string> | Uint8Array): Promise<string> {
  const path = join(tmpdir(), `kind-pause-${Date.now()}-${name}`);
  await writeFile(path, content instanceof Uint8Array ? content : [...content]);
  made.push(path);
  return path;
}

const copyOf = (...numbers: number[]) => [fileOf(numbers.map((n) => lineOf(n)))];

const choose = (page: Page, path: string) => page.locator('input[type=file]').setInputFiles(path);

async function countOf(store: string): Promise<number> {
  return open.welcome.evaluate(
    `new Promise((resolve, reject) => {
      const opening = indexedDB.open('kind-pause');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const log = opening.result;
        const count = log.transaction('${store}').objectStore('${store}').count();
        count.onsuccess = () => { log.close(); resolve(count.result); };
      };
    })`,
  );
}

it('F58 any file may be chosen, and is told by what is in it', async () => {
  const page = await along(open, '-bring');
  expect(await page.locator('input[type=file]').getAttribute('accept')).toBeNull();
  for (const name of [
    'FreeCBT-backup.txt',
    'archive.zip',
    'sheet.xlsx',
    'own-saved.csv',
    'a.heic',
  ]) {
    const file = foreignFiles.find((one) => one.name === name);
    if (!file) throw new Error(name);
    await choose(page, await fileWith('chosen.json', file.bytes));
    await page.getByRole('alert').getByText(say.what[file.kind]).waitFor();
    await page.getByRole('alert').getByText(say.takes).waitFor();
  }
  await page.close();
});

it('F83 two pages: each takes what its preview said, and shows the way to the log', async () => {
  const [one, other] = [await along(open, '-bring'), await along(open, '-bring')];
  await choose(one, await fileWith('copy.json', copyOf(1, 2, 3)));
  await one.getByText(say.fresh({ count: 3 })).waitFor();
  expect(await countOf('incoming')).toBe(0);
  await choose(other, await fileWith('cut.json', [copyOf(4, 5).join('').slice(0, -9)]));
  await other.getByText(say.refused.malformed).waitFor();
  await choose(other, await fileWith('wrong.json', copyOf(6, 7)));
  await other.getByText(say.fresh({ count: 2 })).waitFor();
  await other.getByRole('button', { name: say.leave }).click();
  await one.getByRole('button', { name: say.confirm }).click();
  await one.getByText(say.done({ count: 3 })).waitFor();
  expect([await countOf('entries'), await countOf('incoming')]).toEqual([3, 0]);
  await one.getByRole('link', { name: say.toLog }).click();
  await one.getByRole('heading', { name: log.title }).waitFor();
  await one.getByText('number 3').waitFor();
  await Promise.all([one.close(), other.close()]);
});

describe('F86 no file holds the page for more than 50 ms', () => {
  // The other shapes, and saving in the other formats, in the long run.
  const shapes = ['lines-in-a-copy.json', 'long-texts.json'];
  it.each(largeFiles(10).filter(({ name }) => shapes.includes(name)))('$name', async (file) => {
    expect(await importing(open, file)).toBeLessThanOrEqual(50);
  });

  it('nor does saving it', async () => {
    expect(await saving(open, 'json')).toBeLessThanOrEqual(50);
  });
});
