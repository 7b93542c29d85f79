import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { newKey } from '../../../../utils/log/age/backup-key.ts';
import { backUpToFolder, isFolderDue } from '../../../../utils/log/backup/backup-folder.ts';
import {
  askLater,
  edgesOf,
  isBackupDue,
  noteBackup,
  readNote,
  shouldAskForBackup,
} from '../../../../utils/log/backup/backup-reminder.ts';
import type { FolderRecord } from '../../../../utils/log/backup/folder-handle.ts';
import { withLog } from '../../../../utils/log/database/connection.ts';
import { deleteEntry } from '../../../../utils/log/entries.ts';
import { nextId } from '../../../../utils/log/entry/entry-id.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { FakeFolder } from '../../../fakes/folder.ts';
import { newProfile } from '../place.ts';

const kept = vi.hoisted(() => ({ record: null as FolderRecord | null }));
// A fake folder cannot be kept in IndexedDB.
vi.mock('../../../../utils/log/backup/folder-handle.ts', () => ({
  readFolder: async () => kept.record,
  writeFolder: async (next: FolderRecord) => {
    kept.record = next;
  },
}));

const hour = 3_600_000;
const day = 24 * hour;
const month = 30 * day;
const at = Temporal.Instant.from('2026-03-02T10:00:00Z');
const now = at.epochMilliseconds;
const name = 'kind-pause-log-ab12.age';
const keep = async (text: string) =>
  (await keepEntry({ kind: 'line', element: 'kindness', source: 'popup', payload: { text } }))
    ?.id ?? '';

let folder: FakeFolder;
beforeEach(async () => {
  await newProfile();
  folder = new FakeFolder(true);
  const { recipient } = await newKey();
  kept.record = { handle: folder.handle, recipient, name, last: null };
});
const record = () => kept.record as FolderRecord;
/** Does something when the file of a backup is about to be written. */
function meanwhile(work: () => Promise<unknown>): void {
  const real = folder.getFileHandle.bind(folder);
  vi.spyOn(folder, 'getFileHandle').mockImplementation(async (file, how) => {
    if (file === `${name}.new`) await work();
    return real(file, how);
  });
}

describe('a folder backup by itself', () => {
  const isDueAt = (when: number) => isFolderDue(record(), when);

  test('is made of a log with something in it, at once where there was none', async () => {
    expect(await isDueAt(now)).toBe(false);
    await keep('a');
    expect(await isDueAt(now)).toBe(true);
  });

  test('is made again 20 hours later, not sooner, and only where something changed', async () => {
    await keep('a');
    await backUpToFolder(at);
    expect(await isDueAt(now + month)).toBe(false);
    await keep('b');
    expect(await isDueAt(now + 20 * hour - 1)).toBe(false);
    expect(await isDueAt(now + 20 * hour)).toBe(true);
    expect(await isDueAt(now - 20 * hour + 1)).toBe(false);
    expect(await isDueAt(now - 20 * hour)).toBe(true);
  });

  test('a log that lost entries takes nobody’s place', async () => {
    await keep('a');
    await keep('b');
    await withLog((log) => log.clear('entries'));
    expect(await isDueAt(now)).toBe(false);
  });

  test('a log that was emptied leaves the copy alone', async () => {
    const id = await keep('a');
    await backUpToFolder(at);
    await deleteEntry(id);
    expect(await isDueAt(now + 2 * day)).toBe(false);
  });
});

