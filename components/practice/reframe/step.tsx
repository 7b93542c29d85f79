import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { GuardedBox } from '../../support/guarded-box.tsx';
import { StepTitle } from '../step-title.tsx';
import styles from './reframe.module.css';

type Props = {
  title: string;
  label: string;
  hint: ComponentChildren;
  rows: number;
  value: string;
  onText: (text: string) => void;
  onKeep: () => void;
  /** Between the question and its box. */
  above?: ComponentChildren;
  /** Under the quiet line. */
  below?: ComponentChildren;
};

/** One step: a question, its box, a quiet line. It begins in the box, behind what is there. */
export function Step({ title, label, hint, rows, value, onText, onKeep, above, below }: Props) {
  const titleId = useId();
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
      <StepTitle id={titleId} takesFocus={false}>
        {title}
      </StepTitle>
      {above}
      <GuardedBox
        label={label}
        value={value}
        onText={onText}
        onKeep={onKeep}
        describedBy={`${titleId} ${hintId}`}
        boxRef={box}
        rows={rows}
      />
      <div class={styles.under}>
        <p id={hintId} class={styles.hint}>
          {hint}
        </p>
        {below}
      </div>
    </>
  );
}
