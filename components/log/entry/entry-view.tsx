import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../../utils/log/entry/entry.ts';
import type { Highlight } from '../../../utils/log/reading/search.ts';
import { words } from '../../../utils/words/log.ts';
import { EntryBody } from './entry-body.tsx';
import { EntryHead } from './entry-head.tsx';
import { useEntryLabel } from './entry-label.ts';
import { EntryTools } from './entry-tools.tsx';
import styles from './entry-view.module.css';
import { useIsHard } from './use-is-hard.ts';

type Props = {
  entry: Entry;
  /** Its day as the heading says it, and its place among those of its kind and minute. */
  dayName: string;
  number: number | undefined;
  highlights: readonly Highlight[];
  asks: boolean;
  onDelete: (entry: Entry) => void;
  onChanged: (entry: Entry) => void;
  /** It is being edited, or no more. */
  onHold: (id: string, on: boolean) => void;
};

/** One entry; it opens in place for what can be done with it. */
export function EntryView(props: Props) {
  const { entry, dayName, number, highlights, asks, onDelete, onChanged, onHold } = props;
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const [shown, setShown] = useState(false);
  const hard = useIsHard(entry, asks);
  const whole = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!editing) return;
    onHold(entry.id, true);
    return () => onHold(entry.id, false);
  }, [editing, entry.id, onHold]);
  useEffect(() => {
    // The button that showed it is gone.
    if (shown) whole.current?.focus();
  }, [shown]);
  const id = useId();
  const label = useEntryLabel(entry, dayName, number);
  const { name } = label;
  const hidden = asks && !shown && hard !== false;
  return (
    <li
      ref={whole}
      class={`${styles.entry} ${styles[entry.element]}`}
      data-entry={entry.id}
      aria-label={name}
      tabIndex={-1}
    >
      <EntryHead entry={entry} label={label} onDelete={() => onDelete(entry)}>
        {hidden ? null : (
          <button
            type="button"
            class={styles.act}
            aria-expanded={open}
            aria-controls={id}
            aria-label={open ? words.closeOne({ name }) : words.openOne({ name })}
            onClick={() => {
              setOpen(!open);
              setEditing(false);
            }}
          >
            {open ? words.close : words.open}
          </button>
        )}
      </EntryHead>
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
