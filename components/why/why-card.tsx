import type { Citation } from '../../utils/why/why.ts';
import { words } from '../../utils/words/practice/why.ts';
import styles from './why-card.module.css';

type Props = {
  name: string;
  card: (typeof words.cards)[keyof typeof words.cards];
  sources: readonly Citation[];
  open: boolean;
};

/** One doubt and its answer. Of those with the same name, the browser keeps one open. */
export function WhyCard({ name, card, sources, open }: Props) {
  return (
    <details class={styles.card} id={name} name="why" open={open}>
      <summary class={styles.question}>
        <h2>{card.question}</h2>
      </summary>
      <div class={styles.body}>
        <p class={styles.answer}>{card.answer}</p>
        <dl class={styles.facts}>
          <dt>{words.finding}</dt>
          <dd>{card.finding}</dd>
          <dt>{words.size}</dt>
          <dd>{card.size}</dd>
          <dt>{words.limits}</dt>
          <dd>{card.limits}</dd>
          <dt>{words.source}</dt>
          {sources.map(({ authors, year, journal }) => (
            <dd key={authors} class={styles.source} lang="en">
              {authors} ({year}). <cite>{journal}</cite>
            </dd>
          ))}
        </dl>
      </div>
    </details>
  );
}
