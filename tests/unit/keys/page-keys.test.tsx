// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { watchPageKeys } from '../../../components/keys/page-keys.ts';
import { words } from '../../../utils/words/settings/keys.ts';
import {
  click,
  expectAccessible,
  find,
  keyDown,
  loaded,
  perform,
  show,
} from '../practice/render.ts';

const browser = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  changed: [] as ((changes: object, area: string) => void)[],
  keys: [{ name: 'begin', shortcut: 'Alt+Shift+K' }],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: () => 'chrome-extension://abc/' },
    commands: { getAll: async () => browser.keys },
    tabs: { create: async () => Promise.reject(new Error('not here')) },
    storage: {
      local: { get: async () => browser.stored },
      onChanged: {
        addListener: (listener: (typeof browser.changed)[number]) => browser.changed.push(listener),
        removeListener: () => undefined,
      },
    },
  },
}));

let gone: () => void;
beforeAll(async () => {
  await watchPageKeys();
});
beforeEach(() => {
  ({ gone } = show(
    <>
      <h1>A page</h1>
      <input type="search" aria-label="Search" />
      <textarea aria-label="Words" />
      <select aria-label="One of them">
        <option>One</option>
      </select>
      <button type="button">Press</button>
    </>,
  ));
});
afterEach(async () => {
  await perform(() => document.querySelector('dialog')?.close());
  gone();
});

const sheet = () => document.querySelector('dialog');
async function press(key: string, more: KeyboardEventInit = {}): Promise<boolean> {
  const taken = await keyDown(key, more);
  await loaded();
  return taken;
}
const focusOn = (selector: string) =>
  perform(() => document.querySelector<HTMLElement>(selector)?.focus());

it('? shows the sheet: its heading has the focus, Esc closes it, and the focus is back', async () => {
  await focusOn('button');
  expect(await press('?', { shiftKey: true })).toBe(true);
  expect(document.activeElement).toBe(find('heading', words.title));
  const text = sheet()?.textContent ?? '';
  for (const what of [words.pages.does.stop, words.pages.does.exit, 'Alt+Shift+K']) {
    expect(text).toContain(what);
  }
  await expectAccessible();
  // One is enough, and a key in it reaches nothing behind.
  const behind = vi.fn();
  document.addEventListener('keydown', behind);
  await press('?');
  expect(document.querySelectorAll('dialog')).toHaveLength(1);
  await press('Escape');
  document.removeEventListener('keydown', behind);
  expect(behind).not.toHaveBeenCalled();
  expect(sheet()).toBeNull();
  expect(document.activeElement).toBe(find('button', 'Press'));
});

it.each(['textarea', 'input', 'select'])('while typing in a %s, ? and / are signs', async (box) => {
  await focusOn(box);
  expect(await press('?')).toBe(false);
  expect(await press('/')).toBe(false);
  expect(sheet()).toBeNull();
});

it.each([
  ['Ctrl', { ctrlKey: true }],
  ['Alt', { altKey: true }],
  ['the Windows or Command key', { metaKey: true }],
  ['a composition', { isComposing: true }],
  ['a key held down', { repeat: true }],
])('with %s it is no key of ours', async (_what, more) => {
  await focusOn('button');
  expect(await press('?', more)).toBe(false);
  expect(await press('/', more)).toBe(false);
  expect(sheet()).toBeNull();
});

it('/ goes to the search box', async () => {
  await focusOn('button');
  expect(await press('/')).toBe(true);
  expect(document.activeElement).toBe(find('textbox', 'Search'));
});

it('where the browser opens no page for keys, its address stands there to copy', async () => {
  await focusOn('button');
  await press('?');
  await click('button', words.browser.change);
  await loaded();
  expect(sheet()?.textContent).toContain('chrome://extensions/shortcuts');
});

it('both are off where the person wants none', async () => {
  const tell = (noPageKeys: boolean) => {
    const settings = { newValue: { noPageKeys } };
    for (const changed of browser.changed) changed({ settings }, 'local');
  };
  await focusOn('button');
  tell(true);
  expect(await press('?')).toBe(false);
  expect(await press('/')).toBe(false);
  tell(false);
  expect(await press('?')).toBe(true);
});
