import { useId } from 'preact/hooks';
import { useFieldProblem } from './field-problem.ts';
import styles from './toggle.module.css';

type Props = { label: string; on: boolean; onChange: (on: boolean) => void };

/** One thing, on or off. */
export function Toggle({ label, on, onChange }: Props) {
  const id = useId();
  const problem = useFieldProblem();
  return (
    <div class={styles.row}>
      <input
        {...problem}
        autocomplete="off"
        id={id}
        class={styles.check}
        type="checkbox"
        checked={on}
        defaultChecked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label class={styles.label} for={id}>
        {label}
      </label>
    </div>
  );
}
