import { useEffect, useRef, useState } from 'preact/hooks';
import { readOne, updateEntry } from '../../utils/log/entries.ts';
import type { Entry } from '../../utils/log/entry.ts';
import { isBlank } from '../../utils/log/text.ts';
import { words } from '../../utils/words/log.ts';
import { Button } from '../controls/button.tsx';
import { problemWords } from '../frame/problem-words.ts';
import { GuardGate } from '../support/guard-gate.tsx';
import { GuardedBox } from '../support/guarded-box.tsx';
import { editableFields, editedPayload } from './editable-fields.ts';
import styles from './entry-tools.module.css';
import { useEditDraft } from './use-edit-draft.ts';

type Props = { entry: Entry; onSaved: (entry: Entry) => void; onCancel: () => void };

/** The words of an entry, each text in its own box. What is typed is safe before it is saved. */
export function EntryEdit({ entry, onSaved, onCancel }: Props) {
  const fields = editableFields(entry);
  const { texts, write, end } = useEditDraft(entry);
  const [problem, setProblem] = useState<string | null>(null);
  /** The change by which the entry is known here; another page may have made a newer one. */
  const known = useRef(entry.editedAt);
  useEffect(() => {
    known.current = entry.editedAt;
  }, [entry.editedAt]);
  const first = useRef<HTMLTextAreaElement>(null);
  const ready = texts !== null;
  useEffect(() => {
    if (ready) first.current?.focus();
  }, [ready]);
  if (!texts) return null;

  const save = async () => {
    try {
      const now = await readOne(entry.id);
      if (!now) return setProblem(words.gone);
      if (now.editedAt !== known.current) {
        known.current = now.editedAt;
        return setProblem(words.changedElsewhere);
      }
      const all = Object.fromEntries(
        fields.map(({ field, text }) => [field, texts[field] ?? text]),
      );
      if (entry.kind !== 'notice' && Object.values(all).every(isBlank)) {
        return setProblem(words.nothingLeft);
      }
      const changed = await updateEntry(entry.id, { payload: editedPayload(now, all) });
      if (!changed) return setProblem(words.gone);
      await end();
      onSaved(changed);
    } catch (error) {
      setProblem(problemWords(error));
    }
  };
  return (
    <div class={styles.edit}>
      {fields.map(({ field, label, text }, index) => (
        <GuardedBox
          key={field}
          label={label}
          value={texts[field] ?? text}
          onText={(fresh) => write({ [field]: fresh })}
          rows={entry.kind === 'letter' ? 10 : 2}
          onKeep={() => void save()}
          {...(index === 0 ? { boxRef: first } : {})}
        />
      ))}
      {problem ? (
        <p class={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
      <div class={styles.choices}>
        <Button look="quiet" onClick={() => void end().then(onCancel, onCancel)}>
          {words.cancel}
        </Button>
        <GuardGate>
          <Button look="primary" onClick={() => void save()}>
            {words.save}
          </Button>
        </GuardGate>
      </div>
    </div>
  );
}
