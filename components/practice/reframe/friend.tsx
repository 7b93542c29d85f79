import { useId, useRef, useState } from 'preact/hooks';
import { isBlank } from '../../../utils/log/entry/text.ts';
import { practisedOn, type ReframeDraft } from '../../../utils/reframe/steps.ts';
import { words } from '../../../utils/words/practice/reframe.ts';
import { DearForm } from './dear-form.tsx';
import styles from './reframe.module.css';
import { Flip } from './said.tsx';
import { ReframeStepFrame } from './step.tsx';

type Props = {
  draft: ReframeDraft;
  onDraft: (change: Partial<ReframeDraft>) => void;
  dear: string;
  onDear: (name: string) => void;
};

/** The flip: the very same sentence, told by someone dear. */
export function Friend({ draft, onDraft, dear, onDear }: Props) {
  const [open, setOpen] = useState(draft.naming !== '');
  const box = useRef<HTMLTextAreaElement>(null);
  const said = useId();
  const nothingSaid = isBlank(draft.harsh) && !practisedOn(draft);
  const named = nothingSaid ? words.friendAlone : words.friendNamed;
  const unnamed = nothingSaid ? words.friendDay : words.friend.title;
  return (
    <ReframeStepFrame
      {...words.friend}
      title={dear ? named({ dear }) : unnamed}
      hint={dear ? '' : words.friend.hint}
      above={
        // It takes the place of the sentence: one thing at a time.
        open ? (
          <DearForm
            name={dear}
            naming={draft.naming}
            onNaming={(naming) => onDraft({ naming })}
            onName={onDear}
            onDone={() => {
              setOpen(false);
              box.current?.focus();
            }}
          />
        ) : (
          <Flip id={said} draft={draft} dear={dear} />
        )
      }
      {...(nothingSaid || open ? {} : { answers: said })}
      bubble="answer"
      rows={3}
      value={draft.friend}
      onText={(friend) => onDraft({ friend })}
      boxRef={box}
      beside={
        open ? null : (
          <button type="button" class={styles.link} onClick={() => setOpen(true)}>
            {dear ? words.dear.change : words.dear.name}
          </button>
        )
      }
    />
  );
}
