import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PrivateLine } from './private-box.tsx';
import styles from './select.module.css';

type Props = {
  label: string;
  value: string;
  /** The most characters it takes. */
  longest: number;
  /** Once it is done: left, or Enter. */
  onText?: (text: string) => void;
  /** With every letter. */
  onTyping?: (text: string) => void;
  /** True where it appears because it was asked for. */
  takesFocus?: boolean;
  /** The id of a sentence about it. */
  describedBy?: string;
};

/** One short text on a line. */
export function TextField(props: Props) {
  const { label, value, longest, onText, onTyping, takesFocus = false, describedBy } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // Half a name stays, whatever else is drawn anew meanwhile; null while nobody types.
  const [typed, setTyped] = useState<string | null>(null);
  // At once: whoever types on after asking for it loses no letter.
  useLayoutEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <PrivateLine
        boxRef={input}
        id={id}
        class={styles.select}
        maxLength={longest}
        aria-describedby={describedBy}
        value={typed ?? value}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text === value ? null : text);
          onTyping?.(text);
        }}
        onChange={(event) => {
          setTyped(null);
          onText?.(event.currentTarget.value);
        }}
      />
    </div>
  );
}
