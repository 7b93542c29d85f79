import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { GuardedBox } from '../../support/guarded-box.tsx';
import styles from './letter.module.css';

type Props = {
  title: string;
  /** A quiet line above the title. */
  above?: ComponentChildren;
  label: string;
  hint: string;
  value: string;
  onText: (text: string) => void;
  rows: number;
};

/** One page to write on. It begins in its box, the caret behind what is already there. */
export function Writing({ title, above, label, hint, value, onText, rows }: Props) {
  const hintId = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  // At once: whoever types on after pressing Next loses no letter, and Space presses no button.
  useLayoutEffect(() => {
    const end = box.current?.value.length ?? 0;
    box.current?.focus();
    box.current?.setSelectionRange(end, end);
  }, []);
  return (
    <>
      <div>
        {above ? (
          <div data-aside class={styles.above}>
            {above}
          </div>
        ) : null}
        <h1 class={styles.title}>{title}</h1>
      </div>
      <GuardedBox
        label={label}
        value={value}
        onText={onText}
        rows={rows}
        describedBy={hintId}
        boxRef={box}
      />
      <p id={hintId} data-aside class={styles.hint}>
        {hint}
      </p>
    </>
  );
}
