import { useId } from 'preact/hooks';
import styles from './find-bar.module.css';

type Props<Value extends string> = {
  label: string;
  /** What stands there while nothing is picked. */
  any: string;
  options: readonly { value: Value; name: string }[];
  chosen: string | undefined;
  onPick: (value: Value | undefined) => void;
};

/** One of several, or any of them. */
export function FilterChoice<Value extends string>({
  label,
  any,
  options,
  chosen,
  onPick,
}: Props<Value>) {
  const id = useId();
  return (
    <div class={styles.pick}>
      <label for={id}>{label}</label>
      <select
        autocomplete="off"
        id={id}
        value={chosen ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onPick(options.find((option) => option.value === value)?.value);
        }}
      >
        <option value="">{any}</option>
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
