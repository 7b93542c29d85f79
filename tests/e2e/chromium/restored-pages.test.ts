import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { words as newtab } from '../../../utils/words/newtab.ts';
import { words as popup } from '../../../utils/words/popup.ts';
import { words as reframe } from '../../../utils/words/practice/reframe.ts';
import { until } from '../../tools/browsers/until.ts';
import { temporaryFolder } from '../../tools/bundle-scan/variant.ts';
import { openChromium } from '../drivers/chromium.ts';

/** What the browser wrote down to open its tabs again, in either of its ways to write letters. */
function restored(profile: string): string {
  const folder = join(profile, 'Default/Sessions');
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name)))
    .map(
      (file) =>
        `${file.toString('latin1')}${file.toString('utf16le')}${file.subarray(1).toString('utf16le')}`,
    )
    .join('\n');
}

test('F74 what is typed stands in no file from which the browser restores its tabs', async () => {
  const [profile, clear] = await temporaryFolder();
  const open = await openChromium({ profile });
  try {
    const tab = await open.page('newtab.html');
    await tab.getByRole('textbox', { name: newtab.line }).pressSequentially('Zebraline');
    const lock = await open.page('log.html#along-lock');
    const boxes = lock.locator('input[type=password]');
    await boxes.first().pressSequentially('zebrapassphrase');
    const page = await open.page('popup.html');
    await page.getByRole('button', { name: popup.practices.reframe.name, exact: true }).click();
    await page.getByRole('textbox', { name: reframe.harsh.label }).pressSequentially('Zebraharsh');
    // A box of no care beside ours: once the browser has written that down, it would have ours.
    await page.evaluate(`document.body.append(document.createElement('textarea'))`);
    await page.locator('textarea').last().pressSequentially('Zebracontrol');
    await until(60_000, 'the browser to write its tabs down', async () => {
      await tab.bringToFront();
      await page.bringToFront();
      return restored(profile).includes('Zebracontrol');
    });
    expect(restored(profile)).toContain('newtab.html');
    expect(restored(profile)).not.toMatch(/zebra(line|passphrase|harsh)/i);
  } finally {
    await open.close();
    await clear();
  }
});
