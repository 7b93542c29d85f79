import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useMayKeep } from '../../keeping/use-keeping.ts';
import { GuardedBox } from '../../support/guarded-box.tsx';
import { takesLines } from '../frame/use-go-on.ts';
import styles from './letter.module.css';

type Props = {
  title: string;
  /** A quiet line above the title. */
  above?: ComponentChildren;
  label: string;
  hint: string;
  value: string;
  onText: (text: string) => void;
};

/** One page to write on. It begins in its box, the caret behind what is already there. */
export function Writing({ title, above, label, hint, value, onText }: Props) {
  const titleId = useId();
  const hintId = useId();
  // Where nothing is kept the box says so itself.
  const mayKeep = useMayKeep();
  const box = useRef<HTMLTextAreaElement>(null);
  // At once: whoever types on after pressing Next loses no letter, and Space presses no button.
  useLayoutEffect(() => {
    const end = box.current?.value.length ?? 0;
    box.current?.focus();
    box.current?.setSelectionRange(end, end);
  }, []);
  return (
    <>
      <div class={styles.page} {...takesLines}>
        {above ? (
          <div data-aside class={styles.above}>
            {above}
          </div>
        ) : null}
        <h1 id={titleId} class={styles.question} translate={false}>
          {title}
        </h1>
        <GuardedBox
          label={label}
          labelHidden
          value={value}
          onText={onText}
          rows={3}
          describedBy={`${titleId} ${hintId}`}
          boxRef={box}
        />
      </div>
      <p id={hintId} data-aside class={styles.hint}>
        {mayKeep ? hint : null}
      </p>
    </>
  );
}
