import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './choice-row.module.css';

type Props = {
  name: string;
  /** What is chosen now. */
  value: string;
  open: boolean;
  onToggle: () => void;
  children: ComponentChildren;
};

/** One thing that can be another way: closed it says how it is, open it offers the others. */
export function ChoiceRow({ name, value, open, onToggle, children }: Props) {
  const id = useId();
  return (
    <div class={styles.way}>
      <button
        type="button"
        class={styles.row}
        aria-expanded={open}
        aria-controls={id}
        onClick={onToggle}
      >
        <span class={styles.name}>{name}</span>
        <span class={styles.value}>{value}</span>
        <span class={open ? styles.up : styles.down} aria-hidden="true" />
      </button>
      <div id={id} class={styles.options} hidden={!open}>
        {open ? children : null}
      </div>
    </div>
  );
}
