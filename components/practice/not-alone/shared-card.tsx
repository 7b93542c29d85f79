import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Card } from '../../../utils/cards/deck.ts';
import { contentLanguage } from '../../../utils/language/content.ts';
import { words as cardWords } from '../../../utils/words/content/cards.ts';
import { words } from '../../../utils/words/practice/not-alone.ts';
import { StepTitle } from '../step-title.tsx';
import styles from './shared-card.module.css';

type Props = {
  card: Card;
  /** Below the card. */
  children?: ComponentChildren;
};

/** The moment it is about; one without a name is known to others as well. */
export function headOf({ situation }: Card): string {
  return situation === 'something-else' ? words.anyMoment : words.situations[situation];
}

/** A card that places this moment among everyone who has had it. */
export function SharedCard({ card, children }: Props) {
  const id = useId();
  return (
    <div class={styles.shared}>
      <div class={styles.card}>
        <StepTitle look="small" describedBy={id}>
          {headOf(card)}
        </StepTitle>
        <div id={id} aria-live="polite">
          <p key={card.id} data-card class={styles.text} {...contentLanguage('cards')}>
            {cardWords[card.id]}
          </p>
        </div>
      </div>
      {children}
    </div>
  );
}
