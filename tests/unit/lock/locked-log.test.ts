import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeLog, withLog } from '../../../utils/log/database/connection.ts';
import { databaseName } from '../../../utils/log/database/schema.ts';
import { textField } from '../../../utils/log/drafts/draft.ts';
import { putDraft } from '../../../utils/log/drafts/draft-store.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import { deleteEntry, readPage, restoreEntry, updateEntry } from '../../../utils/log/entries.ts';
import type { Entry } from '../../../utils/log/entry/entry.ts';
import { checkLog } from '../../../utils/log/integrity/loss-check.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { mayBeLocked, noteLock } from '../../../utils/log/lock/lock-hint.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { lockNow } from '../../../utils/log/lock/lock-session.ts';
import { lockStatus } from '../../../utils/log/lock/lock-status.ts';
import {
  loadPrivateSettings,
  savePrivateSettings,
} from '../../../utils/log/lock-setup/private-settings.ts';
import {
  finishLock,
  keepLock,
  makeLock,
  removeLock,
} from '../../../utils/log/lock-setup/set-up-lock.ts';
import { unlock } from '../../../utils/log/lock-setup/unlock.ts';
import { exportLog } from '../../../utils/log/transfer/export.ts';
import { json } from '../../../utils/log/transfer/format-json.ts';
import { prepareImport } from '../../../utils/log/transfer/import.ts';
import { freeze, thaw } from '../../fixtures/log/frozen.ts';
import { newProfile, restart } from '../log/place.ts';
import { afterReading } from './meanwhile.ts';
import { line, lock, passphrase, texts } from './secrets.ts';
import { everythingStored } from './stored.ts';
import './quick-keys.ts';

const word = 'Geheimnis';

beforeEach(async () => {
  forgetKeys();
  await newProfile();
});
afterEach(() => void vi.restoreAllMocks());

async function kept(text = word): Promise<Entry> {
  const entry = await keepEntry(line(text));
  if (!entry) throw new Error('nothing was kept');
  return entry;
}

async function draftOf(text: string): Promise<void> {
  const draft = await openDraft('reframe', { text: textField });
  draft.set({ text });
  await draft.flush();
  draft.close();
}

describe('while the lock is taken away', () => {
  test('what is kept and typed goes in the clear at once, and reads back after', async () => {
    await kept('before');
    await lock();
    await removeLock();
    await kept('meanwhile');
    await draftOf('typed meanwhile');
    const stored = await everythingStored();
    for (const text of ['"meanwhile"', 'typed meanwhile']) expect(stored).toContain(text);
    await finishLock();
    await restart();
    forgetKeys();
    expect(await texts()).toEqual(['before', 'meanwhile']);
    const draft = await openDraft<{ text: string }>('reframe', { text: textField });
    expect(draft.fields.text).toBe('typed meanwhile');
    draft.close();
  });

  test('it is open still: entries of before and of now are read side by side', async () => {
    await kept('before');
    await lock();
    await removeLock();
    await kept('meanwhile');
    expect(await texts()).toEqual(['before', 'meanwhile']);
  });

  test('what was kept in the clear is sealed again where the lock is kept after all', async () => {
    await lock();
    await removeLock();
    await kept();
    await keepLock();
    await finishLock();
    expect(await lockStatus(Date.now())).toMatchObject({ state: 'on' });
    expect(await everythingStored()).not.toContain(word);
    expect(await texts()).toEqual([word]);
  });
});

test('words on their way are sealed where the log is closed in that moment, while its lock goes', async () => {
  await lock();
  await removeLock();
  const happened = afterReading('drafts', 'reframe', (store) => {
    store('meta').delete('opened');
    forgetKeys();
  });
  await putDraft('reframe', {
    id: 'reframe.first',
    fields: { text: { value: word, at: 1, by: '' } },
  });
  expect(happened()).toBe(true);
  expect(await everythingStored()).not.toContain(word);
});

describe('while it is being locked, and open', () => {
  test('an entry that is not sealed yet can be changed', async () => {
    const { id } = await kept();
    await makeLock(passphrase, 0, Date.now());
    expect(await updateEntry(id, { hard: true })).toMatchObject({ hard: true });
    expect(await everythingStored()).not.toContain(word);
  });

  test('a row that does not open goes into a copy as it is', async () => {
    const { id } = await kept();
    await lock();
    const row = (await withLog((log) => log.get('entries', id))) as unknown as {
      sealed: { data: Uint8Array };
    };
    row.sealed.data[0] = (row.sealed.data[0] ?? 0) ^ 1;
    await withLog((log) => log.put('entries', row as never));
    let copy = '';
    for await (const piece of exportLog(json, '2026-11-25T10:00:00.000Z')) copy += piece.text;
    for (const part of [id, '"sealed"']) expect(copy).toContain(part);
  });
});

describe('while it is locked', () => {
  test('a change to an older entry says "locked", and changes nothing', async () => {
    const { id } = await kept();
    await lock();
    await lockNow();
    const before = await everythingStored();
    await expect(updateEntry(id, { hard: true })).rejects.toHaveProperty('kind', 'locked');
    expect(await everythingStored()).toBe(before);
    expect(await updateEntry('gone', { hard: true })).toBeNull();
  });

  test('an entry of this time without an unlocking can be changed', async () => {
    await lock();
    await lockNow();
    const { id } = await kept();
    expect(await updateEntry(id, { hard: true })).toMatchObject({ hard: true });
  });
});

