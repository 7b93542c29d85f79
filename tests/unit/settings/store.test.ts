import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../../utils/settings/settings-table.ts';
import {
  keptKey,
  loadSettings,
  saveSettings,
  settingsKey,
  watchSettings,
} from '../../../utils/settings/store.ts';

const { local } = fakeBrowser.storage;
const stored = async () => (await local.get()) as Record<string, Record<string, unknown>>;

beforeEach(() => fakeBrowser.reset());

test('nothing stored: the defaults, and nothing is written', async () => {
  expect((await loadSettings()).settings).toEqual(defaultSettings());
  expect(await stored()).toEqual({});
});

test('a change keeps everything else', async () => {
  await saveSettings({ rhythm: 'every' });
  await saveSettings({ graceMinutes: 30 });
  const { settings } = await loadSettings();
  expect(settings).toEqual({ ...defaultSettings(), rhythm: 'every', graceMinutes: 30 });
});

test('changes at once are all kept', async () => {
  await Promise.all([
    saveSettings({ rhythm: 'times' }),
    saveSettings({ theme: 'dark' }),
    saveSettings({ newTab: false }),
  ]);
  expect((await loadSettings()).settings).toMatchObject({
    rhythm: 'times',
    theme: 'dark',
    newTab: false,
  });
});

test('what is saved is corrected', async () => {
  const saved = await saveSettings({ graceMinutes: 1e9 });
  expect(saved.graceMinutes).toBe(240);
  expect((await stored())[settingsKey]?.graceMinutes).toBe(240);
});

describe('F16 what could not be read', () => {
  test.each(['a string', { rhythm: 'moon', version: 9 }])('%o: a raw copy is kept', async (raw) => {
    await local.set({ [settingsKey]: raw });
    const keeping = typeof raw === 'string' ? 'unasked' : 'before';
    expect((await loadSettings()).settings).toEqual({ ...defaultSettings(), keeping });
    expect((await stored())[settingsKey]).toEqual(raw);
    await saveSettings({ theme: 'light' });
    expect((await stored())[keptKey]).toEqual(raw);
    expect((await loadSettings()).settings.theme).toBe('light');
    await saveSettings({ theme: 'dark' });
    expect((await stored())[keptKey]).toEqual(raw);
  });

  test('settings of a newer version stay beside ours', async () => {
    await local.set({ [settingsKey]: { halo: 3, theme: 'dark' } });
    await saveSettings({ sound: true });
    expect((await stored())[settingsKey]).toMatchObject({ halo: 3, theme: 'dark', sound: true });
    expect((await stored())[keptKey]).toBeUndefined();
  });
});

test('a save that fails says so, and the next one works', async () => {
  const { set } = local;
  local.set = () => Promise.reject(new Error('full'));
  await expect(saveSettings({ theme: 'dark' })).rejects.toThrow('full');
  local.set = set;
  expect((await saveSettings({ theme: 'light' })).theme).toBe('light');
});

test('watchers hear of changes until they stop', async () => {
  const heard: string[] = [];
  const stop = watchSettings(({ theme }) => heard.push(theme));
  await saveSettings({ theme: 'dark' });
  await local.set({ other: 1 });
  stop();
  await saveSettings({ theme: 'light' });
  expect(heard).toEqual(['dark']);
});
