import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPolicy, loadPolicy, policyKey } from '../../../utils/settings/policy-store.ts';
import {
  loadSettings,
  saveSettings,
  settingsKey,
  watchSettings,
} from '../../../utils/settings/store.ts';
import { readLanguageChoice } from '../../../utils/stores/language-choice.ts';
import { readNewTab } from '../../../utils/stores/new-tab-choice.ts';

const { local } = fakeBrowser.storage;
const stored = async () => (await local.get()) as Record<string, Record<string, unknown>>;

beforeEach(() => fakeBrowser.reset());

describe('the copy of a policy', () => {
  test('is written once, and goes with the policy', async () => {
    expect(await keepPolicy({ rhythm: 'every', strange: 1 })).toBe(true);
    expect(await stored()).toEqual({ [policyKey]: { rhythm: 'every' } });
    expect(await keepPolicy({ strange: 2, rhythm: 'every' })).toBe(false);
    expect(await keepPolicy(undefined)).toBe(true);
    expect(await stored()).toEqual({});
    expect(await keepPolicy(undefined)).toBe(false);
  });

  test('whatever stands in its place is no reason to fail', async () => {
    await local.set({ [policyKey]: 'a text' });
    expect(await loadPolicy()).toEqual({});
    expect(await keepPolicy({})).toBe(true);
  });
});

describe('presets and choices', () => {
  test('a change of something else is no choice of a rhythm', async () => {
    await saveSettings({ theme: 'dark' });
    await keepPolicy({ rhythm: 'every', language: 'de' });
    expect((await loadSettings()).settings).toMatchObject({ rhythm: 'every', theme: 'dark' });
    expect((await saveSettings({ sound: true })).rhythm).toBe('every');
    expect((await readLanguageChoice()).language).toBe('de');
    await keepPolicy(undefined);
    expect((await loadSettings()).settings.rhythm).toBe('few');
  });

  test('what the person chose stays chosen, also the same as before', async () => {
    await saveSettings({ rhythm: 'few', language: '' });
    await keepPolicy({ rhythm: 'every', language: 'de' });
    expect((await loadSettings()).settings).toMatchObject({ rhythm: 'few', language: '' });
    expect((await readLanguageChoice()).language).toBe('');
  });

  test('what was switched off comes back as it was chosen', async () => {
    await saveSettings({ rhythm: 'times', newTab: true });
    await keepPolicy({ nudges: false, newTab: false });
    expect((await saveSettings({ sound: true })).rhythm).toBe('asked');
    expect((await readNewTab()).newTab).toBe(false);
    await keepPolicy(undefined);
    expect((await loadSettings()).settings).toMatchObject({ rhythm: 'times', newTab: true });
    expect((await readNewTab()).newTab).toBe(true);
  });

  test('a profile that was never asked is still never asked', async () => {
    await keepPolicy({ rhythm: 'every' });
    expect((await loadSettings()).settings.keeping).toBe('unasked');
    await saveSettings({ theme: 'dark' });
    expect((await stored())[settingsKey]).toMatchObject({ keeping: 'unasked', theme: 'dark' });
  });

  test('pages hear of a policy that comes later', async () => {
    const heard: string[] = [];
    const stop = watchSettings(({ rhythm }) => heard.push(rhythm));
    await keepPolicy({ rhythm: 'asked' });
    await expect.poll(() => heard).toEqual(['asked']);
    stop();
  });
});
