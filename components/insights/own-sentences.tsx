import { useEffect, useId, useState } from 'preact/hooks';
import type { KindWords } from '../../utils/log/returning/kind-words.ts';
import { ownSentences } from '../../utils/log/returning/own-sentences.ts';
import { dateName } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/insights.ts';
import { ownWords } from '../controls/own-words.ts';
import styles from './own-sentences.module.css';
import type { ChartSpan } from './span-choice.tsx';

/** What a look back begins with; null until it is known, so that nothing moves when it comes. */
export function useOwnSentences({ from, to }: ChartSpan, today: string): KindWords[] | null {
  const [found, setFound] = useState<KindWords[] | null>(null);
  useEffect(() => {
    let isOver = false;
    const take = (sentences: KindWords[]) => {
      if (!isOver) setFound(sentences);
    };
    // A log that does not answer says so below.
    ownSentences(from, to, today).then(take, () => take([]));
    return () => {
      isOver = true;
    };
  }, [from, to, today]);
  return found;
}

/** Kind sentences that the person wrote. */
export function OwnSentences({ sentences, today }: { sentences: KindWords[]; today: string }) {
  const id = useId();
  if (sentences.length === 0) return null;
  return (
    <section class={styles.own} aria-labelledby={id}>
      <h2 id={id} class="visually-hidden">
        {words.own.title}
      </h2>
      {sentences.map(({ id, text, day }) => (
        <figure key={id} class={styles.one}>
          <blockquote class={styles.words} {...ownWords(text)}>
            {text}
          </blockquote>
          <figcaption class={styles.day}>{words.own.day({ day: dateName(day, today) })}</figcaption>
        </figure>
      ))}
    </section>
  );
}
