import type { LockState } from '../../utils/crypto/record.ts';
import { type LockJob, resumeLock } from '../../utils/log/lock-setup/lock-job.ts';
import { words } from '../../utils/words/lock.ts';
import { Button } from '../controls/button.tsx';
import way from '../controls/panel.module.css';
import { problemWords } from '../frame/problem-words.ts';
import styles from './lock-progress.module.css';
import { progressOf, progressText } from './progress-text.ts';

type Props = {
  state: Exclude<LockState, 'on'>;
  job: LockJob;
  /** Turns it round; absent while the log is closed. */
  onCancel?: () => void;
};

/** How far the making of a lock is, or its removal; whichever page does it. */
export function LockProgress({ state, job, onCancel }: Props) {
  const progress = progressOf(state, job);
  if (job.at === 'problem') {
    return (
      <>
        <p class={way.problem} role="alert">
          {problemWords(job.error)}
        </p>
        <Button onClick={() => void resumeLock()}>{words.job.again}</Button>
      </>
    );
  }
  return (
    <div class={way.progress}>
      <progress
        class={way.bar}
        aria-label={words.job.soFar[state]}
        {...(progress ? { max: progress.total, value: progress.done } : {})}
      />
      <p class={styles.count}>{progressText(state, job)}</p>
      <p class={way.small}>{words.job.goesOn}</p>
      {onCancel ? (
        <>
          <p class={way.small}>{words.job.cancels[state]}</p>
          <p>
            <Button onClick={onCancel}>{words.job.cancel}</Button>
          </p>
        </>
      ) : null}
    </div>
  );
}
