import { useEffect, useId, useRef } from 'preact/hooks';
import styles from './panel.module.css';
import { PrivateLine } from './private-box.tsx';

type Props = {
  label: string;
  value: string;
  seen?: boolean;
  /** It is what the page is for: typing may begin at once. */
  first?: boolean;
  onText: (text: string) => void;
  /** The id of the sentence that says what is wrong with it: it takes the focus back. */
  problem?: string | undefined;
};

/** Where a passphrase is typed. No password keeper is asked: it is nobody's account. */
export function PassphraseBox({
  label,
  value,
  seen = false,
  first = false,
  onText,
  problem,
}: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first) field.current?.focus();
  }, [first]);
  useEffect(() => {
    if (problem !== undefined) field.current?.focus();
  }, [problem]);
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <PrivateLine
        secret
        type={seen ? 'text' : 'password'}
        id={id}
        boxRef={field}
        class={styles.box}
        autocapitalize="off"
        value={value}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
