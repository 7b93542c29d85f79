import type { LockState } from '../../utils/crypto/record.ts';
import type { LockJob } from '../../utils/log/lock-setup/lock-job.ts';
import { words } from '../../utils/words/lock.ts';
import styles from './lock-progress.module.css';
import { progressText } from './progress-text.ts';

/** Beside an open log: how far its lock is. Nothing once everything is as the lock says. */
export function LockNote({ state, job }: { state: LockState; job: LockJob }) {
  if (state === 'on') return null;
  return (
    <p class={styles.note}>
      {words.job[state]} {progressText(state, job)}
    </p>
  );
}
