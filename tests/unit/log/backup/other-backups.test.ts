import { expect, test } from 'vitest';
import { otherBackups } from '../../../../utils/log/backup/other-backups.ts';
import { FakeFolder } from '../../../fakes/folder.ts';

const own = 'kind-pause-log-ab12.age';

function folderWith(...names: string[]) {
  const folder = new FakeFolder(true);
  for (const name of names) folder.files.set(name, new Blob([name]));
  return { handle: folder.handle, recipient: 'age1x', name: own, last: null };
}

test('finds what other computers wrote, and the key; nothing of its own, no older copy, no half file', async () => {
  const record = folderWith(
    own,
    'kind-pause-key.age',
    'kind-pause-log-cd34.age',
    'kind-pause-log-cd34.age.new',
    'kind-pause-log-cd34-2026-11-01.age',
    'kind-pause-log-cd34.sync-conflict-1.age',
    'holiday.jpg',
    'Kind-Pause-Log-ef56.age',
  );
  const { backups, key } = await otherBackups(record);
  expect(backups.map(({ name }) => name)).toEqual(['kind-pause-log-cd34.age']);
  expect(key?.name).toBe('kind-pause-key.age');
});

test('a file that is empty is on its way still; a folder of such a name is none', async () => {
  const record = folderWith(own);
  const { handle } = record;
  await handle.getFileHandle('kind-pause-log-0000.age', { create: true });
  expect(await otherBackups(record)).toEqual({ backups: [], key: null });
});
