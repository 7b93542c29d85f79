import { beforeEach, expect, test } from 'vitest';
import {
  forgetFolder,
  readFolder,
  writeFolder,
} from '../../../../utils/log/backup/folder-handle.ts';
import { eraseOutside } from '../../../../utils/log/retention/erase-outside.ts';
import { newProfile } from '../place.ts';

beforeEach(newProfile);

const record = {
  handle: { name: 'backups' } as FileSystemDirectoryHandle,
  recipient: 'age1xyz',
  name: 'kind-pause-log-ab12.age',
  last: { at: 7, entries: 3, seq: 9 },
};

test('no folder was chosen: null, and forgetting it is no fault', async () => {
  expect(await readFolder()).toBeNull();
  await forgetFolder();
  expect(await readFolder()).toBeNull();
});

test('the folder is remembered with all that is known of it; the next one takes its place', async () => {
  await writeFolder(record);
  expect(await readFolder()).toEqual(record);
  await writeFolder({ ...record, last: null });
  expect(await readFolder()).toEqual({ ...record, last: null });
});

test('it is forgotten, by itself and with everything else', async () => {
  await writeFolder(record);
  await forgetFolder();
  expect(await readFolder()).toBeNull();
  await writeFolder(record);
  expect(await eraseOutside()).toEqual([]);
  expect(await readFolder()).toBeNull();
});

test('no connection stays open behind a look, also where it fails', async () => {
  await writeFolder(record);
  const odd = { ...record, last: (() => 7) as never };
  await expect(writeFolder(odd)).rejects.toThrow();
  expect(await readFolder()).toEqual(record);
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('kind-pause-folder');
    request.onsuccess = () => resolve();
    request.onblocked = () => reject(new Error('a connection is open'));
  });
});
