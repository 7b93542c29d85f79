import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './rows.module.css';

type Row<Value> = {
  value: Value;
  name: string;
  /** At the end of the row: a quiet word, or something to set. */
  end?: ComponentChildren;
};

type Props<Value> = {
  legend: string;
  rows: readonly Row<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
  look?: 'rows' | 'side';
};

/** One of several, as a quiet list of radio buttons; the heading above it says what they are. */
export function Rows<Value extends string | number>(props: Props<Value>) {
  const { legend, rows, chosen, onChoose, look = 'rows' } = props;
  const group = useId();
  return (
    <fieldset class={styles[look]}>
      <legend class="visually-hidden">{legend}</legend>
      {rows.map(({ value, name, end }) => {
        const id = `${group}-${value}`;
        return (
          <div key={value} class={styles.row}>
            <label class={styles.label} for={id}>
              <input
                autocomplete="off"
                id={id}
                class={styles.radio}
                type="radio"
                name={group}
                checked={value === chosen}
                defaultChecked={value === chosen}
                onChange={() => onChoose(value)}
              />
              <span>{name}</span>
            </label>
            {end}
          </div>
        );
      })}
    </fieldset>
  );
}
