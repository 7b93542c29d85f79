import { useEffect, useState } from 'preact/hooks';
import { words } from '../../utils/words/along.ts';
import { Button } from '../controls/button.tsx';
import { useLoaded } from '../frame/use-loaded.ts';
import styles from './along-line.module.css';
import { addressOf } from './use-place.ts';

type Reminding = Pick<
  typeof import('../../utils/log/backup-note.ts'),
  'asksForBackup' | 'askLater'
>;

/** Seldom, and gently: a backup may be made. */
function Reminder({ asksForBackup, askLater }: Reminding) {
  const [asks, setAsks] = useState(false);
  useEffect(() => void asksForBackup(Date.now()).then(setAsks), [asksForBackup]);
  if (!asks) return null;
  const later = () => {
    setAsks(false);
    askLater(Date.now()).catch(() => {
      // Then it asks once more at the next opening.
    });
  };
  return (
    <aside class={styles.reminder}>
      <p>{words.reminder.text}</p>
      <p class={styles.choices}>
        <a class={styles.link} href={addressOf('backup')}>
          {words.reminder.make}
        </a>
        <Button look="quiet" onClick={later}>
          {words.reminder.later}
        </Button>
      </p>
    </aside>
  );
}

/** A folder that waits for the person's word once more. */
function FolderAsks() {
  const keeper = useLoaded(() => import('./folder-keeper.ts'));
  const [waits, setWaits] = useState<(() => Promise<boolean>) | null>(null);
  useEffect(() => {
    void keeper?.keepFolder().then((open) => setWaits(() => open));
  }, [keeper]);
  if (!waits) return null;
  return (
    <aside class={styles.reminder}>
      <p>{words.folder.asks}</p>
      <Button look="quiet" onClick={() => void waits().then((open) => open && setWaits(null))}>
        {words.folder.allow}
      </Button>
    </aside>
  );
}

/** At the end of the log: the way out of it, and now and then a reminder. */
export function AlongLine() {
  const reminding = useLoaded(() => import('../../utils/log/backup-note.ts'));
  useEffect(() => {
    // What an import left that was ended in the middle.
    void import('../../utils/log/import-stage.ts').then(({ sweepStage }) => sweepStage());
  }, []);
  return (
    <div class={styles.line}>
      {reminding ? <Reminder {...reminding} /> : null}
      <FolderAsks />
      <a class={styles.link} href={addressOf('all')}>
        {words.open}
      </a>
    </div>
  );
}
