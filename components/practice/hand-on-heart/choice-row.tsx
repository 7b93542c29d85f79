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

/** One thing that leads elsewhere, in line with the others. */
export function ChoiceLink(props: { name: string; value: string; onPress: () => void }) {
  const { name, value, onPress } = props;
  return (
    <div class={styles.way}>
      <button type="button" class={styles.row} onClick={onPress}>
        <span class={styles.name}>{name}</span>
        <span class={styles.value}>{value}</span>
        <span class={styles.on} aria-hidden="true" />
      </button>
    </div>
  );
}
