import { doubts } from '../../utils/why/why.ts';
import { words } from '../../utils/words/practice/why.ts';
import { Button } from '../controls/button.tsx';
import { Page } from '../frame/page.tsx';
import { WhyCard } from './why-card.tsx';
import styles from './why-view.module.css';

type Props = {
  /** The doubt to begin with, by its name; any other text opens none. */
  first: string;
  /** To smaller steps, for whom kindness feels wrong. */
  onSmaller: () => void;
};

export function WhyView({ first, onSmaller }: Props) {
  return (
    <Page here="why" title={words.title} about={words.about}>
      <div class={styles.cards}>
        {doubts.map(({ name, sources }) => (
          <WhyCard
            key={name}
            name={name}
            card={words.cards[name]}
            sources={sources}
            open={name === first}
          />
        ))}
      </div>
      <section class={styles.wrong}>
        <h2>{words.wrong.title}</h2>
        <p>{words.wrong.body}</p>
        <Button onClick={onSmaller}>{words.wrong.open}</Button>
      </section>
      <p class={styles.foot}>{words.notTherapy}</p>
    </Page>
  );
}
