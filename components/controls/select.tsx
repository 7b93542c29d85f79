import { useId } from 'preact/hooks';
import styles from './select.module.css';

type Props = {
  label: string;
  value: number;
  options: { value: number; name: string }[];
  onChoose: (value: number) => void;
};

export function Select({ label, value, options, onChoose }: Props) {
  const id = useId();
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <select
        autocomplete="off"
        id={id}
        class={styles.select}
        value={value}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
