import {
  askToWrite,
  backUpToFolder,
  isFolderDue,
  mayWrite,
} from '../../utils/log/backup/backup-folder.ts';
import { type FolderRecord, readFolder } from '../../utils/log/backup/folder-handle.ts';
import { isFileName } from '../../utils/log/transfer/save-file.ts';
import { noteTrouble } from '../../utils/stores/error-log.ts';

/**
 * What is left to say of the folder's backup: nothing, or what a click may call. `asks`: the
 * browser wants to hear once more that the folder may be written to. `failed`: today's is not whole.
 */
export type FolderState =
  | { at: 'fine' }
  | { at: 'asks' | 'failed'; go: () => Promise<FolderState> };

const fine: FolderState = { at: 'fine' };
/** A disk that is not there is told once the last backup is older, in ms. */
const patience = 7 * 86_400_000;

/** Brings the folder's backup up to date when the log is opened, quietly. */
export async function autoBackup(): Promise<FolderState> {
  try {
    const record = await readFolder();
    if (!record || !(await isFolderDue(record, Date.now()))) return fine;
    if ((await mayWrite(record)) === 'granted') return writeNow(record);
    const asks: FolderState = {
      at: 'asks',
      go: async () => ((await askToWrite(record)) === 'granted' ? writeNow(record) : asks),
    };
    return asks;
  } catch (error) {
    await noteTrouble('folder', error, Date.now());
    return fine;
  }
}

async function writeNow(record: FolderRecord): Promise<FolderState> {
  const failed: FolderState = { at: 'failed', go: () => writeNow(record) };
  try {
    const { at } = await backUpToFolder(Temporal.Now.instant());
    return at === 'not-whole' ? failed : fine;
  } catch (error) {
    await noteTrouble('folder', error, Date.now());
    return isAway(error, record) ? fine : failed;
  }
}

/** A folder on a disk that is not there today, as long as there is a backup of these days. */
function isAway(error: unknown, { last }: FolderRecord): boolean {
  return isFileName(error, 'NotFoundError') && last !== null && Date.now() - last.at < patience;
}
