import { beforeEach, describe, expect, test, vi } from 'vitest';
import { closeLog } from '../../../utils/log/database/connection.ts';
import { textField } from '../../../utils/log/drafts/draft.ts';
import { putDraft } from '../../../utils/log/drafts/draft-store.ts';
import { rememberEarly } from '../../../utils/log/drafts/early-line.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import { readPage } from '../../../utils/log/entries.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { glanceAtLock } from '../../../utils/log/lock/lock-glance.ts';
import {
  forgetAnswer,
  hintBefore,
  mayBeLocked,
  noteLock,
  noteNewLock,
  noteNoAnswer,
} from '../../../utils/log/lock/lock-hint.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { lookForLock } from '../../../utils/log/lock/lock-look.ts';
import { lockStatus } from '../../../utils/log/lock/lock-status.ts';
import {
  loadPrivateSettings,
  savePrivateSettings,
} from '../../../utils/log/lock-setup/private-settings.ts';
import { finishLock, makeLock } from '../../../utils/log/lock-setup/set-up-lock.ts';
import { loadSettings } from '../../../utils/settings/store.ts';
import { lookAtKeeping } from '../../../utils/stores/keeping.ts';
import { newProfile, restart } from '../log/place.ts';
import { keepMany, line, lock, passphrase } from './secrets.ts';
import { everythingStored, localStorageRows } from './stored.ts';
import './quick-keys.ts';

beforeEach(async () => {
  forgetKeys();
  await newProfile();
});

/** The browser was killed before it wrote localStorage to disk: the hint never got there. */
async function crash(): Promise<void> {
  localStorage.clear();
  forgetKeys();
  await restart();
}

async function type(text: string): Promise<void> {
  const draft = await openDraft('line', { text: textField });
  draft.set({ text });
  // Looked at before the database has it: what is there now would survive a closing tab.
  expect(localStorageRows().join()).not.toContain(text);
  await draft.flush();
  draft.close();
}

describe('F80 a hint that a crash took back', () => {
  test('a page that looks at the lock first asks for the passphrase', async () => {
    await lock();
    await crash();
    expect(await lockStatus(Date.now())).toMatchObject({ at: 'locked' });
    expect(mayBeLocked()).toBe(true);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a draft', () => type('Geheimnis')],
    ['an entry', () => keepEntry(line('Geheimnis'))],
    ['the first letters of a new tab', async () => rememberEarly('Geheimnis')],
    [
      'the first letters of a new tab, a moment later',
      async () => {
        await glanceAtLock();
        rememberEarly('Geheimnis');
      },
    ],
    ['a name', () => savePrivateSettings({ dearName: 'Geheimnis' })],
    [
      'a name, where settings are shown',
      async () => {
        await loadPrivateSettings();
        await savePrivateSettings({ dearName: 'Geheimnis' });
      },
    ],
  ])('%s is not written in the clear', async (_what, write) => {
    await keepMany(1);
    await lock();
    await crash();
    await write();
    expect(await everythingStored()).not.toContain('Geheimnis');
  });

  test('entries are not read as if there were no lock', async () => {
    await keepMany(1);
    await lock();
    await crash();
    await expect(readPage()).rejects.toHaveProperty('kind', 'locked');
  });
});

describe('without a lock', () => {
  test('letters are mirrored at once, as soon as the database was asked', async () => {
    await keepMany(1);
    await restart();
    rememberEarly('before');
    expect(localStorage.getItem('line-early')).toBeNull();
    expect(await glanceAtLock()).toBe(false);
    await lookAtKeeping();
    rememberEarly('after');
    expect(localStorage.getItem('line-early')).toBe('after');
  });

  test('a hint from before the lock was taken away is put right by the database', async () => {
    localStorage.setItem('kind-pause.locked', '1');
    expect(await lockStatus(Date.now())).toEqual({ at: 'off' });
    expect(mayBeLocked()).toBe(false);
    expect(localStorage.getItem('kind-pause.locked')).toBeNull();
  });

  test('F73 a look that is older than the lock takes no hint of it away', async () => {
    const stored = () => localStorage.getItem('kind-pause.locked');
    for (const hint of [null, '1', '2', '3', 'NaN']) {
      if (hint === null) localStorage.clear();
      else localStorage.setItem('kind-pause.locked', hint);
      const before = hintBefore();
      // Before and after it is written.
      for (const _time of [1, 2]) {
        noteNewLock();
        forgetAnswer();
        noteLock(false, before);
        expect([mayBeLocked(), stored() === null]).toEqual([true, false]);
      }
      noteLock(false, hintBefore());
      expect([mayBeLocked(), stored()]).toEqual([false, null]);
    }
  });

  test.each([
    ['look', lookForLock],
    ['glance', glanceAtLock],
  ])('F73 nor does a %s during which another page makes one', async (_how, look) => {
    await keepMany(1);
    const looking = look();
    localStorage.setItem('kind-pause.locked', '1');
    await looking;
    expect([mayBeLocked(), localStorage.getItem('kind-pause.locked')]).toEqual([true, '1']);
  });

  test('F73 a lock that is made is known here, also where no hint of it can be written', () => {
    noteLock(false);
    expect(mayBeLocked()).toBe(false);
    const full = () => {
      throw new DOMException('no space', 'QuotaExceededError');
    };
    vi.spyOn(localStorage, 'setItem').mockImplementation(full);
    noteNewLock();
    expect(mayBeLocked()).toBe(true);
  });

  test('F73 a lock is made to its end where its hint is gone', async () => {
    await keepMany(1);
    await putDraft('line', { id: 'line.first', fields: { text: { value: 'a', at: 1, by: 'p' } } });
    await makeLock(passphrase, 0, Date.now());
    localStorage.clear();
    noteNoAnswer();
    await finishLock();
    expect(await lockStatus(Date.now())).toMatchObject({ at: 'open', state: 'on' });
  });

  test('a glance makes no database, and waits for none', async () => {
    expect(await glanceAtLock()).toBe(false);
    expect(await indexedDB.databases()).toEqual([]);
    forgetAnswer();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(
      () => ({}) as unknown as IDBOpenDBRequest,
    );
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const glance = glanceAtLock();
    vi.advanceTimersByTime(1_000);
    expect(await glance).toBeNull();
    expect(mayBeLocked()).toBe(true);
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  test('a database that does not open leaves the mirror and the settings as they were', async () => {
    await savePrivateSettings({ dearName: 'Sam' });
    closeLog();
    forgetAnswer();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const draft = await openDraft('line', { text: textField });
    draft.set({ text: 'still mirrored' });
    expect(localStorageRows().join()).toContain('still mirrored');
    draft.close();
    expect((await loadPrivateSettings()).settings.dearName).toBe('Sam');
    await savePrivateSettings({ dearName: 'Kim' });
    expect((await loadSettings()).settings.dearName).toBe('Kim');
    vi.restoreAllMocks();
  });
});
