import { afterAll, beforeAll, expect, it } from 'vitest';
import { words } from '../../../utils/words/transfer.ts';
import { along, askToErase, bring, downloaded } from '../drivers/along.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { pageScript } from '../drivers/page-script.ts';

const passphrase = 'kettle orbit velvet plum';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
  // A passphrase takes seconds where other things are done as well.
  open.context.setDefaultTimeout(60_000);
  await open.welcome.evaluate(await pageScript('tests/e2e/drivers/seed-log.ts'));
  await open.welcome.evaluate('globalThis.seedLog(40)');
});
afterAll(() => open.close());

async function save(format: keyof typeof words.save.formats = 'json'): Promise<string> {
  const page = await along(open, '-save');
  await page.getByText(words.save.formats[format].name).click();
  const file = await downloaded(page, () =>
    page.getByRole('button', { name: words.save.confirm }).click(),
  );
  await page.getByText(words.save.done({ count: 40 })).waitFor();
  await page.close();
  return file.toString('utf8');
}

async function erase(): Promise<void> {
  const page = await open.page('log.html');
  await askToErase(page);
  await page.getByRole('dialog').getByRole('textbox').fill('ERASE');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Erase everything', exact: true })
    .click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.close();
}

const entriesOf = (file: string) => (JSON.parse(file) as { entries: unknown[] }).entries;

it('F62 saves a copy and a sealed backup, erases, brings each in again: equal', async () => {
  const before = await save();
  expect(entriesOf(before)).toHaveLength(40);
  const page = await along(open, '-backup');
  await page.getByLabel(words.backup.passphrase).fill(passphrase);
  await page.getByLabel(words.backup.again).fill(passphrase);
  const file = await downloaded(page, () =>
    page.getByRole('button', { name: words.backup.confirm }).click(),
  );
  await page.getByText(words.backup.done({ count: 40 })).waitFor();
  await page.close();
  expect(file.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
  expect(file.includes('Line number')).toBe(false);
  await erase();
  expect(await bring(open, 'copy.json', before)).toContain(words.bring.fresh({ count: 40 }));
  expect(entriesOf(await save())).toEqual(entriesOf(before));
  await erase();
  await bring(open, 'backup.age', file, passphrase);
  expect(entriesOf(await save())).toEqual(entriesOf(before));
}, 240_000);

it('saves a table and a text to read, with every entry in each', async () => {
  const table = await save('csv');
  const text = await save('markdown');
  const rows = table.trim().split('\r\n');
  expect(rows).toHaveLength(41);
  const columns = (rows[0] ?? '').split(',').length;
  expect(rows.every((row) => row.split(',').length === columns)).toBe(true);
  for (let line = 1; line <= 40; line += 1) {
    expect(rows.filter((row) => new RegExp(`Line number ${line}\\b`).test(row))).toHaveLength(1);
    expect(text.match(new RegExp(`Line number ${line}\\b`, 'g'))).toHaveLength(1);
  }
});
