import { contentLanguage } from '../../utils/language/content.ts';
import { words } from '../../utils/words/newtab.ts';
import type { ShownCard } from './card-text.ts';

type Props = {
  card: Pick<ShownCard['card'], 'element'> & { id: string; moment?: unknown };
  text: string;
  /** It takes the place of another one: then it settles in; the first one simply stands there. */
  fresh: boolean;
  /** Somebody wrote it: it stands as it was written. */
  isOwn?: boolean;
};

/** A longer one is set smaller, so that its room holds it. In UTF-16 code units. */
const long = 70;
const ownMarks = { dir: 'auto', translate: false, 'data-own-words': '' } as const;

/** One thought to rest on. Its element is a quiet word above it, and a hue. */
export function ReflectionCard({ card, text, fresh, isOwn = false }: Props) {
  const own = text.length > long ? 'own long' : 'own';
  return (
    <figure class={`card ${card.element}`}>
      <figcaption class="card-element">{words.elements[card.element]}</figcaption>
      <blockquote
        data-card
        key={card.id}
        class={`card-text ${isOwn ? own : ''} ${fresh ? 'fresh' : ''}`.trim()}
        {...(isOwn ? ownMarks : contentLanguage('moment' in card ? 'day-cards' : 'cards'))}
      >
        {text}
      </blockquote>
    </figure>
  );
}
