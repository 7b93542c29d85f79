import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../../utils/log/entry/entry.ts';
import type { Highlight } from '../../../utils/log/reading/search.ts';
import { clockTime } from '../../../utils/words/date-time.ts';
import { words } from '../../../utils/words/log.ts';
import { EntryBody } from './entry-body.tsx';
import { EntryTools } from './entry-tools.tsx';
import styles from './entry-view.module.css';
import { useIsHard } from './use-is-hard.ts';

type Props = {
  entry: Entry;
  highlights: readonly Highlight[];
  asks: boolean;
  onDelete: (entry: Entry) => void;
  onChanged: (entry: Entry) => void;
  /** It is being edited, or no more. */
  onHold: (id: string, on: boolean) => void;
};

/** One entry; it opens in place for what can be done with it. */
export function EntryView({ entry, highlights, asks, onDelete, onChanged, onHold }: Props) {
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const [shown, setShown] = useState(false);
  const hard = useIsHard(entry, asks);
  useEffect(() => {
    if (!editing) return;
    onHold(entry.id, true);
    return () => onHold(entry.id, false);
  }, [editing, entry.id, onHold]);
  const id = useId();
  const kind = words.kinds[entry.kind];
  const time = useMemo(() => clockTime(entry.at, entry.zone), [entry.at, entry.zone]);
  const hidden = asks && !shown && hard !== false;
  return (
    <li class={`${styles.entry} ${styles[entry.element]}`} data-entry={entry.id}>
      <header class={styles.head}>
        <h3 class={styles.kind}>{kind}</h3>
        <time class={styles.time} dateTime={entry.at}>
          {time}
        </time>
        {entry.after ? <span class={styles.time}>{words.after[entry.after]}</span> : null}
        <span class={styles.acts}>
          {hidden ? null : (
            <button
              type="button"
              class={styles.act}
              aria-expanded={open}
              aria-controls={id}
              aria-label={words.openOne({ kind, time })}
              onClick={() => {
                setOpen(!open);
                setEditing(false);
              }}
            >
              {open ? words.close : words.open}
            </button>
          )}
          <button
            type="button"
            class={styles.act}
            aria-label={words.deleteOne({ kind, time })}
            onClick={() => onDelete(entry)}
          >
            {words.delete}
          </button>
        </span>
      </header>
      {hidden ? (
        <p class={styles.asks}>
          {hard ? words.hardAsks : ''}
          {hard ? (
            <button type="button" class={styles.show} onClick={() => setShown(true)}>
              {words.hardOpen}
            </button>
          ) : null}
        </p>
      ) : (
        <div class={open ? styles.whole : styles.some} hidden={editing}>
          <EntryBody entry={entry} highlights={highlights} short={!open} />
        </div>
      )}
      <div id={id}>
        {open && !hidden ? (
          <EntryTools
            entry={entry}
            onChanged={onChanged}
            editing={editing}
            onEditing={setEditing}
          />
        ) : null}
      </div>
    </li>
  );
}
