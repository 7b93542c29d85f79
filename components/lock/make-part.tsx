import { finishLock, makeLock } from '../../utils/log/turn-lock.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { words } from '../../utils/words/lock.ts';
import { JobLine } from '../along/job-line.tsx';
import { PassphrasePair } from '../along/passphrase-pair.tsx';
import { useJob } from '../along/use-job.ts';
import { addressOf } from '../along/use-place.ts';
import styles from '../along/way.module.css';
import { minutesOf } from './minutes.ts';

/** A log is given a lock. What there is is sealed then; it goes on by itself if it is interrupted. */
export function MakePart({ onMade }: { onMade: () => void }) {
  const { job, start } = useJob<true>();
  const make = (passphrase: string) =>
    start(async ({ signal, show }) => {
      show({ step: 'key' });
      const { lockAfter } = (await loadSettings()).settings;
      await makeLock(passphrase, minutesOf[lockAfter], Date.now());
      show({ step: 'sealing' });
      await finishLock({ signal, progress: (at) => show({ step: 'sealing', ...at }) });
      onMade();
      return true;
    });
  return (
    <div class={styles.way}>
      {job.at === 'working' || job.at === 'done' ? null : (
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
      <JobLine job={job} done={() => words.on} />
    </div>
  );
}
