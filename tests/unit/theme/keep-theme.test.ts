// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { firstThemeInPage } from '../../../components/theme/first-theme-in-page.ts';

const first = readFileSync('public/first-theme.js', 'utf8');
const meta = () => document.querySelector('meta')?.getAttribute('content');
const chosen = () => document.documentElement.dataset.theme;
const settings = (theme: unknown) => browser.storage.local.set({ settings: { theme } });

/** A page as its HTML has it, before any script. */
function pageLoads() {
  vi.resetModules();
  delete document.documentElement.dataset.theme;
  document.head.innerHTML = '<meta name="color-scheme" content="light dark">';
}
const runFirst = () => new Function('chrome', first)(browser);
const keep = async () => (await import('../../../components/theme/keep-theme.ts')).keepTheme();

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
    const { handler } = firstThemeInPage().transformIndexHtml;
    const page = readFileSync('entrypoints/newtab/index.html', 'utf8');
    const built = handler(page);
    expect(built.indexOf('src="/first-theme.js"')).toBeGreaterThan(built.indexOf('color-scheme'));
    expect(built.indexOf('first-theme')).toBeLessThan(built.indexOf('main.tsx'));
    expect(handler('<title>Sound</title>')).not.toContain('script');
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
