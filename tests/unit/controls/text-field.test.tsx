// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { TextField } from '../../../components/controls/text-field.tsx';
import { find, perform, type Shown, show } from '../practice/render.ts';

let shown: Shown;
afterEach(() => shown.gone());

const given: string[] = [];
const field = (value: string) => (
  <TextField label="Name" value={value} longest={20} onText={(text) => given.push(text)} />
);
const box = () => find('textbox', 'Name') as HTMLInputElement;
const type = (text: string) =>
  perform(() => {
    box().value = text;
    box().dispatchEvent(new Event('input', { bubbles: true }));
  });

it('half a name stays while something else on the page is drawn anew', async () => {
  shown = show(field('Ada'));
  await type('Ada Lo');
  shown.again(field('Ada'));
  shown.again(field('Grace'));
  expect(box().value).toBe('Ada Lo');
  await perform(() => {
    box().dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(given).toEqual(['Ada Lo']);
  shown.again(field('Ada Lovelace'));
  expect(box().value).toBe('Ada Lovelace');
});

it('a box that was set back by hand takes what another page says', async () => {
  shown = show(field('Ada'));
  await type('Ada L');
  await type('Ada');
  shown.again(field('Grace'));
  expect(box().value).toBe('Grace');
});
