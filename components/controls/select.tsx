import { useId } from 'preact/hooks';
import { useFieldProblem } from './field-problem.ts';
import styles from './select.module.css';

type Props<Value> = {
  label: string;
  value: Value;
  options: { value: Value; name: string; lang?: string }[];
  onChoose: (value: Value) => void;
};

export function Select<Value extends string | number>(props: Props<Value>) {
  const { label, value, options, onChoose } = props;
  const id = useId();
  const problem = useFieldProblem();
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <select
        {...problem}
        autocomplete="off"
        id={id}
        class={styles.select}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((one) => String(one.value) === currentTarget.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
