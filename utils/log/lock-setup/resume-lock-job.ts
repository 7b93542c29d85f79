import { isSurelyOutsideContainer } from '../../browser/container-hint.ts';
import { readLockJobNote } from '../../stores/lock-job-note.ts';
import { isLockNoted } from '../lock/lock-hint.ts';

/** Once the page has nothing better to do, or after this many ms. */
const patience = 2_000;

/**
 * For every page as it begins: goes on with the making or removing of a lock that another page had
 * to leave, or a browser that was killed. Mostly it is one small reading, after the first paint.
 */
export function resumeLockJob(): void {
  requestIdleCallback(() => void resume(), { timeout: patience });
}

async function resume(): Promise<void> {
  const note = await readLockJobNote();
  // A lock from before there were notes is looked at once.
  if (note === 'done' || (note === null && !isLockNoted())) return;
  // A page in a Firefox container has another database, and another lock.
  if (!isSurelyOutsideContainer() && !(await mayBeHere())) return;
  const { resumeLock } = await import('./lock-job.ts');
  await resumeLock();
}

async function mayBeHere(): Promise<boolean> {
  const { isOutsideContainer } = await import('../../browser/container.ts');
  // Without an answer the database is not opened either.
  return isOutsideContainer().catch(() => false);
}
