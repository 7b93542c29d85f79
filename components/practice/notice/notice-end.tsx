import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../../utils/words/practice/notice.ts';
import { Button } from '../../controls/button.tsx';
import { GuardedBox } from '../../support/guarded-box.tsx';
import { StepTitle } from '../step-title.tsx';
import styles from './notice-end.module.css';

type Props = { note: string; onNote: (text: string) => void; onLonger: () => void };

/** It was here. A line about it, for whoever wants to write one. */
export function NoticeEnd({ note, onNote, onLonger }: Props) {
  const title = useId();
  const [writes, setWrites] = useState(note !== '');
  const box = useRef<HTMLTextAreaElement>(null);
  // At once: whoever types on after asking for it loses no letter.
  useLayoutEffect(() => {
    const end = box.current?.value.length ?? 0;
    if (writes) box.current?.focus();
    box.current?.setSelectionRange(end, end);
  }, [writes]);
  return (
    <div class={styles.end}>
      <StepTitle id={title} takesFocus={!writes} body={words.afterMore}>
        {words.after}
      </StepTitle>
      {writes ? (
        <div class={styles.note}>
          <GuardedBox
            label={words.note}
            labelHidden
            value={note}
            onText={onNote}
            describedBy={title}
            boxRef={box}
            rows={3}
          />
        </div>
      ) : (
        <div class={styles.ways}>
          <Button look="quiet" onClick={onLonger}>
            {words.longer}
          </Button>
          <Button look="quiet" onClick={() => setWrites(true)}>
            {words.writeNote}
          </Button>
        </div>
      )}
    </div>
  );
}
