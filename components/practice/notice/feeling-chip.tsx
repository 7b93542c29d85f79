import { type Feeling, feelingFamily } from '../../../utils/feelings/feelings.ts';
import { contentLanguage } from '../../../utils/language/content.ts';
import { words } from '../../../utils/words/content/feelings.ts';
import families from './families.module.css';
import styles from './feeling-chip.module.css';

type Props = {
  feeling: Feeling;
  chosen: boolean;
  /** The one of its list that Tab stops at. */
  stop: boolean;
  onPick: (feeling: Feeling) => void;
};

/** One word for what may be felt. */
export function FeelingChip({ feeling, chosen, stop, onPick }: Props) {
  return (
    <button
      type="button"
      class={`${styles.chip} ${families[feelingFamily(feeling)]}`}
      aria-pressed={chosen}
      tabIndex={stop ? 0 : -1}
      onClick={() => onPick(feeling)}
    >
      <span class={styles.mark} aria-hidden="true" />
      <span {...contentLanguage('feelings')}>{words.labels[feeling].label}</span>
    </button>
  );
}
