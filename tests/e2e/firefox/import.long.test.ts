import { afterAll, beforeAll, expect, it } from 'vitest';
import { words } from '../../../utils/words/transfer.ts';
import { fileOf, lineOf } from '../../fixtures/log/copy-file.ts';
import type { Firefox } from '../../tools/browsers/firefox.ts';
import { click, openFirefox, openPage, says } from '../drivers/firefox.ts';

const { bring } = words;
let firefox: Firefox;
beforeAll(async () => {
  firefox = await openFirefox();
});
afterAll(() => firefox.close());

const copy = fileOf([lineOf(1, 'a cup of tea')]);

/** Chooses a file that is made in the page. @param parts an expression */
const choosing = (parts: string) => `(() => {
  const chosen = new DataTransfer();
  chosen.items.add(new File(${parts}, 'chosen.json'));
  const input = document.querySelector('input[type=file]');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

it('F58 F86 a file is told by what is in it, and a copy comes in, whatever stands around it', async () => {
  const page = await openPage(firefox, 'log.html#along-bring');
  await says(page, bring.takes);
  await page.evaluate(choosing("['{\\n', '\\n'.repeat(20_000_000)]"));
  await says(page, bring.what.json);
  await page.evaluate(choosing('[new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0])]'));
  await says(page, bring.what.picture);
  const half = copy.length - 2;
  const around = [copy.slice(0, half), copy.slice(half)].map((text) => JSON.stringify(text));
  await page.evaluate(choosing(`[${around.join(", '\\n'.repeat(20_000_000), ")}]`));
  await says(page, bring.fresh({ count: 1 }));
  await click(page, 'button', bring.confirm);
  await says(page, bring.done({ count: 1 }));
  await click(page, 'link', bring.toLog);
  await says(page, 'a cup of tea');
  expect(await page.evaluate('location.hash')).toBe('');
  await page.close();
});
