import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../../../utils/words/practice/reframe.ts';
import { GuardedBox } from '../../support/guarded-box.tsx';
import styles from './reframe.module.css';

type Props = {
  open: boolean;
  onOpen: () => void;
  text: string;
  onText: (text: string) => void;
};

/** One thing to take responsibility for: a quiet line, and a box only for who opens it. */
export function Responsibility({ open, onOpen, text, onText }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (open && asked.current) box.current?.focus();
  }, [open]);
  if (open) {
    return (
      <GuardedBox
        label={words.responsibility.open}
        value={text}
        onText={onText}
        boxRef={box}
        rows={1}
      />
    );
  }
  return (
    <button
      type="button"
      class={styles.more}
      onClick={() => {
        asked.current = true;
        onOpen();
      }}
    >
      <span class={styles.link}>{words.responsibility.open}</span>
      <span class={styles.hint}>{words.responsibility.hint}</span>
    </button>
  );
}
