import { isWhole, startBackup } from './backup.ts';
import { edgesOf, noteBackup } from './backup-note.ts';
import type { Progress } from './export-stream.ts';
import { type FolderRecord, readFolder, writeFolder } from './folder-record.ts';
import { nextId } from './id.ts';
import { keyFile, newKey, readKeyFile } from './key-file.ts';
import { checkLog, readOwn } from './ledger.ts';
import { moveInto, writeTo } from './save-file.ts';
import { read } from './write.ts';

export const keyName = 'kind-pause-key.age';
/** Between two backups that nobody asked for, in ms. */
const pause = 20 * 3_600_000;
/** A log that lost more than this share since the last backup does not replace that one. */
const shrunk = 0.9;

/** Why a folder cannot be used: a key lies in it that this passphrase does not open. */
export type FolderProblem = 'other-key' | 'not-whole';

/**
 * Makes a folder the place of a backup: a key lies there, sealed with the passphrase, and each
 * backup is sealed for that key. The passphrase and the secret half of the key are then forgotten.
 * @param at an instant, as in entries.
 */
export async function chooseFolder(
  handle: FileSystemDirectoryHandle,
  passphrase: string,
  at: string,
): Promise<FolderRecord | { problem: FolderProblem }> {
  const there = await fileIn(handle, keyName);
  const found = there && (await readKeyFile(there, passphrase));
  if (there && !found) return { problem: 'other-key' };
  const made = found ?? (await newKey());
  if (!found) {
    const sealed = await keyFile(made, passphrase, at);
    const target = await handle.getFileHandle(keyName, { create: true });
    const written = await writeTo(target, sealed.stream());
    // Read back from the disk: what it opens can be opened for good.
    const again = await readKeyFile(written, passphrase);
    if (again?.identity !== made.identity) return { problem: 'not-whole' };
  }
  // A name of its own: two computers may share a folder.
  const mark = nextId(0).slice(-4).toLowerCase();
  const name = `kind-pause-log-${mark}.age`;
  const record = { handle, recipient: made.recipient, name, last: null };
  await writeFolder(record);
  return record;
}

/** Whether the folder may be written to now, or the person has to say so once more. */
export function mayWrite({ handle }: FolderRecord): Promise<PermissionState> {
  const asked = handle as unknown as Permissions;
  return asked.queryPermission?.({ mode: 'readwrite' }) ?? Promise.resolve('granted');
}

/** Only in a click. */
export function askToWrite({ handle }: FolderRecord): Promise<PermissionState> {
  const asked = handle as unknown as Permissions;
  return asked.requestPermission?.({ mode: 'readwrite' }) ?? Promise.resolve('granted');
}

type Permissions = {
  queryPermission?: (how: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission?: (how: { mode: 'readwrite' }) => Promise<PermissionState>;
};

/** Whether a backup is due by itself: something changed, a day is over, and the log is whole. */
export async function isFolderDue({ last }: FolderRecord, now: number): Promise<boolean> {
  const { count, lastSeq } = await read(['meta'], readOwn);
  if (count === 0 || (last && last.seq === lastSeq)) return false;
  if (last && now >= last.at && now - last.at < pause) return false;
  return (await checkLog()) === 'fine';
}

/**
 * Writes the folder's backup anew: under another name first, opened again and compared, and only
 * then moved into its place. One page at a time.
 * @returns how many entries it holds; null when it is not whole, or another page is at it
 * @throws what the disk or the log says; the backup before is still in its place then
 */
export function backUpToFolder(
  at: Temporal.Instant,
  progress?: (step: Progress) => void,
): Promise<number | null> {
  return navigator.locks.request('kind-pause.folder', { ifAvailable: true }, async (lock) => {
    const record = lock && (await readFolder());
    return record ? writeAnew(record, at, progress) : null;
  }) as Promise<number | null>;
}

async function writeAnew(
  record: FolderRecord,
  at: Temporal.Instant,
  progress?: (step: Progress) => void,
): Promise<number | null> {
  const { handle, name, recipient, last } = record;
  const { lastSeq } = await read(['meta'], readOwn);
  const edges = await edgesOf();
  // A key for this one moment lets it be opened again without the passphrase.
  const moment = await newKey();
  const recipients = [recipient, moment.recipient];
  const backup = await startBackup(
    { recipients },
    at.toString({ smallestUnit: 'millisecond' }),
    progress,
  );
  const fresh = await handle.getFileHandle(`${name}.new`, { create: true });
  const file = await writeTo(fresh, backup.stream);
  if (!(await isWhole(file, { identity: moment.identity }, backup))) return null;
  const { entries } = backup.written;
  if (last && entries < last.entries * shrunk) await setAside(handle, name);
  await moveInto(handle, fresh, name);
  const done = { at: at.epochMilliseconds, entries, seq: lastSeq };
  await writeFolder({ ...record, last: done });
  if (edges) await noteBackup({ at: done.at, newest: edges.newest });
  return entries;
}

/** What the log held before much of it went stays beside the new backup. */
async function setAside(handle: FileSystemDirectoryHandle, name: string): Promise<void> {
  const file = await fileIn(handle, name);
  if (!file) return;
  const beside = name.replace(/\.age$/, '-before.age');
  await writeTo(await handle.getFileHandle(beside, { create: true }), file.stream());
}

async function fileIn(handle: FileSystemDirectoryHandle, name: string): Promise<File | null> {
  try {
    return await (await handle.getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}
