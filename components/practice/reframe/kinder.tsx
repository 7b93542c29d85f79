import { useState } from 'preact/hooks';
import type { ReframeDraft } from '../../../utils/reframe/steps.ts';
import { words } from '../../../utils/words/reframe.ts';
import { GuardedBox } from '../../support/guarded-box.tsx';
import styles from './reframe.module.css';
import { Earlier } from './said.tsx';
import { Step } from './step.tsx';

type Props = {
  draft: ReframeDraft;
  onDraft: (change: Partial<ReframeDraft>) => void;
  onKeep: () => void;
  dear: string;
  /** One more gentle question, or none. */
  question: string | null;
};

/** The kinder sentence, under the two before it; and one thing more, only for who wants it. */
export function Kinder({ draft, onDraft, onKeep, dear, question }: Props) {
  const [leftOut, setLeftOut] = useState(false);
  const [open, setOpen] = useState(draft.responsibility !== '');
  const asked = question !== null && !leftOut;
  return (
    <>
      <Step
        title={words.kinder.title}
        label={words.kinder.label}
        hint={
          asked ? (
            <span class={styles.question}>
              {words.question.offer} {question}
            </span>
          ) : (
            words.kinder.hint
          )
        }
        below={
          asked ? (
            <button type="button" class={styles.leave} onClick={() => setLeftOut(true)}>
              {words.question.leave}
            </button>
          ) : null
        }
        rows={open ? 2 : 3}
        value={draft.kinder}
        onText={(kinder) => onDraft({ kinder })}
        onKeep={onKeep}
        above={<Earlier draft={draft} dear={dear} />}
      />
      {open ? (
        <GuardedBox
          label={words.responsibility.open}
          value={draft.responsibility}
          onText={(responsibility) => onDraft({ responsibility })}
          onKeep={onKeep}
          rows={2}
        />
      ) : (
        <button type="button" class={styles.more} onClick={() => setOpen(true)}>
          {words.responsibility.open}
          <span class={styles.hint}>{words.responsibility.hint}</span>
        </button>
      )}
    </>
  );
}
