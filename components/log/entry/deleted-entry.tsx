import type { LogEntry } from '../../../utils/log/entry/newer-entry.ts';
import { words } from '../../../utils/words/log.ts';
import { Button } from '../../controls/button.tsx';
import { useEntryLabel } from './entry-label.ts';
import styles from './entry-view.module.css';

type Props = { entry: LogEntry; dayName: string; number: number | undefined; onUndo: () => void };

/** Where an entry was that was deleted last: it can come back until something else is done. */
export function DeletedEntry({ entry, dayName, number, onUndo }: Props) {
  const { name } = useEntryLabel(entry, dayName, number);
  return (
    <li class={styles.deleted} data-entry={entry.id} aria-label={name} tabIndex={-1}>
      <span>{words.deleted}</span>
      <Button look="quiet" onClick={onUndo}>
        {words.undo}
      </Button>
    </li>
  );
}
