import { useRef, useState } from 'preact/hooks';
import { isBlank } from '../../../utils/log/entry/text.ts';
import type { ReframeDraft } from '../../../utils/reframe/steps.ts';
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
  const named = isBlank(draft.harsh) ? words.friendAlone : words.friendNamed;
  return (
    <ReframeStepFrame
      {...words.friend}
      title={dear ? named({ dear }) : words.friend.title}
      hint={dear ? '' : words.friend.hint}
      above={
        // It takes the place of the two sentences, so that the box stays where it is.
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
          <Flip draft={draft} dear={dear} />
        )
      }
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
