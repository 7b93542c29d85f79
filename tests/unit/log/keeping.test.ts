import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { earlyLetters, rememberEarly } from '../../../utils/log/drafts/early-line.ts';
import { holdsWords } from '../../../utils/log/drafts/has-draft.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import { readPage } from '../../../utils/log/entries.ts';
import { unkeptId } from '../../../utils/log/entry/entry.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import {
  loadPrivateSettings,
  savePrivateSettings,
} from '../../../utils/log/lock-setup/private-settings.ts';
import { saveTexts } from '../../../utils/log/save-edit.ts';
import { loadSettings, saveSettings, settleKeeping } from '../../../utils/settings/store.ts';
import { lookAtKeeping, mayKeep, noteKeeping } from '../../../utils/stores/keeping.ts';
import { everythingStored } from '../lock/stored.ts';
import { open, reframe } from './open-reframe.ts';
import { newPage, newProfileThatSays, restart } from './place.ts';

const marker = 'Windhund';
const letterOf = (text: string) =>
  ({
    kind: 'letter',
    element: 'kindness',
    source: 'popup',
    payload: { text, opensOn: '2030-01-01' },
  }) as never;

describe.each(['unasked', 'no'] as const)('while keeping is “%s”', (keeping) => {
  beforeEach(() => newProfileThatSays(keeping));

  test('nothing that is typed is anywhere in storage, and none of it is lost from the page', async () => {
    const draft = await open();
    draft.set({ harsh: marker });
    await draft.flush();
    rememberEarly(marker);
    expect(draft.fields.harsh).toBe(marker);
    await savePrivateSettings({ dearName: marker, noTouch: true });
    expect((await loadPrivateSettings()).settings).toMatchObject({
      dearName: marker,
      noTouch: true,
    });
    expect((await keepEntry(letterOf(marker)))?.id).toBe(unkeptId);
    expect(await everythingStored()).not.toContain(marker);

    // The box is closed and opened again in the same page.
    draft.close();
    const again = await open();
    expect(again.fields.harsh).toBe(marker);
    expect((await keepEntry(reframe(marker), { draft: again }))?.id).toBe(unkeptId);
    expect(again.fields.harsh).toBeUndefined();
    expect(await everythingStored()).not.toContain(marker);
    expect((await readPage()).entries).toEqual([]);
  });

  test('a yes keeps what stands in the page, and each letter after it', async () => {
    const draft = await open();
    const closed = await openDraft<{ text: string }>('line', {
      text: (raw) => (typeof raw === 'string' ? raw : undefined),
    });
    closed.set({ text: `${marker} line` });
    closed.close();
    draft.set({ harsh: marker });
    await savePrivateSettings({ dearName: `${marker} dear` });
    await saveSettings({ keeping: 'yes' });
    draft.set({ friend: `${marker} friend` });
    await vi.waitFor(async () => expect((await loadSettings()).settings.dearName).not.toBe(''));
    await draft.flush();
    await closed.flush();
    draft.close();
    await restart();
    expect((await open()).fields).toEqual({ harsh: marker, friend: `${marker} friend` });
    expect(await everythingStored()).toContain(`${marker} line`);
    expect((await loadSettings()).settings.dearName).toBe(`${marker} dear`);
  });
});

test('a no erases nothing: what was kept is there, can be read, and is not changed', async () => {
  await newProfileThatSays('yes');
  const draft = await open();
  draft.set({ harsh: 'from before' });
  await draft.flush();
  const entry = await keepEntry(reframe('an entry'));
  await saveSettings({ keeping: 'no', dearName: 'Ada' });
  draft.set({ harsh: marker });
  await draft.flush();
  draft.close();
  await savePrivateSettings({ dearName: marker });
  await expect(
    saveTexts(
      entry?.id ?? '',
      { texts: { harsh: marker }, from: {} },
      { draft, payloadOf: () => ({ harsh: marker, friend: '', kinder: '' }) },
    ),
  ).rejects.toHaveProperty('kind', 'not-kept');
  expect(await everythingStored()).not.toContain(marker);
  newPage();
  await restart();
  expect((await open()).fields.harsh).toBe('from before');
  expect((await readPage()).entries).toMatchObject([{ payload: { harsh: 'an entry' } }]);
  // To take a name away needs no yes.
  await savePrivateSettings({ dearName: '' });
  expect((await loadSettings()).settings.dearName).toBe('');
});

test('where storage does not answer nothing is written, until it does', async () => {
  await newProfileThatSays('yes');
  const broken = vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('no answer'));
  const draft = await open();
  draft.set({ harsh: marker });
  await draft.flush();
  expect(draft.fields.harsh).toBe(marker);
  expect(await lookAtKeeping()).toBeNull();
  await expect(keepEntry(reframe(marker), { draft })).rejects.toHaveProperty('kind', 'unavailable');
  broken.mockRestore();
  expect(await everythingStored()).not.toContain(marker);
  draft.set({ harsh: `${marker}s` });
  await vi.waitFor(() => expect(mayKeep()).toBe(true));
  await draft.flush();
  expect(await everythingStored()).toContain(`${marker}s`);
});

test('once it is known, a storage that stops answering loses no entry', async () => {
  await newProfileThatSays('yes');
  await lookAtKeeping();
  vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('no answer'));
  expect((await keepEntry(reframe('kept')))?.id).not.toBe(unkeptId);
});

describe('a profile from before there was a question', () => {
  test('goes on as before where it has settings', async () => {
    await newProfileThatSays('yes');
    await browser.storage.local.set({ settings: { version: 1, rhythm: 'few' } });
    noteKeeping(null);
    expect(await lookAtKeeping()).toBe('before');
    rememberEarly(marker);
    expect(earlyLetters()).toBeNull(); // The database was not asked for a lock yet.
    expect((await keepEntry(reframe('kept')))?.id).not.toBe(unkeptId);
    await settleKeeping(holdsWords);
    expect((await loadSettings()).settings).toMatchObject({ keeping: 'before', rhythm: 'few' });
    await saveSettings({ theme: 'dark' });
    expect((await loadSettings()).settings.keeping).toBe('before');
  });

  test('goes on where it has words and no settings, once the worker has looked', async () => {
    await newProfileThatSays('yes');
    await keepEntry(reframe('kept'));
    await browser.storage.local.remove('settings');
    noteKeeping(null);
    expect(await lookAtKeeping()).toBe('unasked');
    const draft = await open();
    draft.set({ harsh: marker });
    await settleKeeping(holdsWords);
    await vi.waitFor(() => expect(mayKeep()).toBe(true));
    await draft.flush();
    expect(await everythingStored()).toContain(marker);
  });

  test.each([
    ['nothing', undefined, { keeping: 'unasked' }],
    ['an answer', { keeping: 'no' }, { keeping: 'no' }],
    ['what is no record', 'a string', 'a string'],
  ])('%s is no such profile', async (_, raw, after) => {
    await newProfileThatSays('yes');
    await browser.storage.local.remove('settings');
    if (raw !== undefined) await browser.storage.local.set({ settings: raw });
    await settleKeeping(holdsWords);
    expect((await browser.storage.local.get('settings')).settings).toEqual(after);
  });
});
