import { makeLockNow } from '../../utils/log/lock-setup/lock-job.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { mayHavePeople } from '../../utils/stores/people-hint.ts';
import { words } from '../../utils/words/lock.ts';
import { words as people } from '../../utils/words/storage/people.ts';
import { NewPassphrase } from '../controls/new-passphrase.tsx';
import styles from '../controls/panel.module.css';
import { JobStatus } from '../job/job-status.tsx';
import { useJob } from '../job/use-job.ts';
import { addressOf } from '../log/use-log-route.ts';
import { idleMinutes } from './idle-minutes.ts';

/** A log is given a lock. Sealing what there is comes after it, and is no business of this part. */
export function SetUpLock({ onMade }: { onMade: () => void | Promise<void> }) {
  const { job, start } = useJob<true>();
  const make = (passphrase: string) =>
    start(async ({ show }) => {
      show({ step: 'key' });
      const { lockAfter } = (await loadSettings()).settings;
      await makeLockNow(passphrase, idleMinutes[lockAfter]);
      await onMade();
      // Still here: another page has taken it away since, and it can be made again.
      return null;
    });
  return (
    <>
      {job.at === 'working' ? null : (
        <>
          <p>{words.what}</p>
          <p>
            {words.first} <a href={addressOf('backup')}>{words.backup}</a>
          </p>
          {mayHavePeople() ? (
            <p>
              {people.locked.making} <a href={addressOf('people')}>{people.short}</a>
            </p>
          ) : null}
          <NewPassphrase confirm={words.confirm} onPassphrase={make} />
          <p class={styles.small}>
            {words.burst} {words.linger}
          </p>
        </>
      )}
      <JobStatus job={job} done={() => ''} />
    </>
  );
}