describe('undo of a deletion', () => {
  test('says "locked" once another lock has taken the place of the one that sealed it', async () => {
    const { id } = await kept();
    await lock();
    const deleted = await deleteEntry(id);
    await removeLock();
    await finishLock();
    await lock();
    if (deleted) {
      await expect(restoreEntry(deleted)).rejects.toHaveProperty('kind', 'locked');
    }
    expect(await texts()).toEqual([]);
  });

  test('goes on while the same lock is being taken away', async () => {
    const { id } = await kept();
    await lock();
    const deleted = await deleteEntry(id);
    await removeLock();
    await lockNow();
    forgetKeys();
    if (deleted) await restoreEntry(deleted);
    await unlock(passphrase, 0);
    expect(await texts()).toEqual([word]);
  });
});

describe('a page that looked before there was a lock, and has not heard of it', () => {
  /** What such a page holds in its hands. */
  async function page() {
    const first = await kept('first');
    const gone = await kept('gone');
    const deleted = await deleteEntry(gone.id);
    let copy = '';
    for await (const piece of exportLog(json, '2026-11-25T10:00:00.000Z')) copy += piece.text;
    copy = copy.replaceAll('first', word).replaceAll(first.id, gone.id);
    const imported = await prepareImport(new Blob([copy]));
    const draft = await openDraft<{ text: string }>('reframe', { text: textField });
    return { first, deleted, imported, draft };
  }
  type Page = Awaited<ReturnType<typeof page>>;

  test.each<[string, (page: Page) => Promise<unknown>]>([
    ['an entry', () => kept()],
    ['an entry from a draft', ({ draft }) => keepEntry(line(word), { draft })],
    ['a change to an entry', ({ first: { id } }) => updateEntry(id, { payload: { text: word } })],
    ['what undo puts back', async ({ deleted }) => deleted && restoreEntry(deleted)],
    ['a file', async ({ imported }) => 'apply' in imported && imported.apply()],
    ['a name', () => savePrivateSettings({ dearName: word })],
    [
      'a draft',
      ({ draft }) => {
        draft.set({ text: word });
        return draft.flush();
      },
    ],
    [
      'what is typed after a draft was let go',
      ({ draft }) => {
        draft.set({ text: 'before' });
        const cleared = draft.clear();
        draft.set({ text: word });
        return cleared.then(() => draft.flush());
      },
    ],
  ])('keeps sealed: %s', async (_what, write) => {
    const there = await page();
    await lock();
    localStorage.clear();
    noteLock(false);
    expect(mayBeLocked()).toBe(false);
    await write(there);
    there.draft.close();
    const stored = await everythingStored();
    for (const text of [word, 'gone', 'first']) expect(stored).not.toContain(`"${text}"`);
    expect(mayBeLocked()).toBe(true);
  });

  test('reads what is sealed, where the log is open', async () => {
    await kept();
    await lock();
    localStorage.clear();
    noteLock(false);
    expect((await readPage()).entries).toHaveLength(1);
  });
});

test('a name that is saved in the moment a lock is made is sealed after all', async () => {
  await lock();
  const rows = await withLog(async (log) => {
    const keys = await log.getAllKeys('meta');
    return Promise.all(keys.map(async (key) => ({ key, row: await log.get('meta', key) })));
  });
  await withLog(async (log) => {
    for (const { key } of rows) if (key !== 'ledger') await log.delete('meta', key);
  });
  const happened = afterReading('meta', 'lock', (store) => {
    for (const { key, row } of rows) store('meta').put(row, key);
  });
  await savePrivateSettings({ dearName: word, theme: 'dark' });
  expect(happened()).toBe(true);
  expect(await everythingStored()).not.toContain(word);
  expect((await loadPrivateSettings()).settings).toMatchObject({ dearName: word, theme: 'dark' });
});

describe('a commit that was reported and is gone after a restart', () => {
  test('is told after the next keep', async () => {
    await kept('one');
    closeLog();
    const disk = await freeze(databaseName);
    await kept('two');
    closeLog();
    indexedDB.deleteDatabase(databaseName);
    await thaw(databaseName, disk);
    await restart();
    await kept('three');
    expect(await checkLog()).toMatchObject({ missing: { had: 2, has: 1 } });
  });
});

describe('a lock that cannot be read', () => {
  test('takes no words of a draft, writes over none, and lets an empty one be', async () => {
    await draftOf(word);
    await lock();
    await withLog((log) => log.put('meta', {} as never, 'lock'));
    await restart();
    forgetKeys();
    const before = await everythingStored();
    const draft = await openDraft<{ text: string }>('reframe', { text: textField });
    const problems: string[] = [];
    draft.onProblem(({ kind }) => problems.push(kind));
    draft.set({ text: `${word} more` });
    await draft.flush();
    draft.close();
    expect(problems).toEqual(['lock-broken']);
    expect(await everythingStored()).toBe(before);
  });
});
