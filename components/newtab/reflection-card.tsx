import { contentLanguage } from '../../utils/language/content.ts';
import { words } from '../../utils/words/newtab.ts';
import type { ShownCard } from './card-text.ts';
import styles from './reflection-card.module.css';

type Props = ShownCard & {
  /** It takes the place of another one: then it settles in; the first one simply stands there. */
  fresh: boolean;
};

/** One thought to rest on. Its element is a quiet word above it, and a hue. */
export function ReflectionCard({ card, text, fresh }: Props) {
  return (
    <figure class={`${styles.card} ${styles[card.element]}`}>
      <figcaption class={styles.element}>{words.elements[card.element]}</figcaption>
      <blockquote
        data-card
        key={card.id}
        class={fresh ? styles.fresh : styles.text}
        {...contentLanguage('moment' in card ? 'day-cards' : 'cards')}
      >
        {text}
      </blockquote>
    </figure>
  );
}
