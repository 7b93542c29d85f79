import type { LockState } from '../../utils/crypto/record.ts';
import type { LockJob } from '../../utils/log/lock-setup/lock-job.ts';
import { words } from '../../utils/words/lock.ts';

type Unfinished = Exclude<LockState, 'on'>;

/** How many entries are done, of all; null while that is not known. */
export function progressOf(state: Unfinished, job: LockJob) {
  return job.at === 'working' && job.state === state && job.total > 0 ? job : null;
}

/** The same in words. */
export function progressText(state: Unfinished, job: LockJob): string {
  const what = words.job.soFar[state];
  const progress = progressOf(state, job);
  return progress ? words.job.count({ what, done: progress.done, total: progress.total }) : what;
}
