import { useRef, useState } from 'preact/hooks';
import type { MoreAnswer, ReframeDraft } from '../../../utils/reframe/steps.ts';
import { words } from '../../../utils/words/reframe.ts';
import styles from './reframe.module.css';
import { Responsibility } from './responsibility.tsx';
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
  const { kinder, more, responsibility } = draft;
  const [open, setOpen] = useState(responsibility !== '');
  const box = useRef<HTMLTextAreaElement>(null);
  const taken = more === 'taken' ? question : null;
  // One thing at a time: while the other box is open nothing more is asked.
  const offered = more === '' && !open ? question : null;
  const hint = offered ? (
    <span class={styles.question}>
      {words.question.offer} {offered}
    </span>
  ) : (
    words.kinder.hint
  );
  const answer = (given: MoreAnswer) => {
    onDraft({ more: given });
    box.current?.focus();
  };
  return (
    <>
      <Step
        title={taken ?? words.kinder.title}
        look="small"
        label={words.kinder.label}
        hint={taken || open ? '' : hint}
        above={<Earlier draft={draft} dear={dear} />}
        rows={2}
        value={kinder}
        onText={(text) => onDraft({ kinder: text })}
        onKeep={onKeep}
        boxRef={box}
      />
      {offered ? (
        <p class={styles.answers}>
          <button type="button" class={styles.link} onClick={() => answer('taken')}>
            {words.question.take}
          </button>
          <button type="button" class={styles.link} onClick={() => answer('left')}>
            {words.question.leave}
          </button>
        </p>
      ) : null}
      <Responsibility
        open={open}
        onOpen={() => setOpen(true)}
        text={responsibility}
        onText={(text) => onDraft({ responsibility: text })}
        onKeep={onKeep}
      />
    </>
  );
}
