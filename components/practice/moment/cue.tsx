import { useEffect, useState } from 'preact/hooks';
import { contentLanguage } from '../../../utils/language/content.ts';
import styles from './cue.module.css';

/** A region that is filled at once is not heard: it first stands empty for so long, in ms. */
const beat = 150;

/** Of words that somebody wrote; `ownWords` would take more code along than a pause begins with. */
const ownMarks = { dir: 'auto', translate: false, 'data-own-words': '' } as const;

type Props = {
  text: string;
  /** A change means a new cue, also when its words are the same. */
  count: number;
  /** Words before the first cue: an offer to arrive. */
  arriving?: boolean;
  /** Words of one's own. */
  isOwn?: boolean;
};

/** The words beside the guide; a screen reader hears each once, politely. */
export function Cue({ text, count, arriving = false, isOwn = false }: Props) {
  const [listened, setListened] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setListened(true), beat);
    return () => clearTimeout(timer);
  }, []);
  return (
    // The region stays, its words change: a replaced region would not be read out.
    <p class={styles.cue} aria-live="polite">
      {listened ? (
        <span
          key={count}
          class={arriving ? styles.arriving : styles.words}
          {...(isOwn ? ownMarks : arriving ? {} : contentLanguage('cues'))}
        >
          {text}
        </span>
      ) : null}
    </p>
  );
}
