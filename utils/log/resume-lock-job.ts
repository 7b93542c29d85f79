import { mayBeUnfinished } from './lock-note.ts';

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
  if (!(await mayBeUnfinished())) return;
  const { goOnWithLock } = await import('./lock-job.ts');
  await goOnWithLock();
}
