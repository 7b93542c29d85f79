import type { Occasion } from '../../utils/schedule/types.ts';
import { ownWords } from '../controls/own-words.ts';
import styles from './after-line.module.css';
import { afterSentence } from './after-sentence.ts';
import { useAfterSeen } from './use-after-seen.ts';

/** What somebody wanted to do after this, in their own words; nothing where it is not to be seen. */
export function AfterLine({ occasion }: { occasion: Occasion }) {
  const seen = useAfterSeen();
  const sentence = seen?.at === 'seen' ? afterSentence(occasion, seen.words) : null;
  if (sentence === null) return null;
  return (
    <p class={styles.line} {...ownWords(sentence)}>
      {sentence}
    </p>
  );
}
