import { contentLanguage } from '../../../utils/language/content.ts';
import styles from './cue.module.css';

type Props = {
  text: string;
  /** A change means a new cue, also when its words are the same. */
  count: number;
};

/** The words beside the guide; a screen reader hears each once, politely. */
export function Cue({ text, count }: Props) {
  return (
    // The region stays, its words change: a replaced region would not be read out.
    <p class={styles.cue} aria-live="polite" {...contentLanguage('cues')}>
      <span key={count} class={styles.words}>
        {text}
      </span>
    </p>
  );
}
