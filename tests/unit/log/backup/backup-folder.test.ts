import { beforeEach, describe, expect, test, vi } from 'vitest';
import { decrypt } from '../../../../utils/log/age/age.ts';
import { type BackupKey, newKey } from '../../../../utils/log/age/backup-key.ts';
import { backUpToFolder, isFolderDue } from '../../../../utils/log/backup/backup-folder.ts';
import {
  askLater,
  isBackupDue,
  shouldAskForBackup,
} from '../../../../utils/log/backup/backup-reminder.ts';
import {
  type FolderRecord,
  readFolder,
  writeFolder,
} from '../../../../utils/log/backup/folder-handle.ts';
import { deleteEntry, readPage } from '../../../../utils/log/entries.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { streamToBlob } from '../../../../utils/log/transfer/stream-to-blob.ts';
import { FakeFolder } from '../../../fakes/folder.ts';
import { newProfile } from '../place.ts';

// A fake folder cannot be kept in IndexedDB.
vi.mock('../../../../utils/log/backup/folder-handle.ts', () => {
  let record: FolderRecord | null = null;
  return {
    readFolder: async () => record,
    writeFolder: async (next: FolderRecord) => {
      record = next;
    },
  };
});

const day = 86_400_000;
const start = Temporal.Instant.from('2026-03-02T10:00:00Z');
const keep = (text: string) =>
  keepEntry({ kind: 'line', element: 'kindness', source: 'newtab', payload: { text } });
const letGo = async (text: string) => {
  const { entries } = await readPage({ limit: 500 });
  for (const { id, payload } of entries) {
    if ((payload as { text?: string }).text === text) await deleteEntry(id);
  }
};
const backUp = (days: number) => backUpToFolder(start.add({ hours: days * 24 }));

let folder: FakeFolder;
let key: BackupKey;
/** As `chooseFolder` leaves it; its passphrase takes seconds. */
async function begin(canMove: boolean): Promise<void> {
  folder = new FakeFolder(canMove);
  key = await newKey();
  const { handle } = folder;
  const name = 'kind-pause-log-ab12.age';
  await writeFolder({ handle, recipient: key.recipient, name, last: null });
}

/** The texts in all files of the folder that open. */
async function allTexts(): Promise<string[]> {
  const found = new Set<string>();
  for (const file of folder.files.values()) {
    if (file.size === 0) continue;
    const text = await (await streamToBlob(await decrypt(file.stream(), key))).text();
    for (const { payload } of JSON.parse(text).entries) found.add(payload.text);
  }
  return [...found].toSorted();
}

beforeEach(newProfile);

describe.each([true, false])('F84 a backup folder, where files can be moved: %s', (canMove) => {
  beforeEach(() => begin(canMove));

  test('a log that shrinks twice, and grows in between, loses nothing', async () => {
    for (const text of ['a', 'b', 'c', 'd']) await keep(text);
    expect(await backUp(0)).toEqual({ at: 'done', entries: 4 });
    for (const [at, gone] of ['a', 'b', 'c'].entries()) {
      await letGo(gone);
      expect(await backUp(at + 1)).toEqual({ at: 'done', entries: 3 - at });
    }
    await keep('e');
    await backUp(5);
    expect(await allTexts()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect([...folder.files.keys()].some((name) => name.endsWith('.new'))).toBe(false);
    const newest = (await readFolder())?.copies?.[0];
    expect([newest?.name, newest?.entries]).toEqual([(await readFolder())?.name, 2]);
  });

  test('a file that somebody else put in its place stays, and so does what an older version left', async () => {
    await keep('a');
    await backUp(0);
    const { name } = (await readFolder()) as FolderRecord;
    folder.files.set(name, new Blob(['not ours']));
    folder.files.set(name.replace('.age', '-before.age'), new Blob(['old']));
    await keep('b');
    await backUp(1);
    const texts = await Promise.all([...folder.files.values()].map((file) => file.text()));
    expect(texts).toContain('not ours');
    expect(texts).toContain('old');
  });

  test('ended before any change, it has every entry, and goes on the next time', async () => {
    for (let ends = 0; ; ends++) {
      await newProfile();
      await begin(canMove);
      for (const text of ['a', 'b']) await keep(text);
      await backUp(0);
      await letGo('a');
      await backUp(1);
      await letGo('b');
      await keep('c');
      let changes = 0;
      folder.before = () => {
        if (changes++ === ends) throw new Error('ended');
      };
      const whole = await backUp(2).then(
        () => true,
        () => false,
      );
      folder.before = () => undefined;
      folder.files.delete(`${(await readFolder())?.name}.new`);
      expect(await allTexts(), `ended at ${ends}`).toEqual(expect.arrayContaining(['a', 'b']));
      await backUp(3);
      expect(await allTexts(), `gone on after ${ends}`).toEqual(['a', 'b', 'c']);
      if (whole) break;
    }
  });
});

test('one that is not whole takes nobody’s place, and says so', async () => {
  await begin(true);
  await keep('a');
  await backUp(0);
  await keep('b');
  folder.written = (bytes) => bytes.slice(0, bytes.size - 1);
  expect(await backUp(1)).toEqual({ at: 'not-whole' });
  folder.written = (bytes) => bytes;
  expect(await allTexts()).toEqual(['a']);
});

test('at most one in 20 hours by itself, also where the clock goes back a little', async () => {
  await begin(true);
  await keep('a');
  await backUp(0);
  await keep('b');
  const record = (await readFolder()) as FolderRecord;
  const at = start.epochMilliseconds;
  for (const [now, due] of [
    [at + 19 * 3_600_000, false],
    [at - 1_000, false],
    [at + 21 * 3_600_000, true],
    [at - 2 * day, true],
  ] as const) {
    expect(await isFolderDue(record, now)).toBe(due);
  }
});

describe('asking for a backup', () => {
  const edges = { oldest: '00000000000000000000000000', newest: '7', many: true };
  const now = Date.parse('2026-03-02T10:00:00Z');

  test('after "Later" nobody asks for a month, also where the clock goes back by a second', async () => {
    for (let n = 0; n < 10; n++) await keep(String(n));
    const later = Date.now() + 40 * day;
    expect(await shouldAskForBackup(later)).toBe(true);
    await askLater(later);
    for (const back of [0, 1_000, day]) expect(await shouldAskForBackup(later - back)).toBe(false);
    expect(await shouldAskForBackup(later + 31 * day)).toBe(true);
  });

  test('a clock that was years ahead silences it for no longer than two months', () => {
    const last = { at: now + 700 * day, newest: '1' };
    expect(isBackupDue({ last, quietUntil: 0 }, edges, now)).toBe(true);
    expect(isBackupDue({ last: { ...last, at: now + day }, quietUntil: 0 }, edges, now)).toBe(
      false,
    );
    expect(isBackupDue({ last: null, quietUntil: now + 700 * day }, edges, now)).toBe(true);
  });
});
