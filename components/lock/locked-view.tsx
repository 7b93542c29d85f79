import { useEffect, useState } from 'preact/hooks';
import { countEntries } from '../../utils/log/entries.ts';
import type { LockStatus } from '../../utils/log/lock/lock-status.ts';
import type { LockJob } from '../../utils/log/lock-setup/lock-job.ts';
import { words } from '../../utils/words/lock.ts';
import { words as log } from '../../utils/words/log.ts';
import { Button } from '../controls/button.tsx';
import styles from '../controls/panel.module.css';
import { Page } from '../frame/page.tsx';
import { problemWords } from '../frame/problem-words.ts';
import { EraseDialog } from '../log/erase-dialog.tsx';
import { eraseLog } from '../log/erase-log.ts';
import { LockProgress } from './lock-progress.tsx';
import { UnlockForm } from './unlock-form.tsx';

type Props = {
  /** `broken`: what belongs to the lock cannot be read, and no passphrase helps. */
  status: Extract<LockStatus, { at: 'locked' | 'broken' }>;
  job: LockJob;
  onOpen: () => void | Promise<void>;
};

/** It is called locked only once everything is sealed. */
function wordsFor(status: Props['status']) {
  if (status.at === 'broken') return words.broken;
  return status.state === 'on' ? words.locked : words.closed[status.state];
}

/** What stands in place of a locked log. */
export function LockedView({ status, job, onOpen }: Props) {
  const [count, setCount] = useState<number | null>(null);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    countEntries().then(setCount, (error) => setProblem(problemWords(error)));
  }, []);
  const say = wordsFor(status);
  const erase = () => eraseLog().then(onOpen, (error) => setProblem(problemWords(error)));
  return (
    <Page here="log" title={say.title} about={say.about}>
      <div class={styles.way}>
        {status.at === 'broken' ? null : (
          <>
            {status.state === 'sealing' ? <LockProgress state="sealing" job={job} /> : null}
            <UnlockForm onOpen={onOpen} />
          </>
        )}
        {count === null ? null : <p class={styles.small}>{words.locked.count({ count })}</p>}
        <details class={styles.more}>
          <summary>{words.locked.forgotten}</summary>
          <div class={styles.part}>
            <p>{words.locked.lost}</p>
            <Button look="quiet" onClick={() => setAsking(true)}>
              {log.erase.open}
            </Button>
          </div>
        </details>
        <p class={problem === '' ? 'visually-hidden' : styles.problem} role="alert">
          {problem}
        </p>
      </div>
      {asking ? <EraseDialog onErase={erase} onClose={() => setAsking(false)} /> : null}
    </Page>
  );
}
