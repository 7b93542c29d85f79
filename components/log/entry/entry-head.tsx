import type { ComponentChildren } from 'preact';
import type { LogEntry } from '../../../utils/log/entry/newer-entry.ts';
import { words } from '../../../utils/words/log.ts';
import styles from './entry-view.module.css';

type Props = {
  entry: LogEntry;
  label: { kind: string; time: string; name: string };
  onDelete: () => void;
  /** What can be done with it before it is deleted. */
  children?: ComponentChildren;
};

/** Of which kind an entry is, when it was kept, and its buttons. */
export function EntryHead({ entry, label: { kind, time, name }, onDelete, children }: Props) {
  const after = entry.kind === 'newer' ? undefined : entry.after;
  return (
    <header class={styles.head}>
      <h3 class={styles.kind}>{kind}</h3>
      <time class={styles.time} dateTime={entry.at}>
        {time}
      </time>
      {after ? <span class={styles.time}>{words.after[after]}</span> : null}
      <span class={styles.acts}>
        {children}
        <button
          type="button"
          class={styles.act}
          aria-label={words.deleteOne({ name })}
          onClick={onDelete}
        >
          {words.delete}
        </button>
      </span>
    </header>
  );
}
