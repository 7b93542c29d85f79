// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSettings } from '../../../components/settings/use-settings.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { defaultSettings } from '../../../utils/settings/settings-table.ts';
import { perform, show } from '../practice/render.ts';

/** Storage that takes its time: each save is done when the test says so. */
const disk = vi.hoisted(() => ({
  stored: {} as Settings,
  saves: [] as (() => void)[],
  tell: (_: Settings): void => undefined,
}));
vi.mock('../../../utils/browser/client.ts', () => ({ ask: async () => undefined }));
vi.mock('../../../utils/log/lock-setup/private-settings.ts', () => ({
  loadPrivateSettings: async () => ({ settings: disk.stored, notes: [] }),
  savePrivateSettings: (patch: Partial<Settings>) =>
    new Promise<void>((done) => {
      disk.saves.push(() => {
        disk.stored = { ...disk.stored, ...patch };
        disk.tell(disk.stored);
        done();
      });
    }),
  watchPrivateSettings: (tell: (settings: Settings) => void) => {
    disk.tell = tell;
    return () => undefined;
  },
}));

let now: ReturnType<typeof useSettings>;
function Page() {
  now = useSettings();
  return null;
}

let gone: () => void;
beforeEach(async () => {
  disk.stored = defaultSettings();
  disk.saves.length = 0;
  ({ gone } = show(<Page />));
  await perform(() => undefined);
});
afterEach(() => gone());

it('what comes back late changes nothing that was set since', async () => {
  const minutes: (number | undefined)[] = [];
  for (const graceMinutes of [10, 20, 30]) {
    await perform(() => now.change({ graceMinutes }));
    minutes.push(now.settings?.graceMinutes);
  }
  for (const save of disk.saves) {
    await perform(save);
    minutes.push(now.settings?.graceMinutes);
  }
  expect(minutes).toEqual([10, 20, 30, 30, 30, 30]);
  expect(now.saving).toBe('saved');
});

it('a change in another page shows here, once nothing is on its way', async () => {
  await perform(() => now.change({ graceMinutes: 10 }));
  await perform(() => {
    disk.stored = { ...disk.stored, laterMinutes: 40 };
    disk.tell(disk.stored);
  });
  expect(now.settings?.graceMinutes).toBe(10);
  await perform(() => disk.saves[0]?.());
  expect(now.settings).toMatchObject({ graceMinutes: 10, laterMinutes: 40 });
  await perform(() => disk.tell({ ...disk.stored, graceMinutes: 60 }));
  expect(now.settings?.graceMinutes).toBe(60);
});
