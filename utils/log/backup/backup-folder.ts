import { keyFile, newKey, readKeyFile } from '../age/backup-key.ts';
import { read } from '../database/transactions.ts';
import { nextId } from '../entry/entry-id.ts';
import { checkLog, readOwn } from '../integrity/loss-check.ts';
import type { ExportProgress } from '../transfer/export.ts';
import { idsIn } from '../transfer/own-parts.ts';
import { ownPartsForCopy } from '../transfer/own-parts-for-copy.ts';
import { ownPartsMark } from '../transfer/own-parts-mark.ts';
import { moveInto, writeTo } from '../transfer/save-file.ts';
import { isWhole, startBackup } from './backup.ts';
import {
  type BackupCopy,
  copiesThatStay,
  noHistory,
  withBackup,
  withoutEmpty,
} from './backup-copies.ts';
import { edgesOf, noteBackup } from './backup-reminder.ts';
import { type FileMark, fileIn, fileMark, isThere, removeFile, setAside } from './folder-files.ts';
import { type FolderRecord, type KnownCopy, readFolder, writeFolder } from './folder-handle.ts';

export const keyName = 'kind-pause-key.age';
/** Between two backups that nobody asked for, in ms. */
const pause = 20 * 3_600_000;

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
  const own = await ownPartsMark();
  if (count === 0 && own === '') return false;
  if (last && last.seq === lastSeq && (last.own ?? '') === own) return false;
  // A clock that was set back a little is no reason for another one.
  if (last && Math.abs(now - last.at) < pause) return false;
  return (await checkLog()) === 'fine';
}

/** What came of a backup: how many entries it holds, or that it is not whole, or not begun. */
export type FolderBackup = { at: 'done'; entries: number } | { at: 'not-whole' } | { at: 'busy' };

/**
 * Writes the folder's backup anew: under another name first, opened again and compared, and only
 * then moved into its place. The one before stays beside it where someone would miss it. One page
 * at a time.
 * @throws what the disk or the log says; the backup before is still in the folder then
 */
export function backUpToFolder(
  at: Temporal.Instant,
  progress?: (step: ExportProgress) => void,
): Promise<FolderBackup> {
  return navigator.locks.request('kind-pause.folder', { ifAvailable: true }, async (lock) => {
    const record = lock && (await readFolder());
    return record ? writeAnew(record, at, progress) : { at: 'busy' };
  }) as Promise<FolderBackup>;
}

async function writeAnew(
  record: FolderRecord,
  at: Temporal.Instant,
  progress?: (step: ExportProgress) => void,
): Promise<FolderBackup> {
  const { handle, name, recipient } = record;
  const { lastSeq } = await read(['meta'], readOwn);
  const own = await ownPartsMark();
  const edges = await edgesOf();
  const before = await idsOfLog();
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
  if (!(await isWhole(file, { identity: moment.identity }, backup))) {
    await removeFile(handle, `${name}.new`);
    return { at: 'not-whole' };
  }
  // What came or went meanwhile may be in it or not.
  const after = new Set(await idsOfLog());
  const ids = before.filter((id) => after.has(id));
  const { entries } = backup.written;
  const done = { at: at.epochMilliseconds, entries, seq: lastSeq, own };
  await putInPlace({ ...record, last: done }, fresh, ids, await fileMark(file));
  if (edges) await noteBackup({ at: done.at, newest: edges.newest });
  return { at: 'done', entries };
}

/** Moves a whole backup into its place, and lets go of copies that nobody would miss. */
async function putInPlace(
  record: FolderRecord & { last: NonNullable<FolderRecord['last']> },
  fresh: FileSystemFileHandle,
  ids: readonly string[],
  mark: FileMark,
): Promise<void> {
  const { handle, name, last } = record;
  const grown = withBackup(record.history ?? noHistory, ids);
  const newest = { name, number: grown.number, at: last.at, entries: last.entries, mark };
  const there = await copiesThere(record);
  const stay = copiesThatStay(
    // The one that is replaced has the same name still.
    [newest, ...there.map((copy) => ({ ...copy, name: keyOf(copy) }))],
    grown.lost,
  );
  const old = there.find((copy) => copy.name === name);
  let copies = there.filter((copy) => copy !== old);
  if (!old || stay.has(keyOf(old))) {
    // One that nobody here has written, or an older version has, may hold anything: it stays too.
    // An empty one was left where writing ended early.
    const holdsSomething = ((await fileIn(handle, name))?.size ?? 0) > 0;
    const beside = holdsSomething ? await setAside(handle, name, dayOf(old, last)) : null;
    if (old && beside) copies = [...copies, { ...old, name: beside }];
    await writeFolder({ ...record, copies });
  }
  await moveInto(handle, fresh, name);
  const history = withoutEmpty(grown, [newest, ...copies]);
  await writeFolder({ ...record, copies: [newest, ...copies], history });
  for (const copy of copies) {
    if (!stay.has(keyOf(copy)) && copy.number !== old?.number) await removeFile(handle, copy.name);
  }
}

const keyOf = ({ number }: BackupCopy) => String(number);

/** Only files that are still the ones that were written. */
async function copiesThere({ handle, copies = [] }: FolderRecord): Promise<KnownCopy[]> {
  const there: KnownCopy[] = [];
  for (const copy of copies) if (await isThere(handle, copy.name, copy.mark)) there.push(copy);
  return there;
}

/** The local day a backup was made, for its name. */
function dayOf(old: BackupCopy | undefined, { at }: { at: number }): string {
  return Temporal.Instant.fromEpochMilliseconds(old?.at ?? at)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();
}

/** Of entries, and of what is one's own beside them. */
async function idsOfLog(): Promise<string[]> {
  const entries = await read(['entries'], (tx) => tx.objectStore('entries').getAllKeys());
  return [...entries, ...idsIn(await ownPartsForCopy())];
}
