// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ThemeChoice } from '../../../components/theme/theme-choice.tsx';

const chosen = () => document.querySelector<HTMLInputElement>('input:checked')?.labels?.[0];
const saved = async () =>
  ((await browser.storage.local.get('settings')).settings as { theme?: string } | undefined)?.theme;

beforeEach(() => void fakeBrowser.reset());
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

async function shown() {
  render(<ThemeChoice />, document.body);
  await vi.waitFor(() => expect(chosen()).toBeTruthy());
}

test('it shows what holds, saves what is chosen, and leaves the other settings', async () => {
  await browser.storage.local.set({ settings: { theme: 'light', tone: true } });
  await shown();
  expect(chosen()?.textContent).toBe('Paper');
  document.querySelectorAll<HTMLInputElement>('input')[2]?.click();
  await vi.waitFor(async () => expect(await saved()).toBe('dark'));
  expect(chosen()?.textContent).toBe('Dusk');
  const { settings } = await browser.storage.local.get('settings');
  expect(settings).toMatchObject({ tone: true });
});

test('it follows another page', async () => {
  await shown();
  expect(chosen()?.textContent).toBe('Like the system');
  await browser.storage.local.set({ settings: { theme: 'dark' } });
  await vi.waitFor(() => expect(chosen()?.textContent).toBe('Dusk'));
});

test('what could not be saved goes back', async () => {
  await shown();
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
  document.querySelectorAll<HTMLInputElement>('input')[1]?.click();
  await vi.waitFor(() => expect(chosen()?.textContent).toBe('Like the system'));
  expect(await saved()).toBeUndefined();
});
