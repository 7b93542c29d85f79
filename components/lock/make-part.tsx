import { makeLockNow } from '../../utils/log/lock-job.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { words } from '../../utils/words/lock.ts';
import { JobLine } from '../along/job-line.tsx';
import { PassphrasePair } from '../along/passphrase-pair.tsx';
import { useJob } from '../along/use-job.ts';
import { addressOf } from '../along/use-place.ts';
import styles from '../along/way.module.css';
import { minutesOf } from './minutes.ts';

/** A log is given a lock. Sealing what there is comes after it, and is no business of this part. */
export function MakePart({ onMade }: { onMade: () => void | Promise<void> }) {
  const { job, start } = useJob<true>();
  const make = (passphrase: string) =>
    start(async ({ show }) => {
      show({ step: 'key' });
      const { lockAfter } = (await loadSettings()).settings;
      await makeLockNow(passphrase, minutesOf[lockAfter]);
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
          <PassphrasePair confirm={words.confirm} onPassphrase={make} />
          <p class={styles.small}>
            {words.burst} {words.linger}
          </p>
        </>
      )}
      <JobLine job={job} done={() => ''} />
    </>
  );
}
