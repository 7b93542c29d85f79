import { useEffect, useState } from 'preact/hooks';
import { countEntries } from '../../utils/log/entries.ts';
import { eraseEverything } from '../../utils/log/erase.ts';
import { words } from '../../utils/words/lock.ts';
import { words as log } from '../../utils/words/log.ts';
import styles from '../along/way.module.css';
import { Button } from '../controls/button.tsx';
import { Page } from '../frame/page.tsx';
import { problemWords } from '../frame/problem-words.ts';
import { EraseDialog } from '../log/erase-dialog.tsx';
import { UnlockForm } from './unlock-form.tsx';

type Props = {
  /** What belongs to the lock cannot be read: no passphrase helps. */
  broken: boolean;
  onOpen: () => void;
};

/** What stands in place of a locked log. */
export function LockedView({ broken, onOpen }: Props) {
  const [count, setCount] = useState<number | null>(null);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    countEntries().then(setCount, (error) => setProblem(problemWords(error)));
  }, []);
  const say = broken ? words.broken : words.locked;
  const erase = () => eraseEverything().then(onOpen, (error) => setProblem(problemWords(error)));
  return (
    <Page here="log" title={say.title} about={say.about}>
      <div class={styles.way}>
        {broken ? null : <UnlockForm onOpen={onOpen} />}
        {count === null ? null : <p class={styles.small}>{words.locked.count(count)}</p>}
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
