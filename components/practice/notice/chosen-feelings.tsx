import { words } from '../../../utils/words/practice/notice.ts';
import styles from './chosen-feelings.module.css';
import families from './families.module.css';
import { familyOf, feelingLabel, feelingMarks } from './feeling-shown.ts';
import type { PickedFeelings } from './use-picked-feelings.ts';

/** What was chosen, wherever its family is; one tap takes it away. */
export function ChosenFeelings({
  chosen,
  pick,
  own,
}: Pick<PickedFeelings, 'chosen' | 'pick' | 'own'>) {
  return (
    <ul class={styles.chosen} aria-label={words.chosen}>
      {chosen.map((feeling) => {
        const label = feelingLabel(feeling);
        const family = familyOf(feeling, own);
        return (
          <li key={feeling}>
            <button
              type="button"
              class={`${styles.word} ${family ? families[family] : ''}`}
              aria-label={words.takeAway({ feeling: label })}
              onClick={() => pick(feeling)}
            >
              <span {...feelingMarks(feeling)}>{label}</span>
              <span class={styles.cross} aria-hidden="true" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
