import { words } from '../../utils/words/settings.ts';
import { addressOf } from '../log/use-log-route.ts';
import { Setting } from './frame/setting.tsx';
import styles from './log-tools.module.css';

const tools = [
  { id: 'export', place: 'save' },
  { id: 'backup', place: 'backup' },
  { id: 'bring', place: 'bring' },
  { id: 'lock', place: 'lock' },
  { id: 'days', place: 'let-go' },
  { id: 'erase', place: 'all' },
] as const;

/** Links into the log page: who looks for them here finds them. */
export function LogTools() {
  return (
    <div class={styles.tools}>
      {tools.map(({ id, place }) => (
        <Setting key={id} id={id}>
          <a class={styles.tool} href={`log.html${addressOf(place)}`}>
            {words.tools[id]}
          </a>
        </Setting>
      ))}
    </div>
  );
}
