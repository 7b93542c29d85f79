import { useId } from 'preact/hooks';
import styles from './select.module.css';

type Props = {
  label: string;
  value: string;
  /** The most characters it takes. */
  longest: number;
  onText: (text: string) => void;
};

/** One short text on a line. */
export function TextField({ label, value, longest, onText }: Props) {
  const id = useId();
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <input
        id={id}
        class={styles.select}
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={longest}
        value={value}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
