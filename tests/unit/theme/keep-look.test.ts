// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ownWords } from '../../../components/controls/own-words.ts';
import { firstLookInPage } from '../../../components/theme/first-look-in-page.ts';

const first = readFileSync('components/theme/first-look.js', 'utf8');
const meta = () => document.querySelector('meta')?.getAttribute('content');
const chosen = () => document.documentElement.dataset.theme;
const settings = (theme: unknown, more = {}) =>
  browser.storage.local.set({ settings: { theme, ...more } });
const isBare = () => document.documentElement.dataset.bareHeart !== undefined;

/** A page as its HTML has it, before any script. */
function pageLoads() {
  vi.resetModules();
  delete document.documentElement.dataset.theme;
  delete document.documentElement.dataset.bareHeart;
  delete document.documentElement.dataset.discreet;
  document.head.innerHTML = '<meta name="color-scheme" content="light dark">';
}
const runFirst = () => new Function('chrome', first)(browser);
const keep = async () => (await import('../../../components/theme/keep-look.ts')).keepLook();

beforeEach(() => {
  vi.unstubAllGlobals();
  fakeBrowser.reset();
  localStorage.clear();
  pageLoads();
});

describe('before anything is painted', () => {
  test.each(['light', 'dark'])('a hint of %s is shown', (theme) => {
    localStorage.setItem('theme', theme);
    runFirst();
    expect([chosen(), meta()]).toEqual([theme, theme]);
  });

  test.each([undefined, 'system', '', 'DARK', '{}'])(
    'a hint of %s leaves it to the system',
    (hint) => {
      if (hint !== undefined) localStorage.setItem('theme', hint);
      runFirst();
      expect([chosen(), meta()]).toEqual([undefined, 'light dark']);
    },
  );

  test('where localStorage is refused the setting itself is asked', async () => {
    await settings('dark');
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('refused');
      },
    });
    runFirst();
    await vi.waitFor(() => expect([chosen(), meta()]).toEqual(['dark', 'dark']));
  });

  test('each page that draws something asks for it, ahead of all else it loads', () => {
    const { handler } = firstLookInPage().transformIndexHtml;
    const page = readFileSync('entrypoints/log/index.html', 'utf8');
    const built = handler(page);
    expect(built.indexOf('src="/first-look.js"')).toBeGreaterThan(built.indexOf('color-scheme'));
    expect(built.indexOf('first-look')).toBeLessThan(built.indexOf('main.tsx'));
    expect(handler('<title>Sound</title>')).not.toContain('script');
  });
});

describe('discreet', () => {
  const isDiscreet = () => 'discreet' in document.documentElement.dataset;

  test('a hint is shown before anything is painted, and no name stands on the tab', () => {
    document.title = 'Log · Kind Pause';
    localStorage.setItem('discreet', '1');
    runFirst();
    expect([isDiscreet(), document.title]).toEqual([true, '…']);
  });

  test('is followed in every open page, and noted for the next', async () => {
    const { nameTab } = await import('../../../components/frame/tab-title.ts');
    await keep();
    nameTab('log', 'Looking back');
    expect([isDiscreet(), document.title]).toEqual([false, 'Looking back · Log · Kind Pause']);
    await settings('system', { discreet: true });
    await vi.waitFor(() => expect(document.title).toBe('A moment'));
    expect([isDiscreet(), localStorage.getItem('discreet')]).toEqual([true, '1']);
    nameTab('newtab');
    expect(document.title).toBe('New tab');
    await settings('system', { discreet: false });
    await vi.waitFor(() => expect(isDiscreet()).toBe(false));
    expect(localStorage.getItem('discreet')).toBeNull();
  });

  test('what a person wrote and what is being typed are marked for it, a passphrase is not', () => {
    expect(ownWords('mine')).toHaveProperty('data-own-words');
    const boxes = readFileSync('components/controls/private-box.tsx', 'utf8');
    expect(boxes.match(/data-own-words/g)).toHaveLength(2);
  });
});

describe('once the page stands', () => {
  test.each(['light', 'dark'] as const)(
    '%s is shown, and noted for the next page',
    async (theme) => {
      await settings(theme);
      await keep();
      expect([chosen(), meta(), localStorage.getItem('theme')]).toEqual([theme, theme, theme]);
    },
  );

  test('a hint that lies is put right', async () => {
    localStorage.setItem('theme', 'dark');
    runFirst();
    await settings('system');
    await keep();
    expect([chosen(), meta(), localStorage.getItem('theme')]).toEqual([
      undefined,
      'light dark',
      null,
    ]);
  });

  test.each([undefined, 'sepia', 7, null])('a setting of %s is the system’s', async (theme) => {
    await settings(theme);
    await keep();
    expect(chosen()).toBeUndefined();
  });

  test('what another page chooses is followed at once, and back', async () => {
    await keep();
    await settings('dark');
    await vi.waitFor(() =>
      expect([chosen(), localStorage.getItem('theme')]).toEqual(['dark', 'dark']),
    );
    await settings('system');
    await vi.waitFor(() =>
      expect([chosen(), localStorage.getItem('theme')]).toEqual([undefined, null]),
    );
  });
});

describe('a heart without a hand', () => {
  test.each([
    [{}, false],
    [{ touch: 'heart' }, false],
    [{ touch: 'none' }, true],
    [{ touch: 'cheek' }, true],
    [{ touch: 'heart-belly' }, true],
    [{ touch: 'heart', noTouch: true }, true],
    [{ touch: 7 }, false],
  ])('with %o it is %s, in this page and in the first paint of the next', async (more, bare) => {
    await settings('system', more);
    await keep();
    expect(isBare()).toBe(bare);
    pageLoads();
    runFirst();
    expect(isBare()).toBe(bare);
  });

  test('follows what another page chooses', async () => {
    await keep();
    await settings('system', { noTouch: true });
    await vi.waitFor(() => expect(isBare()).toBe(true));
    await settings('system', { noTouch: false });
    await vi.waitFor(() => expect(isBare()).toBe(false));
  });
});
