import { useState } from 'preact/hooks';
import { finishLock, takeLockAway } from '../../utils/log/turn-lock.ts';
import { words } from '../../utils/words/lock.ts';
import { JobLine } from '../along/job-line.tsx';
import { useJob } from '../along/use-job.ts';
import styles from '../along/way.module.css';
import { Button } from '../controls/button.tsx';

/** The way back, in two steps. */
export function TakeAwayPart({ onGone }: { onGone: () => void }) {
  const [sure, setSure] = useState(false);
  const { job, start } = useJob<true>();
  const take = () =>
    start(async ({ signal, show }) => {
      show({ step: 'opening' });
      await takeLockAway();
      await finishLock({ signal, progress: (at) => show({ step: 'opening', ...at }) });
      onGone();
      return true;
    });
  if (job.at !== 'idle') return <JobLine job={job} done={() => words.away.done} />;
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
