import type { NewerEntry } from '../../../utils/log/entry/newer-entry.ts';
import { words } from '../../../utils/words/log.ts';
import { EntryHead } from './entry-head.tsx';
import { useEntryLabel } from './entry-label.ts';
import styles from './entry-view.module.css';

type Props = {
  entry: NewerEntry;
  dayName: string;
  number: number | undefined;
  onDelete: (entry: NewerEntry) => void;
};

/** What a newer Kind Pause wrote: that it is there, and when it was written. */
export function NewerEntryView({ entry, dayName, number, onDelete }: Props) {
  const label = useEntryLabel(entry, dayName, number);
  return (
    <li
      class={`${styles.entry} ${styles.newer}`}
      data-entry={entry.id}
      aria-label={label.name}
      tabIndex={-1}
    >
      <EntryHead entry={entry} label={label} onDelete={() => onDelete(entry)} />
      <p class={styles.asks}>{words.newer.about}</p>
    </li>
  );
}
