import { words as lock } from '../../utils/words/lock.ts';
import { words } from '../../utils/words/transfer.ts';
import { Page } from '../frame/page.tsx';
import { LockPanel } from '../lock/lock-panel.tsx';
import {
  addressOf,
  logAddress,
  type Place,
  type View,
  type Way,
  ways,
} from '../log/use-log-route.ts';
import { BackupFolderPanel } from './backup-folder-panel.tsx';
import { BackupPanel } from './backup-panel.tsx';
import { DeleteDaysPanel } from './delete-days-panel.tsx';
import { ErasePanel } from './erase-panel.tsx';
import { ExportPanel } from './export-panel.tsx';
import { ImportPanel } from './import-panel.tsx';
import styles from './transfer-view.module.css';
import { TwoComputersPanel } from './two-computers-panel.tsx';

function Here({ way }: { way: Way }) {
  switch (way) {
    case 'lock':
      return <LockPanel />;
    case 'save':
      return <ExportPanel />;
    case 'backup':
      return <BackupPanel />;
    case 'folder':
      return <BackupFolderPanel />;
    case 'two':
      return <TwoComputersPanel />;
    case 'bring':
      return <ImportPanel />;
    case 'let-go':
      return <DeleteDaysPanel />;
  }
}

const aboutOf: Record<Way, string> = {
  lock: lock.about,
  save: words.save.about,
  backup: words.backup.about,
  folder: words.folder.about,
  two: words.two.about,
  bring: words.bring.about,
  'let-go': words.letGo.about,
};

type Props = {
  place: Exclude<Place, View>;
  /** Everything was erased: a lock went with it. */
  onErased: () => void | Promise<void>;
};

/** Everything about taking the log along: a short letter for each way. */
export function TransferView({ place, onErased }: Props) {
  const all = place === 'all';
  return (
    <Page
      here="log"
      title={all ? words.title : words.ways[place].name}
      about={all ? words.about : aboutOf[place]}
    >
      <div class={styles.letter}>
        <p class={styles.back}>
          <a href={all ? logAddress : addressOf('all')}>{all ? words.log : words.back}</a>
        </p>
        {all ? (
          <ul class={styles.ways}>
            {ways.map((way) => (
              <li key={way}>
                <a class={styles.way} href={addressOf(way)}>
                  <span class={styles.name}>{words.ways[way].name}</span>
                  <span class={styles.about}>{words.ways[way].about}</span>
                </a>
              </li>
            ))}
            <li>
              <ErasePanel onErased={onErased} />
            </li>
          </ul>
        ) : (
          <Here key={place} way={place} />
        )}
      </div>
    </Page>
  );
}
