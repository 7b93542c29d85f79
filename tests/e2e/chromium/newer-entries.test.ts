import { afterAll, beforeAll, expect, it } from 'vitest';
import { words as log } from '../../../utils/words/log.ts';
import { words } from '../../../utils/words/transfer.ts';
import { fileOf, lineOf } from '../../fixtures/log/copy-file.ts';
import { along, bring, downloaded } from '../drivers/along.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';

const thanks = {
  ...lineOf(2),
  kind: 'thanks',
  source: 'sidebar',
  payload: { to: 'the night nurse' },
};
const more = { ...lineOf(3, 'tea'), payload: { text: 'tea', colour: 'green' } };

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
});
afterAll(() => open.close());

it('what a newer version wrote comes in, is shown as such, and goes into each copy', async () => {
  const told = await bring(open, 'newer.json', fileOf([lineOf(1), thanks, more]));
  expect(told).toContain(words.bring.fresh({ count: 3 }));
  expect(told).toContain(words.bring.newer({ count: 1 }));
  const page = await open.page('log.html');
  const row = page.getByRole('listitem').filter({ hasText: log.newer.about });
  await row.getByRole('heading', { name: log.newer.name }).waitFor();
  expect(await page.getByRole('listitem').count()).toBe(3);
  await row.getByRole('button', { name: log.delete }).click();
  await row.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: log.undo }).click();
  await row.waitFor();
  await page.close();
  const copies = await along(open, '-save');
  const save = async (format: keyof typeof words.save.formats) => {
    await copies.getByText(words.save.formats[format].name).click();
    const press = () => copies.getByRole('button', { name: words.save.confirm }).click();
    const file = await downloaded(copies, press);
    await copies.getByText(words.save.done({ count: 3 })).waitFor();
    return file.toString('utf8');
  };
  const { entries, setAside } = JSON.parse(await save('json'));
  expect([entries, setAside]).toEqual([[lineOf(1), more], [thanks]]);
  const table = await save('csv');
  for (const text of ['thanks', 'sidebar', 'the night nurse', 'green', '2016-07-30', '23:54']) {
    expect(table).toContain(text);
  }
  const reading = await save('markdown');
  expect(reading).toContain('Saturday, July 30, 2016');
  expect(reading).toContain(`### ${log.newer.name}, 11:54`);
  for (const text of ['> the night nurse', 'Kind: thanks', '> green']) {
    expect(reading).toContain(text);
  }
  await copies.close();
});
