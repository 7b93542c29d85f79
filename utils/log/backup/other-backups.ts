import { keyName } from './backup-folder.ts';
import { fileIn } from './folder-files.ts';
import type { FolderRecord } from './folder-handle.ts';

/** Not the older copies beside it, whose names go on with a day. */
const backupName = /^kind-pause-log-[0-9a-z]{4}\.age$/;

/**
 * The backups that other computers keep in the folder, the newest first, and the key that opens them.
 * @throws what the disk says
 */
export async function otherBackups({
  handle,
  name,
}: FolderRecord): Promise<{ backups: File[]; key: File | null }> {
  const key = await fileIn(handle, keyName);
  const backups: File[] = [];
  for await (const one of filesOf(handle)) {
    if (one.kind !== 'file' || one.name === name || !backupName.test(one.name)) continue;
    const file = await fileIn(handle, one.name);
    // It may be on its way still.
    if (file && file.size > 0) backups.push(file);
  }
  return { backups: backups.sort((a, b) => b.lastModified - a.lastModified), key };
}

type Listed = { kind: string; name: string };

function filesOf(handle: FileSystemDirectoryHandle): AsyncIterable<Listed> {
  return (handle as unknown as { values(): AsyncIterable<Listed> }).values();
}
