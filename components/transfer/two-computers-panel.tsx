import { useEffect, useState } from 'preact/hooks';
import { askToWrite, backUpToFolder } from '../../utils/log/backup/backup-folder.ts';
import {
  canPickFolder,
  type FolderRecord,
  readFolder,
} from '../../utils/log/backup/folder-handle.ts';
import { otherBackups } from '../../utils/log/backup/other-backups.ts';
import { dateName } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/transfer.ts';
import { Button } from '../controls/button.tsx';
import styles from '../controls/panel.module.css';
import { problemWords } from '../frame/problem-words.ts';
import { addressOf, type Way } from '../log/use-log-route.ts';
import { ImportSteps } from './import-panel.tsx';
import own from './two-computers-panel.module.css';
import { useImport } from './use-import.ts';

function LinkTo({ way }: { way: Way }) {
  return <a href={addressOf(way)}>{words.ways[way].name}</a>;
}

function madeOn(file: File): string {
  const day = Temporal.Instant.fromEpochMilliseconds(file.lastModified)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate();
  return dateName(day.toString(), Temporal.Now.plainDateISO().toString());
}

type Found =
  | { at: 'unasked' | 'writing' | 'none' }
  | { at: 'several'; backups: File[]; key: File | null }
  | { at: 'problem'; text: string };

/** Leaves this log in the folder, and brings in what another computer left there. */
function Exchange({ record }: { record: FolderRecord }) {
  const { two } = words;
  const bring = useImport();
  const [found, setFound] = useState<Found>({ at: 'unasked' });
  const exchange = async () => {
    const tell = (text: string) => setFound({ at: 'problem', text });
    try {
      if ((await askToWrite(record)) !== 'granted') return tell(two.refused);
      setFound({ at: 'writing' });
      const written = await backUpToFolder(Temporal.Now.instant());
      if (written.at === 'busy') return tell(words.folder.busy);
      if (written.at === 'not-whole') return tell(words.backup.notWhole);
      const { backups, key } = await otherBackups(record);
      const [first, second] = backups;
      if (!first) return setFound({ at: 'none' });
      if (second) return setFound({ at: 'several', backups, key });
      setFound({ at: 'unasked' });
      bring.chooseFor(first, key);
    } catch (error) {
      tell(problemWords(error));
    }
  };
  return (
    <ImportSteps {...bring}>
      <Button look="primary" onClick={found.at === 'writing' ? undefined : exchange}>
        {two.exchange}
      </Button>
      <div role="status">
        {found.at === 'none' ? <p>{two.none}</p> : null}
        {found.at === 'writing' ? <p>{two.writing}</p> : null}
        {found.at === 'problem' ? <p class={styles.problem}>{found.text}</p> : null}
        {found.at === 'several' ? <p>{two.several}</p> : null}
      </div>
      {found.at === 'several' ? (
        <ul class={own.backups}>
          {found.backups.map((file) => (
            <li key={file.name}>
              <Button onClick={() => bring.chooseFor(file, found.key)}>
                {two.backup({ day: madeOn(file), name: file.name })}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </ImportSteps>
  );
}

/** By hand, where the browser keeps no folder. */
function ByHand() {
  const { two } = words;
  return (
    <ol class={own.steps}>
      <li>
        {two.hand.save} <LinkTo way="backup" />
      </li>
      <li>
        {two.hand.bring} <LinkTo way="bring" />
      </li>
      <li>{two.hand.back}</li>
    </ol>
  );
}

/** One folder that a program of the person's own keeps the same on both. */
export function TwoComputersPanel() {
  const { two } = words;
  const [record, setRecord] = useState<FolderRecord | null>(null);
  useEffect(() => {
    readFolder().then(setRecord, () => {
      // It does not answer: then a folder can be chosen, and that page tells.
    });
  }, []);
  return (
    <div class={styles.way}>
      {canPickFolder() ? (
        <ol class={own.steps}>
          <li>
            {two.first}{' '}
            {record ? words.folder.in({ folder: record.handle.name }) : <LinkTo way="folder" />}
          </li>
          <li>{two.second}</li>
          <li>{two.third}</li>
        </ol>
      ) : (
        <ByHand />
      )}
      {record ? <Exchange record={record} /> : null}
      <ul class={own.notes}>
        <li>{two.together}</li>
        <li>{two.settings}</li>
        <li>{two.deleted}</li>
      </ul>
    </div>
  );
}
