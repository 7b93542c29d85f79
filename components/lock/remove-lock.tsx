import { useState } from 'preact/hooks';
import { removeLockNow } from '../../utils/log/lock-setup/lock-job.ts';
import { words } from '../../utils/words/lock.ts';
import { Button } from '../controls/button.tsx';
import styles from '../controls/panel.module.css';
import { JobStatus } from '../job/job-status.tsx';
import { useJob } from '../job/use-job.ts';

/** The way back, in two steps. Opening what is sealed comes after it. */
export function RemoveLock({ onTaken }: { onTaken: () => void | Promise<void> }) {
  const [sure, setSure] = useState(false);
  const { job, start } = useJob<true>();
  const take = () =>
    start(async ({ show }) => {
      show({ step: 'opening' });
      await removeLockNow();
      await onTaken();
      // Still here: another page has kept it since, and it can be taken away again.
      setSure(false);
      return null;
    });
  if (job.at !== 'idle') return <JobStatus job={job} done={() => ''} />;
  return sure ? (
    <div class={styles.part}>
      <p role="status">{words.away.sure}</p>
      <p class={styles.choices}>
        <Button onClick={take}>{words.away.yes}</Button>
        <Button look="quiet" onClick={() => setSure(false)}>
          {words.away.no}
        </Button>
      </p>
    </div>
  ) : (
    <Button look="quiet" onClick={() => setSure(true)}>
      {words.away.open}
    </Button>
  );
}
