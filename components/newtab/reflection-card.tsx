import { contentLanguage } from '../../utils/language/content.ts';
import { words } from '../../utils/words/newtab.ts';
import type { ShownCard } from './card-text.ts';

type Props = ShownCard & {
  /** It takes the place of another one: then it settles in; the first one simply stands there. */
  fresh: boolean;
};

/** One thought to rest on. Its element is a quiet word above it, and a hue. */
export function ReflectionCard({ card, text, fresh }: Props) {
  return (
    <figure class={`card ${card.element}`}>
      <figcaption class="card-element">{words.elements[card.element]}</figcaption>
      <blockquote
        data-card
        key={card.id}
        class={fresh ? 'card-text fresh' : 'card-text'}
        {...contentLanguage('moment' in card ? 'day-cards' : 'cards')}
      >
        {text}
      </blockquote>
    </figure>
  );
}
