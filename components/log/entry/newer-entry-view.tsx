import { useMemo } from 'preact/hooks';
import type { NewerEntry } from '../../../utils/log/entry/newer-entry.ts';
import { clockTime } from '../../../utils/words/date-time.ts';
import { words } from '../../../utils/words/log.ts';
import styles from './entry-view.module.css';

type Props = { entry: NewerEntry; onDelete: (entry: NewerEntry) => void };

/** What a newer Kind Pause wrote: that it is there, and when it was written. */
export function NewerEntryView({ entry, onDelete }: Props) {
  const { id, at, zone } = entry;
  const time = useMemo(() => clockTime(at, zone), [at, zone]);
  const { name, about } = words.newer;
  return (
    <li class={`${styles.entry} ${styles.newer}`} data-entry={id}>
      <header class={styles.head}>
        <h3 class={styles.kind}>{name}</h3>
        <time class={styles.time} dateTime={at}>
          {time}
        </time>
        <span class={styles.acts}>
          <button
            type="button"
            class={styles.act}
            aria-label={words.deleteOne({ kind: name, time })}
            onClick={() => onDelete(entry)}
          >
            {words.delete}
          </button>
        </span>
      </header>
      <p class={styles.asks}>{about}</p>
    </li>
  );
}
