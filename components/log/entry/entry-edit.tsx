import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../../utils/log/entry/entry.ts';
import { textDigest } from '../../../utils/log/entry/text-digest.ts';
import { type SavedTexts, saveTexts, textIn } from '../../../utils/log/save-edit.ts';
import { words } from '../../../utils/words/log.ts';
import { Button } from '../../controls/button.tsx';
import { problemWords } from '../../frame/problem-words.ts';
import { GuardGate } from '../../support/guard-gate.tsx';
import { GuardedBox } from '../../support/guarded-box.tsx';
import { EditConflict } from './edit-conflict.tsx';
import { editableFields, editedPayload } from './editable-fields.ts';
import styles from './entry-tools.module.css';
import type { EditableField } from './kind-views.tsx';
import { useEditDraft } from './use-edit-draft.ts';

type Props = {
  entry: Entry;
  /** The entry is another one now than it was shown. */
  onFresh: (entry: Entry) => void;
  onSaved: (entry: Entry) => void;
  onCancel: () => void;
};

type Conflict = Extract<SavedTexts, { at: 'changed' }>;

/** The words of an entry, each text in its own box. What is typed is safe before it is saved. */
export function EntryEdit({ entry, onFresh, onSaved, onCancel }: Props) {
  const fields = editableFields(entry);
  const edit = useEditDraft(entry, onFresh);
  const [problem, setProblem] = useState<string | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const first = useRef<HTMLTextAreaElement>(null);
  const ready = edit !== null;
  useEffect(() => {
    if (ready) first.current?.focus();
  }, [ready]);
  if (!edit) return null;

  const save = async (how: { beside?: boolean; over?: Entry } = {}) => {
    setProblem(null);
    try {
      const { draft } = edit;
      const typed = edit.typed();
      const { beside = false, over } = how;
      const from = over ? digestsOf(over, Object.keys(typed.texts)) : typed.from;
      const options = { draft, payloadOf: editedPayload, beside };
      const saved = await saveTexts(entry.id, { ...typed, from }, options);
      switch (saved.at) {
        case 'saved':
          return onSaved(saved.entry);
        case 'gone':
          return setProblem(words.gone);
        case 'blank':
          return setProblem(words.nothingLeft);
        case 'changed':
          return setConflict(saved);
      }
    } catch (error) {
      setProblem(problemWords(error));
    }
  };
  const cancel = () => void edit.draft.clear().then(onCancel, onCancel);
  const useTheirs = (theirs: Entry) => {
    const end = () => onSaved(theirs);
    void edit.draft.clear().then(end, end);
  };
  return (
    <div class={styles.edit}>
      {fields.map(({ field, label, rows, text }, index) => (
        <GuardedBox
          key={field}
          label={label}
          value={edit.texts[field] ?? text}
          onText={(fresh) => edit.write(field, fresh)}
          rows={rows}
          {...(index === 0 ? { boxRef: first } : {})}
        />
      ))}
      {problem ? (
        <p class={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
      {conflict ? (
        <EditConflict
          texts={theirTexts(conflict)}
          onBoth={() => void save({ beside: true })}
          onMine={() => void save({ over: conflict.entry })}
          onTheirs={() => useTheirs(conflict.entry)}
        />
      ) : (
        <div class={styles.choices}>
          <Button look="quiet" onClick={cancel}>
            {words.cancel}
          </Button>
          <GuardGate>
            <Button look="primary" onClick={() => void save()}>
              {words.save}
            </Button>
          </GuardGate>
        </div>
      )}
    </div>
  );
}

/** What to choose from; all of it where what was typed over has no place there any more. */
function theirTexts({ entry, fields }: Conflict): EditableField[] {
  const all = editableFields(entry);
  const theirs = all.filter(({ field }) => fields.includes(field));
  return theirs.length > 0 ? theirs : all;
}

/** The words of an entry count as those that were typed over. */
function digestsOf(entry: Entry, fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, textDigest(textIn(entry, field))]));
}
