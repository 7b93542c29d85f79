import { useEffect, useRef, useState } from 'preact/hooks';
import { updateEntry } from '../../../utils/log/entries.ts';
import type { Entry, EntryChanges } from '../../../utils/log/entry/entry.ts';
import { rowOf } from '../../../utils/log/entry/entry-kinds.ts';
import { words } from '../../../utils/words/log.ts';
import { Button } from '../../controls/button.tsx';
import { Toggle } from '../../controls/toggle.tsx';
import { lazyPart } from '../../frame/lazy-part.tsx';
import { problemWords } from '../../frame/problem-words.ts';
import { editableFields } from './editable-fields.ts';
import styles from './entry-tools.module.css';

/** Most who open an entry read it. */
const EntryEdit = lazyPart('entry-edit', () =>
  import('./entry-edit.tsx').then(({ EntryEdit }) => EntryEdit),
);

const EntryFacts = lazyPart('entry-facts', () =>
  import('./entry-facts.tsx').then(({ EntryFacts }) => EntryFacts),
);

type Props = {
  entry: Entry;
  onChanged: (entry: Entry) => void;
  editing: boolean;
  onEditing: (editing: boolean) => void;
};

/** What can be done with an entry that is open: mark it, change its words. */
export function EntryTools({ entry, onChanged, editing, onEditing }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  /** A mark on its way is written before the words are opened: it is no change from elsewhere. */
  const marking = useRef<Promise<void>>(Promise.resolve());
  const edit = useRef<HTMLButtonElement>(null);
  const facts = useRef<HTMLButtonElement>(null);
  const [ofFacts, setOfFacts] = useState<'closed' | 'open' | 'left'>('closed');
  useEffect(() => {
    if (ofFacts === 'left') facts.current?.focus();
  }, [ofFacts]);
  const wasEditing = useRef(editing);
  useEffect(() => {
    // Saved or left: back to what opened the boxes.
    if (wasEditing.current && !editing) edit.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const change = (changes: EntryChanges) => {
    setProblem(null);
    marking.current = updateEntry(entry.id, changes).then(
      (changed) => (changed ? onChanged(changed) : setProblem(words.gone)),
      (error) => setProblem(problemWords(error)),
    );
  };
  if (editing) {
    return (
      <EntryEdit
        entry={entry}
        onFresh={onChanged}
        onSaved={(changed) => {
          onEditing(false);
          onChanged(changed);
        }}
        onCancel={() => onEditing(false)}
      />
    );
  }
  if (ofFacts === 'open') {
    return (
      <EntryFacts
        entry={entry}
        onSaved={(changed) => {
          setOfFacts('left');
          onChanged(changed);
        }}
        onCancel={() => setOfFacts('left')}
      />
    );
  }
  return (
    <div class={styles.tools}>
      {rowOf(entry.kind).kindWords !== null ? (
        <Toggle
          label={words.comesBack}
          on={entry.comesBack === true}
          onChange={(on) => change({ comesBack: on })}
        />
      ) : null}
      <Toggle
        label={words.wasHard}
        on={entry.hard === true}
        onChange={(on) => change({ hard: on })}
      />
      {editableFields(entry).length > 0 ? (
        <Button
          look="quiet"
          buttonRef={edit}
          onClick={() => void marking.current.then(() => onEditing(true))}
        >
          {words.edit}
        </Button>
      ) : null}
      <Button
        look="quiet"
        buttonRef={facts}
        onClick={() => void marking.current.then(() => setOfFacts('open'))}
      >
        {words.facts.open}
      </Button>
      {problem ? <p role="alert">{problem}</p> : null}
    </div>
  );
}
