import { useEffect, useState } from 'preact/hooks';
import { askToWrite, backUpToFolder, chooseFolder } from '../../utils/log/backup/backup-folder.ts';
import {
  canPickFolder,
  type FolderRecord,
  forgetFolder,
  pickFolder,
  readFolder,
} from '../../utils/log/backup/folder-handle.ts';
import { dateName } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/transfer.ts';
import { Button } from '../controls/button.tsx';
import { NewPassphrase } from '../controls/new-passphrase.tsx';
import styles from '../controls/panel.module.css';
import { JobStatus } from '../job/job-status.tsx';
import { type Tools, useJob } from '../job/use-job.ts';
import { UserMessageError } from '../job/user-message-error.ts';

function lastWords({ last }: FolderRecord): string {
  if (!last) return words.folder.never;
  const day = Temporal.Instant.fromEpochMilliseconds(last.at)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate();
  const today = Temporal.Now.plainDateISO().toString();
  return words.folder.last({ day: dateName(day.toString(), today), count: last.entries });
}

/** A backup that stays up to date by itself, where the browser can. */
export function BackupFolderPanel() {
  const { folder: say } = words;
  const [record, setRecord] = useState<FolderRecord | null | 'unknown'>('unknown');
  const [stopped, setStopped] = useState(false);
  const { job, start, cancel } = useJob<number>();
  const look = () => readFolder().then(setRecord, () => setRecord(null));
  useEffect(() => void look(), []);

  const write = async ({ show }: Tools) => {
    const done = await backUpToFolder(Temporal.Now.instant(), (step) =>
      show({ step: step.done < step.total ? 'writing' : 'checking', ...step }),
    );
    await look();
    if (done.at === 'not-whole') throw new UserMessageError(words.backup.notWhole);
    if (done.at === 'busy') throw new UserMessageError(say.busy);
    return done.entries;
  };
  const choose = (passphrase: string) =>
    start(async (tools) => {
      const handle = await pickFolder();
      if (!handle) return null;
      setStopped(false);
      tools.show({ step: 'key' });
      const at = Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
      const chosen = await chooseFolder(handle, passphrase, at);
      if ('problem' in chosen) {
        throw new UserMessageError(chosen.problem === 'other-key' ? say.otherKey : say.problem);
      }
      return write(tools);
    });
  const again = () =>
    start(async (tools) => {
      if (record === null || record === 'unknown') return null;
      if ((await askToWrite(record)) !== 'granted') return null;
      return write(tools);
    });
  const stop = () =>
    void forgetFolder().then(() => {
      setStopped(true);
      return look();
    });

  if (record === 'unknown') return null;
  if (!canPickFolder()) return <p>{say.cannot}</p>;
  const idle = job.at !== 'working';
  return (
    <div class={styles.way}>
      {record ? (
        <div class={styles.part}>
          <p class={styles.said}>{say.in({ folder: record.handle.name })}</p>
          <p>{lastWords(record)}</p>
        </div>
      ) : null}
      {stopped ? <p class={styles.said}>{say.stopped}</p> : null}
      <p class={styles.small}>
        {say.key} {say.copies}
      </p>
      {!record && idle && !stopped ? (
        <NewPassphrase confirm={say.choose} onPassphrase={choose} />
      ) : null}
      {record && idle ? (
        <p class={styles.choices}>
          <Button look="primary" onClick={again}>
            {say.now}
          </Button>
          <Button look="quiet" onClick={stop}>
            {say.stop}
          </Button>
        </p>
      ) : null}
      <JobStatus job={job} done={(count) => words.backup.done({ count })} onCancel={cancel} />
    </div>
  );
}
