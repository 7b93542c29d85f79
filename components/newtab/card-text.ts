import type { DayCard } from '../../utils/cards/day-cards.ts';
import type { Card } from '../../utils/cards/deck.ts';
import { wordsBeside } from '../../utils/words/content/day-cards.ts';
import { wordsAbout } from '../../utils/words/content/situation-cards.ts';
import { loadPart } from '../errors/load-part.ts';

export type ShownCard = {
  card: DayCard | Card;
  text: string;
};

/** What a page began with, and on which local day. */
export type FirstCard = ShownCard & { day: string };

/** A card with its text: those of its moment alone are fetched, or of its situation. @throws LoadError */
export async function withText(card: DayCard | Card): Promise<ShownCard> {
  if ('moment' in card) {
    const words = await loadPart('card', () => wordsBeside(card));
    return { card, text: words[card.id] ?? '' };
  }
  const words = await loadPart('card', () => wordsAbout(card.situation));
  return { card, text: words[card.id] ?? '' };
}
