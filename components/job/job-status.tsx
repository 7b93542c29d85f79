import { words } from '../../utils/words/transfer.ts';
import styles from '../controls/panel.module.css';
import { ProgressLine } from './progress-line.tsx';
import type { Job } from './use-job.ts';

type Props<Result> = { job: Job<Result>; done: (result: Result) => string; onCancel?: () => void };

/** What became of a piece of work, in one place that a screen reader follows. */
export function JobStatus<Result>({ job, done, onCancel }: Props<Result>) {
  return (
    <>
      {job.at === 'working' ? (
        <ProgressLine working={job} {...(onCancel ? { onCancel } : {})} />
      ) : null}
      {job.at === 'problem' ? (
        <p class={styles.problem} role="alert">
          {job.text}
        </p>
      ) : null}
      <p class={styles.said} role="status">
        {job.at === 'done' ? done(job.result) : job.at === 'cancelled' ? words.cancelled : ''}
      </p>
    </>
  );
}
