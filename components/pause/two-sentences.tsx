import type { KeptPair } from '../../utils/practice/pause.ts';
import { words } from '../../utils/words/pause.ts';
import { ScrolledText } from '../practice/scrolled-text.tsx';
import styles from './two-sentences.module.css';

/** Longer ones are set smaller, so that they stand there whole; in UTF-16 code units. */
const longestLarge = 70;

/** A reframe that was kept: what the harsh voice said, small, and the kinder sentence, large. */
export function TwoSentences({ harsh, kinder }: KeptPair) {
  const { pair } = words.ended;
  return (
    <dl class={styles.pair}>
      <div class={styles.harsh}>
        <dt>{pair.harsh}</dt>
        <ScrolledText as="dd" text={harsh} />
      </div>
      <div class={kinder.length > longestLarge ? styles.longer : styles.kinder}>
        <dt>{pair.kinder}</dt>
        <ScrolledText as="dd" text={kinder} />
      </div>
    </dl>
  );
}
