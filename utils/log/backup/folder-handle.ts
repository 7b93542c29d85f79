import { type IDBPDatabase, openDB } from 'idb';
import { isFileName } from '../transfer/save-file.ts';
import type { BackupCopy, BackupHistory } from './backup-copies.ts';
import type { FileMark } from './folder-files.ts';

/** The folder a backup is kept up to date in, as this browser remembers it. */
export type FolderRecord = {
  handle: FileSystemDirectoryHandle;
  /** The public half of the key that lies in the folder; the secret half is not kept here. */
  recipient: string;
  /** The name of the backup there, this browser's own. */
  name: string;
  /** The last one: when, in epoch milliseconds, how many entries, and after which changes. */
  last: { at: number; entries: number; seq: number; own?: string } | null;
  /** The copies in the folder that were made here, the last one among them; older versions had none. */
  copies?: KnownCopy[];
  history?: BackupHistory;
};

export type KnownCopy = BackupCopy & { mark: FileMark };

const databaseName = 'kind-pause-folder';
const store = 'folder';
const key = 'record';

/** A handle of a folder can only be kept in IndexedDB. It is no part of the log. */
async function withStore<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await openDB(databaseName, 1, {
    upgrade: (fresh) => void fresh.createObjectStore(store),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Null when no folder was chosen. */
export async function readFolder(): Promise<FolderRecord | null> {
  return ((await withStore((database) => database.get(store, key))) as FolderRecord) ?? null;
}

export async function writeFolder(record: FolderRecord): Promise<void> {
  await withStore((database) => database.put(store, record, key));
}

/** Forgets the folder; what is in it stays there. */
export async function forgetFolder(): Promise<void> {
  await withStore((database) => database.delete(store, key));
}

type Picker = (options: object) => Promise<FileSystemDirectoryHandle>;

const picker = () => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Whether this browser lets a page keep a folder. */
export function canPickFolder(): boolean {
  return picker() !== undefined;
}

/** Asks for a folder to write to; only in a click. @returns null when nobody chose one */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await picker()?.call(globalThis, { mode: 'readwrite', id: 'backups' })) ?? null;
  } catch (error) {
    if (isFileName(error, 'AbortError')) return null;
    throw error;
  }
}
