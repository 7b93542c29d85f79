import { useEffect, useState } from 'preact/hooks';
import { words } from '../../utils/words/transfer.ts';
import { Button } from '../controls/button.tsx';
import { loadPart } from '../errors/load-part.ts';
import { useLoading } from '../frame/use-loading.ts';
import { addressOf } from '../log/use-log-route.ts';
import type { FolderState } from './auto-backup.ts';
import styles from './backup-asks.module.css';

type Reminding = Pick<
  typeof import('../../utils/log/backup/backup-reminder.ts'),
  'shouldAskForBackup' | 'askLater'
>;

/** Seldom, and gently: a backup may be made. */
function Reminder({ shouldAskForBackup, askLater }: Reminding) {
  const [asks, setAsks] = useState(false);
  useEffect(() => void shouldAskForBackup(Date.now()).then(setAsks), [shouldAskForBackup]);
  if (!asks) return null;
  const later = () => {
    setAsks(false);
    askLater(Date.now()).catch(() => {
      // Then it asks once more at the next opening.
    });
  };
  return (
    <div class={styles.reminder} data-asks>
      <p>{words.reminder.text}</p>
      <p class={styles.choices}>
        <a class={styles.link} href={addressOf('backup')}>
          {words.reminder.make}
        </a>
        <Button look="quiet" onClick={later}>
          {words.reminder.later}
        </Button>
      </p>
    </div>
  );
}

/** A folder that waits for the person's word once more, or that did not take today's backup. */
function FolderAsks() {
  const [state, setState] = useState<FolderState>({ at: 'fine' });
  useEffect(() => {
    loadPart('auto-backup', () => import('./auto-backup.ts'))
      .then(({ autoBackup }) => autoBackup())
      .then(setState, () => {
        // Noted; nobody asked for it, and the next opening tries again.
      });
  }, []);
  if (state.at === 'fine') return null;
  const failed = state.at === 'failed';
  return (
    <div class={styles.reminder} data-asks>
      <p role={failed ? 'alert' : undefined}>{failed ? words.folder.failed : words.folder.asks}</p>
      <p class={styles.choices}>
        <Button look="quiet" onClick={() => void state.go().then(setState)}>
          {failed ? words.folder.retry : words.folder.allow}
        </Button>
      </p>
    </div>
  );
}

/** Beside the log, now and then: a reminder, or what the folder's backup asks. */
export function BackupAsks() {
  const [reminding] = useLoading(() =>
    loadPart('backup-reminder', () => import('../../utils/log/backup/backup-reminder.ts')),
  );
  useEffect(() => {
    // What an import left that was ended in the middle.
    void loadPart('import-stage', () => import('../../utils/log/transfer/import-stage.ts')).then(
      ({ sweepStage }) => sweepStage(),
    );
  }, []);
  return (
    <>
      {reminding.at === 'loaded' ? <Reminder {...reminding.value} /> : null}
      <FolderAsks />
    </>
  );
}
