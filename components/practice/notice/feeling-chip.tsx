import type { Family } from '../../../utils/feelings/feelings.ts';
import families from './families.module.css';
import styles from './feeling-chip.module.css';
import { feelingLabel, feelingMarks } from './feeling-shown.ts';

type Props = {
  feeling: string;
  family: Family | null;
  chosen: boolean;
  /** The one of its list that Tab stops at. */
  stop: boolean;
  onPick: (feeling: string) => void;
};

/** One word for what may be felt. */
export function FeelingChip({ feeling, family, chosen, stop, onPick }: Props) {
  return (
    <button
      type="button"
      class={`${styles.chip} ${family ? families[family] : ''}`}
      aria-pressed={chosen}
      tabIndex={stop ? 0 : -1}
      onClick={() => onPick(feeling)}
    >
      <span class={styles.mark} aria-hidden="true" />
      <span {...feelingMarks(feeling)}>{feelingLabel(feeling)}</span>
    </button>
  );
}
