import { isWhole, startBackup } from '../../utils/log/backup/backup.ts';
import { edgesOf, noteBackup } from '../../utils/log/backup/backup-reminder.ts';
import { choosePlace } from '../../utils/log/transfer/save-file.ts';
import { streamToBlob } from '../../utils/log/transfer/stream-to-blob.ts';
import { words } from '../../utils/words/transfer.ts';
import { NewPassphrase } from '../controls/new-passphrase.tsx';
import styles from '../controls/panel.module.css';
import { JobStatus } from '../job/job-status.tsx';
import { useJob } from '../job/use-job.ts';
import { UserMessageError } from '../job/user-message-error.ts';

type Made = { entries: number; download: boolean };

/** One sealed file, opened again before anyone calls it a backup. */
export function BackupPanel() {
  const { backup: say } = words;
  const { job, start, cancel } = useJob<Made>();
  const make = (passphrase: string) =>
    start(async ({ signal, show }) => {
      const now = Temporal.Now.instant();
      const today = Temporal.Now.plainDateISO().toString();
      const name = `${words.backupName({ day: today })}.age`;
      const place = await choosePlace(name, 'application/octet-stream', streamToBlob);
      if (!place) return null;
      show({ step: 'key' });
      const at = now.toString({ smallestUnit: 'millisecond' });
      const edges = await edgesOf().catch(() => null);
      const writing = (step: { done: number; total: number }) => show({ step: 'writing', ...step });
      const backup = await startBackup({ passphrase }, at, writing, signal);
      const file = await place.write(backup.stream).catch((error) => {
        throw backup.written.problem ?? error;
      });
      show({ step: 'checking' });
      if (!(await isWhole(file, { passphrase }, backup))) throw new UserMessageError(say.notWhole);
      place.handOver(file);
      if (edges) await noteBackup({ at: now.epochMilliseconds, newest: edges.newest });
      return { entries: backup.written.entries, download: place.name === null };
    });
  return (
    <div class={styles.way}>
      {job.at === 'working' || job.at === 'done' ? null : (
        <NewPassphrase confirm={say.confirm} onPassphrase={make} />
      )}
      <JobStatus job={job} done={({ entries }) => say.done({ count: entries })} onCancel={cancel} />
      {job.at === 'done' ? (
        <div class={styles.part}>
          <p>{say.checked}</p>
          {job.result.download ? <p>{say.download}</p> : null}
          <p class={styles.small}>{say.standard}</p>
        </div>
      ) : null}
    </div>
  );
}
