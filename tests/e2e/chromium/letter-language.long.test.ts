import { afterAll, beforeAll, expect, it } from 'vitest';
import { readMessages } from '../../../utils/language/compile-catalogue.ts';
import { words as log } from '../../../utils/words/log.ts';
import { words as english, type LetterWords } from '../../../utils/words/practice/letter.ts';
import { type SettingsWords, words as settings } from '../../../utils/words/settings.ts';
import { words as transfer } from '../../../utils/words/transfer.ts';
import { along, downloaded } from '../drivers/along.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';

const longer = readMessages('practice/letter', 'en-XA') as LetterWords;

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
});
afterAll(() => open.close());

/** Chooses a language in the settings, which speak another one by now. */
async function speak(tag: string, words: SettingsWords): Promise<void> {
  const page = await open.page('settings.html#language');
  await page.getByLabel(words.language.label, { exact: true }).selectOption(tag);
  await page.locator(`html[lang="${tag}"]`).waitFor();
  await page.close();
}

async function keepLetter(words: LetterWords): Promise<void> {
  const page = await open.page('popup.html');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press(words.name);
  await press(words.begin.start);
  const { happened, friend, need, wish } = words.guided;
  const said = ['The talk went long.', 'Someone who cares.', '', 'May I sleep well.'];
  for (const [at, { title, label }] of [happened, friend, need, wish].entries()) {
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByRole('textbox', { name: label }).fill(said[at] ?? '');
    await press(words.next);
  }
  await page.getByRole('radio', { name: words.returns.names.log }).check();
  await press(words.returns.keep);
  await page.getByRole('heading', { name: words.feet.title }).waitFor();
  await page.close();
}

async function copy(kind: 'markdown' | 'csv' | 'json'): Promise<string> {
  const page = await along(open, '-save');
  await page.getByRole('radio', { name: transfer.save.formats[kind].name }).check();
  const save = () => page.getByRole('button', { name: transfer.save.confirm }).click();
  const file = await downloaded(page, save);
  await page.close();
  return file.toString();
}

it('a letter written in one language has its captions in the one it is read in', async () => {
  await speak('en-XA', settings);
  await keepLetter(longer);
  let page = await open.page('log.html');
  await page.getByText(longer.captions.happened, { exact: true }).waitFor();
  await page.close();

  await speak('en', readMessages('settings', 'en-XA') as SettingsWords);
  page = await open.page('log.html');
  await page.getByText(english.captions.happened, { exact: true }).waitFor();
  await page.getByRole('button', { name: log.open }).click();
  await page.getByRole('button', { name: log.edit }).click();
  await page.getByRole('textbox', { name: english.captions.need }).fill('A quiet evening.');
  await page.getByRole('button', { name: log.save, exact: true }).click();
  // It is saved once it can be edited again.
  await page.getByRole('button', { name: log.edit }).waitFor();
  await page.getByText(english.captions.need, { exact: true }).waitFor();
  await page.close();

  const { happened, friend, need, wish } = english.captions;
  const read = [
    [happened, 'The talk went long.'],
    [friend, 'Someone who cares.'],
    [need, 'A quiet evening.'],
    [wish, 'May I sleep well.'],
  ];
  expect(await copy('csv')).toContain(read.map((lines) => lines.join('\n')).join('\n\n'));
  expect((await copy('markdown')).replaceAll('\\', '')).toContain(`> ${happened}  \n> The talk`);
  expect(await copy('json')).toContain('"text":"The talk went long.\\n\\nSomeone who cares.');
});
