import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { withLog } from '../../../utils/log/database/connection.ts';
import { readDearName, writeDearName } from '../../../utils/log/lock/dear-name.ts';
import { noteLock } from '../../../utils/log/lock/lock-hint.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { lockNow } from '../../../utils/log/lock/lock-session.ts';
import {
  loadPrivateSettings,
  savePrivateSettings,
  watchPrivateSettings,
} from '../../../utils/log/lock-setup/private-settings.ts';
import { finishLock, removeLock } from '../../../utils/log/lock-setup/set-up-lock.ts';
import { unlock } from '../../../utils/log/lock-setup/unlock.ts';
import {
  countSettings,
  settingsForBackup,
  takeSettings,
} from '../../../utils/log/transfer/carried-settings.ts';
import { loadSettings, saveSettings } from '../../../utils/settings/store.ts';
import { newProfile } from '../log/place.ts';
import { lock, passphrase } from './secrets.ts';
import { metaRow } from './stored.ts';
import './quick-keys.ts';

beforeEach(async () => {
  forgetKeys();
  await newProfile();
});
afterEach(() => void vi.restoreAllMocks());

const clear = async () => (await loadSettings()).settings.dearName;
const shown = async () => (await loadPrivateSettings()).settings.dearName;

/** Something happens at the nth time that the sealed name is read. */
function atReading(nth: number, happens: () => void): void {
  let times = 0;
  const real = IDBObjectStore.prototype.get;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
    this: IDBObjectStore,
    key,
  ) {
    if (key === 'dear' && ++times === nth) happens();
    return real.call(this, key);
  });
}

describe('the name of someone dear', () => {
  test('stands among the settings without a lock', async () => {
    noteLock(false);
    expect(await readDearName()).toBeNull();
    expect(await writeDearName('Sam')).toBe(false);
    await savePrivateSettings({ dearName: 'Sam', theme: 'dark' });
    expect([await clear(), await shown()]).toEqual(['Sam', 'Sam']);
    expect((await loadSettings()).settings.theme).toBe('dark');
    expect(await metaRow('dear')).toBeUndefined();
  });

  test('comes out of a backup of another computer sealed, where the log here has a lock', async () => {
    await lock();
    const at = '2026-11-30T12:00:00.000Z';
    expect(await takeSettings({ dearName: { value: 'Noor', at }, theme: { value: 'dark' } })).toBe(
      2,
    );
    expect([await clear(), await shown()]).toEqual(['', 'Noor']);
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('Noor');
    expect((await settingsForBackup()).dearName).toEqual({ value: 'Noor', at });
    expect(await takeSettings({ dearName: { value: 'Sam', at: '2026-11-29T12:00:00.000Z' } })).toBe(
      0,
    );
    await savePrivateSettings({ dearName: 'Lu' });
    expect(await countSettings({ dearName: { value: 'Noor', at } })).toBe(0);
  });

  test('is sealed with a lock, and what is beside it is not', async () => {
    await lock();
    await savePrivateSettings({ dearName: 'Sam', theme: 'dark' });
    expect([await clear(), await shown(), await readDearName()]).toEqual(['', 'Sam', 'Sam']);
    expect((await loadSettings()).settings.theme).toBe('dark');
    await savePrivateSettings({ theme: 'light' });
    expect([await shown(), (await loadSettings()).settings.theme]).toEqual(['Sam', 'light']);
    await savePrivateSettings({ dearName: '' });
    expect([await shown(), await readDearName()]).toEqual(['', '']);
  });

  test('is not shown while the log is locked, and may be set all the same', async () => {
    await lock();
    await savePrivateSettings({ dearName: 'Sam' });
    await lockNow();
    expect(await readDearName()).toBe('');
    await savePrivateSettings({ dearName: 'Kim\ud800' });
    expect([await clear(), await shown()]).toEqual(['', '']);
    expect(await unlock(passphrase, 0)).toBe(true);
    expect(await shown()).toBe('Kim\ufffd');
  });

  test('of two that are saved at once, the later one stays', async () => {
    await lock();
    await Promise.all(['A', 'B', 'C'].map((dearName) => savePrivateSettings({ dearName })));
    expect(await shown()).toBe('C');
  });

  test('opens under its own key and in its own place alone', async () => {
    await lock();
    await savePrivateSettings({ dearName: 'Sam' });
    const row = (await metaRow('dear')) as Record<string, unknown>;
    const put = (raw: unknown) => withLog((log) => log.put('meta', raw as never, 'dear'));
    for (const raw of [{}, { ...row, key: 'other' }, { ...row, key: 7 }, { ...row, iv: 7 }]) {
      await put(raw);
      expect(await readDearName()).toBe('');
    }
    await put(row);
    expect(await readDearName()).toBe('Sam');
  });

  test('neither shows nor is written where another lock stands in the place of ours', async () => {
    await lock();
    await savePrivateSettings({ dearName: 'Sam' });
    const record = (await metaRow('lock')) as object;
    const put = (raw: unknown) => withLog((log) => log.put('meta', raw as never, 'lock'));
    await put({ ...record, name: 'other' });
    expect(await readDearName()).toBe('');
    await expect(writeDearName('Kim')).rejects.toHaveProperty('kind', 'lock-broken');
    await put({});
    expect(await readDearName()).toBe('');
    await expect(writeDearName('Kim')).rejects.toHaveProperty('kind', 'lock-broken');
    await put(record);
    expect(await readDearName()).toBe('Sam');
  });

  test('a save that fails says so, and the next one works', async () => {
    await lock();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', 'AbortError');
    });
    await expect(savePrivateSettings({ dearName: 'Sam' })).rejects.toHaveProperty(
      'kind',
      'unavailable',
    );
    expect(await clear()).toBe('');
    put.mockRestore();
    await savePrivateSettings({ dearName: 'Kim' });
    expect(await shown()).toBe('Kim');
  });

  test('is told to whoever watches, with a lock and without', async () => {
    noteLock(false);
    const heard: string[] = [];
    const stop = watchPrivateSettings(({ dearName, theme }) => heard.push(`${dearName} ${theme}`));
    await savePrivateSettings({ dearName: 'Sam', theme: 'dark' });
    expect(heard).toEqual(['Sam dark']);
    await lock();
    await vi.waitFor(() => expect(heard.at(-1)).toBe('Sam dark'));
    await savePrivateSettings({ theme: 'light' });
    await vi.waitFor(() => expect(heard.at(-1)).toBe('Sam light'));
    stop();
    const before = heard.length;
    await savePrivateSettings({ theme: 'dark' });
    expect(heard).toHaveLength(before);
  });
});

