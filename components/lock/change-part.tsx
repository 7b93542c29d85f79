import { useState } from 'preact/hooks';
import { changePassphraseNow } from '../../utils/log/lock-job.ts';
import { words } from '../../utils/words/lock.ts';
import { JobLine } from '../along/job-line.tsx';
import { PassphraseBox } from '../along/passphrase-box.tsx';
import { PassphrasePair } from '../along/passphrase-pair.tsx';
import { SaidProblem } from '../along/said-problem.ts';
import { useJob } from '../along/use-job.ts';
import styles from '../along/way.module.css';

/** Another passphrase for the same lock. */
export function ChangePart() {
  const [old, setOld] = useState('');
  const { job, start } = useJob<true>();
  const change = (fresh: string) =>
    start(async ({ show }) => {
      show({ step: 'key' });
      if (!(await changePassphraseNow(old, fresh))) throw new SaidProblem(words.locked.wrong);
      setOld('');
      return true;
    });
  return (
    <details class={styles.more}>
      <summary>{words.change.open}</summary>
      <div class={styles.part}>
        {job.at === 'working' || job.at === 'done' ? null : (
          <>
            <PassphraseBox label={words.change.old} value={old} onText={setOld} />
            <PassphrasePair confirm={words.change.confirm} onPassphrase={change} />
            <p class={styles.small}>{words.change.copies}</p>
          </>
        )}
        <JobLine job={job} done={() => words.change.done} />
      </div>
    </details>
  );
}
