import type { DayCard } from '../../utils/cards/day-cards.ts';
import type { Card } from '../../utils/cards/deck.ts';
import { wordsOf } from '../../utils/words/content/day-cards.ts';
import { loadPart } from '../errors/load-part.ts';

export type ShownCard = {
  card: DayCard | Card;
  text: string;
};

/** A card with its text: that of its moment alone is fetched. @throws LoadError */
export async function withText(card: DayCard | Card): Promise<ShownCard> {
  if ('moment' in card) {
    const words = await loadPart('card', () => wordsOf(card.moment));
    return { card, text: words[card.id] ?? '' };
  }
  const { words } = await loadPart('card', () => import('../../utils/words/content/cards.ts'));
  return { card, text: words[card.id] };
}
