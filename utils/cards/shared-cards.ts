import { type Card, type CardId, cardsFor, deck, type Situation } from './deck.ts';
import { epochDay } from './epoch-day.ts';

/** The first of them on a day; each day begins with another one. @param day `YYYY-MM-DD` */
export function firstShared(situation: Situation, day: string): CardId {
  const cards = sharedCards(situation);
  return cards[epochDay(day) % cards.length]?.id ?? `${situation}-humanity`;
}

/** The one after it, round and round. */
export function nextShared({ id, situation }: Card): CardId {
  const cards = sharedCards(situation);
  const place = cards.findIndex((card) => card.id === id);
  return cards[(place + 1) % cards.length]?.id ?? id;
}

/** Such a card by its id; null for any other text. */
export function sharedCard(id: unknown): Card | null {
  return deck.find((card) => card.id === id && card.element === 'humanity') ?? null;
}

/** The cards that place a moment among everyone who has had it. */
function sharedCards(situation: Situation): readonly Card[] {
  return cardsFor(situation, 'humanity');
}

/**
 * Which of the person's own words come back, the same all day long: ones from a moment like this
 * before any others. null when there are none.
 */
export function ownWordsFor<T extends { cardId?: string }>(
  all: readonly T[],
  situation: Situation,
  day: string,
): T | null {
  const alike = all.filter(({ cardId }) => cardId?.startsWith(`${situation}-`));
  const from = alike.length > 0 ? alike : all;
  return from[epochDay(day) % from.length] ?? null;
}