describe('a folder backup', () => {
  test('remembers when it was made, how many entries it has and the newest of them', async () => {
    await keep('a');
    const newest = await keep('b');
    const steps: number[] = [];
    const done = await backUpToFolder(at, (step) => steps.push(step.done));
    expect(done).toEqual({ at: 'done', entries: 2 });
    expect(steps.at(-1)).toBe(2);
    expect(record().last).toMatchObject({ at: now, entries: 2 });
    expect((await readNote()).last).toEqual({ at: now, newest });
    expect([...folder.files.keys()]).toEqual([name]);
  });

  test('is begun in one page only, and nowhere without a folder', async () => {
    await keep('a');
    const { promise, resolve } = Promise.withResolvers<void>();
    const held = navigator.locks.request('kind-pause.folder', () => promise);
    expect(await backUpToFolder(at)).toEqual({ at: 'busy' });
    expect(folder.files.size).toBe(0);
    resolve();
    await held;
    expect(await backUpToFolder(at)).toEqual({ at: 'done', entries: 1 });
    kept.record = null;
    expect(await backUpToFolder(at)).toEqual({ at: 'busy' });
  });

  test('a damaged new file goes, and counts as no backup', async () => {
    await keep('a');
    folder.written = (bytes) => bytes.slice(0, bytes.size - 1);
    expect(await backUpToFolder(at)).toEqual({ at: 'not-whole' });
    expect(folder.files.size).toBe(0);
    expect(record().last).toBeNull();
    expect((await readNote()).last).toBeNull();
  });

  test('what is kept while it is written is a reason for the next one', async () => {
    const first = await keep('a');
    meanwhile(() => keep('meanwhile'));
    await backUpToFolder(at);
    expect(await isFolderDue(record(), now + day)).toBe(true);
    expect((await readNote()).last?.newest).toBe(first);
  });

  test('what is deleted while it is written is not counted as being in it', async () => {
    const [a, b] = [await keep('a'), await keep('b')];
    meanwhile(() => deleteEntry(b));
    await backUpToFolder(at);
    expect(record().history?.ids).toEqual([a]);
  });

  test('of an empty log, asked for by hand, says nothing of a newest entry', async () => {
    expect(await backUpToFolder(at)).toEqual({ at: 'done', entries: 0 });
    expect((await readNote()).last).toBeNull();
  });
});

describe('asking for a backup', () => {
  const quiet = { last: null, quietUntil: 0 };
  const edges = (oldest: number, newest = oldest) => ({
    oldest: nextId(oldest),
    newest: nextId(newest),
    many: true,
  });

  test('after a backup nobody asks for 30 days, then does where there is something new', () => {
    const newer = edges(now - 2 * month, now + day);
    const last = { at: now, newest: nextId(now) };
    const isDueAt = (when: number) => isBackupDue({ ...quiet, last }, newer, when);
    expect([isDueAt(now), isDueAt(now + month - 1), isDueAt(now + month)]).toEqual([
      false,
      false,
      true,
    ]);
    const same = { ...newer, newest: last.newest };
    expect(isBackupDue({ ...quiet, last }, same, now + month)).toBe(false);
  });

  test('without any backup it asks once the log is 30 days old, and there are ten entries', () => {
    const month30 = edges(now - month);
    expect(isBackupDue(quiet, month30, now)).toBe(true);
    expect(isBackupDue(quiet, month30, now - 1)).toBe(false);
    expect(isBackupDue(quiet, { ...month30, many: false }, now)).toBe(false);
    expect(isBackupDue(quiet, null, now)).toBe(false);
  });

  test('"Later" ends when it said; one that is over two months off is no "Later"', () => {
    const old = edges(now - 10 * month);
    const isDueUntil = (quietUntil: number) => isBackupDue({ last: null, quietUntil }, old, now);
    expect([now, now + 1, now + 2 * month, now + 2 * month + 1].map(isDueUntil)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test('a backup keeps what "Later" said, and "Later" keeps what is known of the backup', async () => {
    const last = { at: now, newest: 'x' };
    await askLater(now);
    await noteBackup(last);
    expect(await readNote()).toEqual({ last, quietUntil: now + month });
    await askLater(now + day);
    expect(await readNote()).toEqual({ last, quietUntil: now + day + month });
  });

  test('what lies in storage may be anything', async () => {
    const nothing = { last: null, quietUntil: 0 };
    for (const odd of [7, null, {}, { quietUntil: 'x', last: 7 }, { last: { at: 7 } }]) {
      await browser.storage.local.set({ backup: odd });
      expect(await readNote()).toEqual(nothing);
    }
    for (const last of [
      { at: 'x', newest: 'a' },
      { at: Number.NaN, newest: 'a' },
    ]) {
      await browser.storage.local.set({ backup: { last } });
      expect(await readNote()).toEqual(nothing);
    }
  });

  test('a log or a storage that does not answer is asked for nothing', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('gone'));
    expect(await shouldAskForBackup(now)).toBe(false);
  });

  test('the edges of a log are its oldest and its newest entry; ten are many', async () => {
    expect(await edgesOf()).toBeNull();
    const ids: string[] = [];
    for (let n = 0; n < 9; n++) ids.push(await keep(String(n)));
    expect(await edgesOf()).toEqual({ oldest: ids[0], newest: ids[8], many: false });
    const newest = await keep('ten');
    expect(await edgesOf()).toEqual({ oldest: ids[0], newest, many: true });
  });
});
