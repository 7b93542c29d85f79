import { feelingFamily } from '../../../utils/feelings/feelings.ts';
import { contentLanguage } from '../../../utils/language/content.ts';
import { words as feelingWords } from '../../../utils/words/content/feelings.ts';
import { words } from '../../../utils/words/practice/notice.ts';
import styles from './chosen-feelings.module.css';
import families from './families.module.css';
import type { PickedFeelings } from './use-picked-feelings.ts';

/** What was chosen, wherever its family is; one tap takes it away. */
export function ChosenFeelings({ chosen, pick }: Pick<PickedFeelings, 'chosen' | 'pick'>) {
  return (
    <ul class={styles.chosen} aria-label={words.chosen}>
      {chosen.map((feeling) => {
        const { label } = feelingWords.labels[feeling];
        return (
          <li key={feeling}>
            <button
              type="button"
              class={`${styles.word} ${families[feelingFamily(feeling)]}`}
              aria-label={words.takeAway({ feeling: label })}
              onClick={() => pick(feeling)}
            >
              <span {...contentLanguage('feelings')}>{label}</span>
              <span class={styles.cross} aria-hidden="true" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