describe('the name, while the lock is taken away', () => {
  beforeEach(async () => {
    await lock();
    await savePrivateSettings({ dearName: 'Sam' });
    await removeLock();
  });

  test('comes back among the settings', async () => {
    await finishLock();
    expect([await clear(), await metaRow('dear')]).toEqual(['Sam', undefined]);
  });

  test('stays where it is if the log is closed in that moment, and comes back later', async () => {
    const { lock: open } = (await browser.storage.session.get('lock')) as {
      lock: { lock: string; recipient: string };
    };
    const closed = { lock: open.lock, recipient: open.recipient };
    atReading(2, () => void browser.storage.session.set({ lock: closed }));
    await expect(finishLock()).rejects.toHaveProperty('kind', 'locked');
    vi.restoreAllMocks();
    expect(await metaRow('dear')).toBeDefined();
    expect(await unlock(passphrase, 0)).toBe(true);
    await finishLock();
    expect(await clear()).toBe('Sam');
  });

  test('is the one that another page saves in that moment', async () => {
    let saved: Promise<unknown> | null = null;
    const real = browser.storage.local.set.bind(browser.storage.local);
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
      const { settings } = items as { settings?: { dearName?: string } };
      if (settings?.dearName === 'Sam') saved ??= writeDearName('Kim');
      await saved;
      return real(items);
    });
    await finishLock();
    vi.restoreAllMocks();
    expect(saved).not.toBeNull();
    expect([await clear(), await metaRow('dear')]).toEqual(['Kim', undefined]);
  });
});

test('a name that comes in while everything is sealed is sealed as well', async () => {
  await saveSettings({ dearName: 'Sam' });
  await lock();
  expect([await clear(), await shown()]).toEqual(['', 'Sam']);
});
