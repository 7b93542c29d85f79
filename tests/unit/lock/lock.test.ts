import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { textField } from '../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import {
  countEntries,
  deleteEntry,
  readPage,
  restoreEntry,
  updateEntry,
} from '../../../utils/log/entries.ts';
import type { Entry, NewEntry } from '../../../utils/log/entry/entry.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { lockNow } from '../../../utils/log/lock/lock-session.ts';
import { lockStatus } from '../../../utils/log/lock/lock-status.ts';
import {
  loadPrivateSettings,
  savePrivateSettings,
} from '../../../utils/log/lock-setup/private-settings.ts';
import {
  changePassphrase,
  finishLock,
  makeLock,
  removeLock,
} from '../../../utils/log/lock-setup/set-up-lock.ts';
import { unlock } from '../../../utils/log/lock-setup/unlock.ts';
import { findEntries } from '../../../utils/log/reading/find.ts';
import { eraseEverything } from '../../../utils/log/retention/erase.ts';
import { kindWords } from '../../../utils/log/returning/kind-words.ts';
import { letterDue } from '../../../utils/log/returning/letters.ts';
import { loadSettings } from '../../../utils/settings/store.ts';
import { newProfile, restart } from '../log/place.ts';
import { everythingStored } from './stored.ts';
import './quick-keys.ts';

const passphrase = 'correct horse battery';
const secret = 'Zweifel und Müdigkeit';

const line = (text: string, marks: Partial<NewEntry> = {}): NewEntry =>
  ({
    kind: 'line',
    element: 'kindness',
    source: 'newtab',
    payload: { text },
    ...marks,
  }) as NewEntry;

async function keep(text: string, marks: Partial<NewEntry> = {}): Promise<Entry> {
  const entry = await keepEntry(line(text, marks));
  if (!entry) throw new Error('nothing was kept');
  return entry;
}

async function lock(): Promise<void> {
  await makeLock(passphrase, 0, Date.now());
  await finishLock();
}

async function texts(): Promise<string[]> {
  const { entries } = await readPage();
  return entries.map(({ payload }) => ('text' in payload ? payload.text : ''));
}

beforeEach(newProfile);

