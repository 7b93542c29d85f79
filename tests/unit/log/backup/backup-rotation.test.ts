import { beforeEach, expect, test, vi } from 'vitest';
import { decrypt } from '../../../../utils/log/age/age.ts';
import { type BackupKey, newKey } from '../../../../utils/log/age/backup-key.ts';
import { backUpToFolder } from '../../../../utils/log/backup/backup-folder.ts';
import type { FolderRecord } from '../../../../utils/log/backup/folder-handle.ts';
import { deleteEntry } from '../../../../utils/log/entries.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { streamToBlob } from '../../../../utils/log/transfer/stream-to-blob.ts';
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

const name = 'log.age';
const keep = async (text: string) =>
  (await keepEntry({ kind: 'line', element: 'kindness', source: 'popup', payload: { text } }))
    ?.id ?? '';
/** On a Monday, and days after it, at noon: the same day in every zone but one. */
const backUp = (days: number) =>
  backUpToFolder(Temporal.Instant.from('2026-03-02T12:00:00Z').add({ hours: days * 24 }));

let folder: FakeFolder;
let key: BackupKey;
beforeEach(async () => {
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('UTC');
  await newProfile();
  folder = new FakeFolder(true);
  key = await newKey();
  kept.record = { handle: folder.handle, recipient: key.recipient, name, last: null };
});

/** The texts in each file of the folder. */
async function files(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [file, bytes] of folder.files) {
    const text = await (await streamToBlob(await decrypt(bytes.stream(), key))).text();
    const entries = JSON.parse(text).entries as { payload: { text: string } }[];
    found[file] = entries.map(({ payload }) => payload.text).join(' ');
  }
  return found;
}

test('a log that only grows leaves one file for the days of a week', async () => {
  for (const [at, text] of ['a', 'b', 'c'].entries()) {
    await keep(text);
    await backUp(at);
  }
  expect(await files()).toEqual({ [name]: 'a b c' });
});

test('one file of each of the last four weeks stays, under its day; older ones go', async () => {
  for (const [week, text] of ['a', 'b', 'c', 'd', 'e'].entries()) {
    await keep(text);
    await backUp(week * 7);
  }
  expect(await files()).toEqual({
    [name]: 'a b c d e',
    'log-2026-03-09.age': 'a b',
    'log-2026-03-16.age': 'a b c',
    'log-2026-03-23.age': 'a b c d',
  });
});

test('a copy that has the only words of an entry stays, though others have more', async () => {
  const ids: string[] = [];
  for (const text of ['a', 'b', 'c', 'd', 'e']) ids.push(await keep(text));
  await backUp(0);
  for (const id of ids.slice(0, 3)) await deleteEntry(id);
  await backUp(1);
  const x = await keep('x');
  await backUp(2);
  await deleteEntry(x);
  await backUp(3);
  expect(await files()).toEqual({
    [name]: 'd e',
    'log-2026-03-02.age': 'a b c d e',
    'log-2026-03-04.age': 'd e x',
  });
});

test('words of which no copy is left any more are remembered no longer', async () => {
  const a = await keep('a');
  await keep('b');
  await backUp(0);
  await deleteEntry(a);
  await backUp(1);
  expect(kept.record?.history?.lost).toEqual([{ from: 1, to: 1 }]);
  folder.files.delete('log-2026-03-02.age');
  await keep('c');
  await backUp(2);
  expect(kept.record?.history?.lost).toEqual([]);
  expect(kept.record?.copies?.map((copy) => copy.name)).toEqual([name]);
});

test('ended right after a copy was set aside: it is known as one, and no empty file stays', async () => {
  const a = await keep('a');
  await keep('b');
  await backUp(0);
  await deleteEntry(a);
  folder.before = (change) => {
    if (change === `move ${name}.new ${name}`) throw new Error('ended');
    if (change === `write ${name}`) throw new Error('ended');
  };
  await expect(backUp(1)).rejects.toThrow('ended');
  folder.before = () => undefined;
  expect(kept.record?.copies?.map((copy) => copy.name)).toEqual(['log-2026-03-02.age']);
  await backUp(1);
  expect(await files()).toEqual({ [name]: 'b', 'log-2026-03-02.age': 'a b' });
});
