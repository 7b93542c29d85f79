// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { MyWordsView } from '../../../components/my-words/my-words-view.tsx';
import { lookAtMyWords } from '../../../utils/log/my-words/look-at-my-words.ts';
import { longestOwn, type OwnKind } from '../../../utils/log/my-words/my-words.ts';
import { words as settings } from '../../../utils/words/settings.ts';
import { words } from '../../../utils/words/storage/my-words.ts';
import { newProfile } from '../log/place.ts';
import { until, write, written } from '../practice/practice-page.tsx';
import { all, click, expectAccessible, find, show, tabStops } from '../practice/render.ts';
import { ownWord, putWords } from './put-words.ts';

let gone: () => void = () => undefined;

beforeEach(async () => {
  await newProfile();
  const locks = { request: (_: string, work: () => unknown) => work() };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  Object.assign(browser.runtime, { sendMessage: async () => ({ ok: true }) });
});
afterEach(() => {
  gone();
  vi.unstubAllGlobals();
});

async function open(): Promise<void> {
  ({ gone } = show(<MyWordsView />, 'div'));
  await until(() => all('button', words.cards.add).length > 0);
}

const stored = async (kind: OwnKind) =>
  (await lookAtMyWords(kind, Date.now())).words.map(({ text, out = '' }) => text + out);
const first = words.cards.name({ number: 1 });
const second = words.cards.name({ number: 2 });
const focused = () => document.activeElement;

test('what is typed is kept as it is typed, and there again in a page opened later', async () => {
  await open();
  await click('button', words.cards.add);
  expect(focused()).toBe(find('textbox', first));
  await write(first, 'Eins nach dem andern.');
  await click('button', words.breath.add);
  await write(words.breath.in({ number: 1 }), 'langsam');
  await write(words.breath.out({ number: 1 }), 'und weit');
  gone();
  await vi.waitFor(async () => expect(await stored('breath')).toEqual(['langsamund weit']));
  await open();
  expect(written(first)).toBe('Eins nach dem andern.');
  expect(written(words.breath.out({ number: 1 }))).toBe('und weit');
  expect(await stored('card')).toEqual(['Eins nach dem andern.']);
});

test('a box that was opened and left empty is not there later', async () => {
  await open();
  await click('button', words.lines.add);
  await click('button', words.lines.add);
  expect(all('textbox', /^Line/)).toHaveLength(2);
  await write(words.lines.name({ number: 2 }), 'A breath, if you like.');
  gone();
  await vi.waitFor(async () => expect(await stored('line')).toHaveLength(1));
  await open();
  expect(all('textbox', /^Line/)).toHaveLength(1);
});

describe('deleting', () => {
  beforeEach(async () => {
    await putWords([
      ownWord('card', '00A', { text: 'One.' }),
      ownWord('card', '00B', { text: 'Two.', element: 'mindfulness' }),
    ]);
    await open();
  });

  test('can be taken back where it was, within two presses of Tab', async () => {
    const undo = words.undoOne({ name: second });
    await click('button', words.deleteOne({ name: second }));
    expect(all('textbox', /^Card/)).toHaveLength(1);
    expect(focused()?.getAttribute('data-word')).toBe('00B');
    expect(focused()?.contains(find('button', undo))).toBe(true);
    await vi.waitFor(async () => expect(await stored('card')).toEqual(['One.']));
    await click('button', undo);
    expect(focused()).toBe(find('textbox', second));
    expect(written(second)).toBe('Two.');
    await vi.waitFor(async () => expect(await stored('card')).toEqual(['One.', 'Two.']));
    const back = (await lookAtMyWords('card', Date.now())).words.at(-1);
    expect(back?.element).toBe('mindfulness');
  });

  test('two after each other leaves one Undo, and the other is gone', async () => {
    await click('button', words.deleteOne({ name: first }));
    await click('button', words.deleteOne({ name: second }));
    expect(all('button', /^Undo/)).toHaveLength(1);
    await vi.waitFor(async () => expect(await stored('card')).toEqual([]));
    await click('button', /^Undo/);
    await vi.waitFor(async () => expect(await stored('card')).toEqual(['Two.']));
  });

  test('an empty box asks nothing, and leaves the focus where the next one comes from', async () => {
    await click('button', words.cards.add);
    await click('button', words.deleteOne({ name: words.cards.name({ number: 3 }) }));
    expect(all('button', /^Undo/)).toHaveLength(0);
    expect(focused()).toBe(find('button', words.cards.add));
  });
});

test('beside the lines for nudges stands who else may read them', async () => {
  await open();
  const about = document.body.textContent ?? '';
  expect(about).toContain(words.lines.about);
  expect(words.lines.about).toMatch(/others may see/i);
  expect(words.lines.about).toMatch(/history of notifications/);
  // What a notification says is not changed by writing a line: it is chosen.
  const discreet = find('radio', settings.wording.names.discreet) as HTMLInputElement;
  expect(discreet.checked).toBe(true);
  await click('button', words.lines.add);
  await write(words.lines.name({ number: 1 }), 'Hallo.');
  expect(discreet.checked).toBe(true);
  await click('radio', settings.wording.names.own);
  await until(() => document.body.textContent?.includes(words.lines.locked) ?? false);
});

test('one that is too long, and a word that is there already, are told and stay', async () => {
  await putWords([
    ownWord('card', '00A', { text: 'so '.repeat(100) }),
    ownWord('feeling', '00B', { text: 'Calm' }),
  ]);
  await open();
  const said = [...document.querySelectorAll('[role=status]')].map((one) => one.textContent);
  expect(said).toContain(words.cards.long({ limit: longestOwn.card }));
  expect(said).toContain(words.feelings.known);
  expect(written(first)).toHaveLength(300);
});

test('nothing has the same name twice, and axe finds nothing', async () => {
  await putWords([
    ownWord('card', '00A', { text: 'One.' }),
    ownWord('card', '00B', { text: 'Two.' }),
    ownWord('breath', '00C', { text: 'in', out: 'out' }),
    ownWord('breath', '00D', { text: 'here', out: 'now' }),
    ownWord('line', '00E', { text: 'Up?' }),
    ownWord('feeling', '00F', { text: 'wobbly' }),
    ownWord('feeling', '00G', { text: 'at sea' }),
  ]);
  await open();
  await expectAccessible();
  const names = tabStops().filter((name) => !/^(Self-kindness|Ours)/.test(name));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