describe('a log that is given a lock', () => {
  test('holds nothing in the clear any more but id, instant, day, kind and element', async () => {
    await savePrivateSettings({ dearName: 'Sam Geheim' });
    const { id, at, day } = await keep(secret, { after: 'heavier', hard: true });
    const draft = await openDraft('reframe', { harsh: textField });
    draft.set({ harsh: `${secret} draft` });
    await draft.flush();
    draft.close();
    await lock();
    const stored = await everythingStored();
    for (const word of ['Zweifel', 'heavier', 'newtab', 'Sam Geheim', 'Europe', '"hard"']) {
      expect(stored.includes(word), word).toBe(false);
    }
    for (const word of [id, at, day]) expect(stored).toContain(word);
    expect(await texts()).toEqual([secret]);
    expect(await lockStatus(Date.now())).toEqual({ at: 'open', closes: null, state: 'on' });
  });

  test('takes entries while locked, and shows none', async () => {
    await keep('before');
    await lock();
    await lockNow();
    expect(await lockStatus(Date.now())).toEqual({ at: 'locked', state: 'on' });
    const { id } = await keep('while locked');
    await updateEntry(id, { after: 'lighter' });
    await expect(readPage()).rejects.toHaveProperty('kind', 'locked');
    await expect(findEntries({ text: 'before' }).next()).rejects.toHaveProperty('kind', 'locked');
    expect(await countEntries()).toBe(2);
    expect(await everythingStored()).not.toContain('while locked');
    expect(await unlock(passphrase, 0)).toBe(true);
    expect(await texts()).toEqual(['while locked', 'before']);
    expect((await readPage()).entries[0]?.after).toBe('lighter');
  });

  test('nothing of one’s own comes back while locked', async () => {
    await savePrivateSettings({ dearName: 'Sam' });
    await keep('you are enough', { comesBack: true });
    await lock();
    expect(await kindWords('2026-11-30')).toHaveLength(1);
    expect((await loadPrivateSettings()).settings.dearName).toBe('Sam');
    await lockNow();
    expect(await kindWords('2026-11-30')).toEqual([]);
    expect(await letterDue('2026-11-30')).toBeNull();
    expect((await loadPrivateSettings()).settings.dearName).toBe('');
    await savePrivateSettings({ dearName: 'Kim' });
    expect((await loadSettings()).settings.dearName).toBe('');
    await unlock(passphrase, 0);
    expect((await loadPrivateSettings()).settings.dearName).toBe('Kim');
  });

  test('F65 is locked after a restart of the browser, and no draft is lost', async () => {
    await lock();
    const draft = await openDraft('reframe', { harsh: textField, friend: textField });
    draft.set({ harsh: 'typed before' });
    await draft.flush();
    draft.close();
    await restart();
    expect(await lockStatus(Date.now())).toEqual({ at: 'locked', state: 'on' });
    const locked = await openDraft('reframe', { harsh: textField, friend: textField });
    expect(locked.fields).toEqual({});
    locked.set({ friend: 'typed locked' });
    await locked.flush();
    locked.close();
    // In the same session what is being typed comes back, locked or not.
    const again = await openDraft('reframe', { harsh: textField, friend: textField });
    expect(again.fields).toEqual({ friend: 'typed locked' });
    again.close();
    expect(localStorage.length).toBe(1);
    await unlock(passphrase, 0);
    const open = await openDraft('reframe', { harsh: textField, friend: textField });
    expect(open.fields).toEqual({ friend: 'typed locked' });
    await keepEntry(
      {
        kind: 'reframe',
        element: 'kindness',
        source: 'popup',
        payload: { harsh: '', friend: 'typed locked', kinder: '' },
      },
      { draft: open },
    );
    open.close();
    // Now that its place is free, the one from before is there again.
    const back = await openDraft('reframe', { harsh: textField, friend: textField });
    expect(back.fields).toEqual({ harsh: 'typed before' });
    back.close();
  });

  test('F66 a wrong passphrase opens nothing and changes nothing', async () => {
    await keep(secret);
    await lock();
    await lockNow();
    const before = await everythingStored();
    for (const wrong of ['', 'correct horse batterz', `${passphrase} `, passphrase.toUpperCase()]) {
      expect(await unlock(wrong, 0)).toBe(false);
      expect(await changePassphrase(wrong, 'something else')).toBe(false);
    }
    expect(await everythingStored()).toBe(before);
    expect(await unlock(passphrase, 0)).toBe(true);
    expect(await texts()).toEqual([secret]);
  });

  test('opens with the same letters, composed or not', async () => {
    await makeLock('Müßiggang am Mörel', 0, Date.now());
    await finishLock();
    await lockNow();
    expect(await unlock('Müßiggang am Mörel'.normalize('NFD'), 0)).toBe(true);
  });

  test('has its passphrase changed', async () => {
    await keep(secret);
    await lock();
    expect(await changePassphrase(passphrase, 'another four words')).toBe(true);
    await restart();
    expect(await unlock(passphrase, 0)).toBe(false);
    expect(await unlock('another four words', 0)).toBe(true);
    expect(await texts()).toEqual([secret]);
  });

  test('loses it again: everything is in the clear as it was', async () => {
    await savePrivateSettings({ dearName: 'Sam' });
    const first = await keep(secret, { after: 'lighter' });
    await lock();
    const second = await keep('later');
    await removeLock();
    await finishLock();
    expect(await lockStatus(Date.now())).toEqual({ at: 'off' });
    expect((await readPage()).entries).toEqual([second, first]);
    expect((await loadSettings()).settings.dearName).toBe('Sam');
    expect(await browser.storage.session.get(null)).toEqual({});
    await keep('in the clear');
    expect(await everythingStored()).toContain('in the clear');
  });

  test('goes with everything that is erased, without its passphrase', async () => {
    await keep(secret);
    await lock();
    await restart();
    await eraseEverything();
    expect(await lockStatus(Date.now())).toEqual({ at: 'off' });
    await keep('new');
    expect(await texts()).toEqual(['new']);
  });

  test('gives a deleted entry back, locked or not', async () => {
    const { id } = await keep(secret);
    await lock();
    const deleted = await deleteEntry(id);
    await lockNow();
    if (deleted) await restoreEntry(deleted);
    await unlock(passphrase, 0);
    expect(await texts()).toEqual([secret]);
  });
});

describe('locking by itself', () => {
  test('after the time without use, in every page, and never by a clock set back', async () => {
    await keep(secret);
    await makeLock(passphrase, 5, Date.now());
    await finishLock();
    expect(await texts()).toEqual([secret]);
    vi.useFakeTimers({ now: Date.now() + 6 * 60_000, toFake: ['Date'] });
    await expect(readPage()).rejects.toHaveProperty('kind', 'locked');
    vi.setSystemTime(Date.now() - 3_600_000);
    await expect(readPage()).rejects.toHaveProperty('kind', 'locked');
    vi.useRealTimers();
  });
});
