import { useId } from 'preact/hooks';
import type { DayCount } from '../../utils/log/retention/delete-days.ts';
import styles from './panel.module.css';

type Props = { label: string; day: string; all: DayCount; onDay: (day: string) => void };

/** One local day, by the browser's own calendar. */
export function DayBox({ label, day, all, onDay }: Props) {
  const id = useId();
  return (
    <div class={`${styles.field} ${styles.day}`}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <input
        autocomplete="off"
        id={id}
        class={styles.box}
        type="date"
        min={all.from}
        max={all.to}
        value={day}
        onInput={(event) => {
          // Half a date, while it is typed, is no day yet.
          if (event.currentTarget.value !== '') onDay(event.currentTarget.value);
        }}
      />
    </div>
  );
}
