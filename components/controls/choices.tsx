import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './choices.module.css';
import { useFieldProblem } from './field-problem.ts';

type Option<Value> = { value: Value; name: string; about?: string; more?: ComponentChildren };
type Props<Value> = {
  legend: string;
  /** Hidden where a heading says the same. */
  legendHidden?: boolean;
  options: Option<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
  look?: 'cards' | 'segments';
};

/** One of several, as radio buttons; a chosen card may hold more to set. */
export function Choices<Value extends string | number>(props: Props<Value>) {
  const { legend, legendHidden, options, chosen, onChoose, look = 'cards' } = props;
  const name = useId();
  const problem = useFieldProblem();
  return (
    <fieldset class={styles[look]} aria-describedby={problem['aria-describedby']}>
      <legend class={legendHidden ? 'visually-hidden' : styles.legend}>{legend}</legend>
      {options.map(({ value, name: label, about, more }) => {
        const id = `${name}-${value}`;
        const on = value === chosen;
        return (
          <div key={value} class={`${styles.option} ${on ? styles.on : ''}`}>
            <label class={styles.label} for={id}>
              <input
                autocomplete="off"
                id={id}
                class={styles.radio}
                type="radio"
                name={name}
                checked={on}
                defaultChecked={on}
                aria-describedby={about ? `${id}-about` : undefined}
                onChange={() => onChoose(value)}
              />
              <span class={styles.name}>{label}</span>
            </label>
            {about ? (
              <p id={`${id}-about`} class={styles.about}>
                {about}
              </p>
            ) : null}
            {on && more ? <div class={styles.more}>{more}</div> : null}
          </div>
        );
      })}
    </fieldset>
  );
}
