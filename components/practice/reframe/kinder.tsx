import { useRef, useState } from 'preact/hooks';
import { contentLanguage } from '../../../utils/language/content.ts';
import { type MoreAnswer, practisedOn, type ReframeDraft } from '../../../utils/reframe/steps.ts';
import { words } from '../../../utils/words/practice/reframe.ts';
import { useMayKeep } from '../../keeping/use-keeping.ts';
import { GuardedBox } from '../../support/guarded-box.tsx';
import styles from './reframe.module.css';
import { Earlier } from './said.tsx';
import { ReframeStepFrame } from './step.tsx';

type Props = {
  draft: ReframeDraft;
  onDraft: (change: Partial<ReframeDraft>) => void;
  dear: string;
  /** One more gentle question, or none. */
  question: string | null;
};

/** The kinder sentence, under the two before it. */
export function Kinder({ draft, onDraft, dear, question }: Props) {
  const { kinder, more, responsibility } = draft;
  // It is offered once this is kept; what an earlier Kind Pause had a box for here stays in view.
  const [open] = useState(responsibility !== '');
  const mayKeep = useMayKeep();
  const others = practisedOn(draft) !== null;
  const box = useRef<HTMLTextAreaElement>(null);
  // One thing at a time: while the other box is open nothing more is asked.
  const asked = open ? null : question;
  const taken = more === 'taken' ? asked : null;
  const offered = more === '' ? asked : null;
  const answer = (given: MoreAnswer) => {
    onDraft({ more: given });
    box.current?.focus();
  };
  return (
    <div class={styles.step}>
      <ReframeStepFrame
        title={taken ?? (others ? words.others.kinder : words.kinder.title)}
        titleLanguage={taken ? contentLanguage('questions') : {}}
        look="small"
        label={words.kinder.label}
        hint={
          offered ? (
            <span class={styles.question}>
              {words.question.offer} <span {...contentLanguage('questions')}>{offered}</span>
            </span>
          ) : taken || open ? null : others && mayKeep ? (
            words.others.hint
          ) : (
            words.kinder.hint
          )
        }
        below={offered ? <Answers onAnswer={answer} /> : null}
        above={<Earlier draft={draft} dear={dear} />}
        rows={2}
        value={kinder}
        onText={(text) => onDraft({ kinder: text })}
        boxRef={box}
      />
      {open ? (
        <GuardedBox
          label={words.responsibility.open}
          value={responsibility}
          onText={(text) => onDraft({ responsibility: text })}
          rows={1}
        />
      ) : null}
    </div>
  );
}

/** Taken, the question stands where the other one stood; left out, it does not come back. */
function Answers({ onAnswer }: { onAnswer: (given: MoreAnswer) => void }) {
  return (
    <p class={styles.answers}>
      <button type="button" class={styles.link} onClick={() => onAnswer('taken')}>
        {words.question.take}
      </button>
      <button type="button" class={styles.link} onClick={() => onAnswer('left')}>
        {words.question.leave}
      </button>
    </p>
  );
}
