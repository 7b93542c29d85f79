// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BrowserKeys } from '../../../components/keys/browser-keys.tsx';
import { words } from '../../../utils/words/settings/keys.ts';
import { all, expectAccessible, perform, show } from '../practice/render.ts';

const browser = vi.hoisted(() => ({
  address: 'chrome-extension://abc/',
  keys: [] as { name: string; shortcut: string }[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: () => browser.address },
    commands: { getAll: async () => browser.keys },
  },
}));

let gone: () => void = () => undefined;
beforeEach(() => {
  browser.address = 'chrome-extension://abc/';
});
afterEach(() => gone());

async function shown(...keys: string[]): Promise<string> {
  const names = ['begin', 'reframe', 'later', 'rest-today'];
  browser.keys = keys.map((shortcut, at) => ({ name: names[at] ?? '', shortcut }));
  ({ gone } = show(
    <>
      <h1>A page</h1>
      <BrowserKeys />
    </>,
  ));
  await perform(() => undefined);
  return document.body.textContent ?? '';
}

describe('beside the keys', () => {
  const { altShift, another, change } = words.browser;

  it('it says where Alt and Shift never arrive, and how to change a key in this browser', async () => {
    const text = await shown('Alt+Shift+K', 'Alt+Shift+H', '', 'Ctrl+Shift+D');
    expect(text).toContain(altShift);
    expect(text).toContain(another.chromium);
    expect(all('button', change)).toHaveLength(1);
    await expectAccessible();
    gone();
    browser.address = 'moz-extension://abc/';
    expect(await shown('Alt+Shift+K')).toContain(another.firefox);
  });

  // A Mac writes signs, and Firefox there writes words.
  it.each([['⌃⇧K'], ['MacCtrl+Shift+K'], ['Ctrl+Shift+K'], ['Alt+K'], ['']])(
    'it says nothing where no key is held with both: %s',
    async (keys) => {
      const text = await shown(keys, 'Ctrl+Shift+L');
      expect(text).not.toContain(altShift);
      expect(text).toContain(change);
    },
  );
});
