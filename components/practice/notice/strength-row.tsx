import { useId } from 'preact/hooks';
import { type Strength, strengths } from '../../../utils/practice/body-places.ts';
import { words } from '../../../utils/words/practice/notice.ts';
import styles from './strength-row.module.css';

type Props = { strength: Strength | 0; onStrength: (strength: Strength | 0) => void };

/** Five dots from faint to strong; a second tap on one takes it back. */
export function StrengthRow({ strength, onStrength }: Props) {
  const name = useId();
  return (
    <fieldset class={styles.strength}>
      <legend class={styles.legend}>{words.strength}</legend>
      <div class={styles.row}>
        <span class={styles.end} aria-hidden="true">
          {words.strengths[1]}
        </span>
        {strengths.map((one) => (
          <label key={one} class={styles.tap}>
            <input
              autocomplete="off"
              class={styles.radio}
              type="radio"
              name={name}
              aria-label={words.strengths[one]}
              checked={one === strength}
              defaultChecked={one === strength}
              onClick={() => onStrength(one === strength ? 0 : one)}
            />
            <span class={`${styles.dot} ${styles[`dot${one}`]}`} aria-hidden="true" />
          </label>
        ))}
        <span class={styles.end} aria-hidden="true">
          {words.strengths[5]}
        </span>
      </div>
    </fieldset>
  );
}
