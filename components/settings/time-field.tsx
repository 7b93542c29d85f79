import { useFieldProblem } from '../controls/field-problem.ts';
import styles from './time-field.module.css';

type Props = {
  /** Its accessible name. */
  label: string;
  /** `HH:MM` */
  value: string;
  onTime: (time: string) => void;
};

/** One time of day, by the browser's own field. */
export function TimeField({ label, value, onTime }: Props) {
  return (
    <input
      {...useFieldProblem()}
      autocomplete="off"
      class={styles.time}
      type="time"
      aria-label={label}
      value={value}
      onChange={(event) => {
        // An emptied field says nothing: the time stays until it is removed or set.
        if (event.currentTarget.value !== '') onTime(event.currentTarget.value);
      }}
    />
  );
}
