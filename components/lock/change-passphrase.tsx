import { useState } from 'preact/hooks';
import { changePassphraseNow } from '../../utils/log/lock-setup/lock-job.ts';
import { words } from '../../utils/words/lock.ts';
import { NewPassphrase } from '../controls/new-passphrase.tsx';
import styles from '../controls/panel.module.css';
import { PassphraseBox } from '../controls/passphrase-box.tsx';
import { JobStatus } from '../job/job-status.tsx';
import { useJob } from '../job/use-job.ts';
import { UserMessageError } from '../job/user-message-error.ts';

/** Another passphrase for the same lock. */
export function ChangePassphrase() {
  const [old, setOld] = useState('');
  const { job, start } = useJob<true>();
  const change = (fresh: string) =>
    start(async ({ show }) => {
      show({ step: 'key' });
      if (!(await changePassphraseNow(old, fresh))) throw new UserMessageError(words.locked.wrong);
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
            <NewPassphrase confirm={words.change.confirm} onPassphrase={change} />
            <p class={styles.small}>{words.change.copies}</p>
          </>
        )}
        <JobStatus job={job} done={() => words.change.done} />
      </div>
    </details>
  );
}
