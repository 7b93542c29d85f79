import { noteTrouble } from '../../utils/browser/trouble.ts';
import {
  askToWrite,
  backUpToFolder,
  isFolderDue,
  mayWrite,
} from '../../utils/log/backup-folder.ts';
import { readFolder } from '../../utils/log/folder-record.ts';

/**
 * Brings the folder's backup up to date when the log is opened, quietly.
 * @returns null when nothing is left to do; else what a click may call to open the folder again,
 *   which says whether that worked
 */
export async function keepFolder(): Promise<(() => Promise<boolean>) | null> {
  try {
    const record = await readFolder();
    if (!record || !(await isFolderDue(record, Date.now()))) return null;
    if ((await mayWrite(record)) === 'granted') {
      await backUpToFolder(Temporal.Now.instant());
      return null;
    }
    return async () => {
      if ((await askToWrite(record)) !== 'granted') return false;
      await backUpToFolder(Temporal.Now.instant()).catch(noted);
      return true;
    };
  } catch (error) {
    await noted(error);
    return null;
  }
}

/** The folder may be on a disk that is not there today: the health panel tells, the log goes on. */
function noted(error: unknown): Promise<void> {
  return noteTrouble('folder', error, Date.now());
}
