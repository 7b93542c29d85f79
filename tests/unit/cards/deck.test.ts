import { describe, expect, it } from 'vitest';
import { cardsFor, deck, situations } from '../../../utils/cards/deck.ts';
import { elements } from '../../../utils/practice/element.ts';
import { words } from '../../../utils/words/content/cards.ts';

describe('the deck', () => {
  it('has a text for each card and each element equally often', () => {
    expect(Object.keys(words).sort()).toEqual(deck.map(({ id }) => id).sort());
    for (const element of elements) {
      expect(deck.filter((card) => card.element === element)).toHaveLength(deck.length / 3);
    }
  });

  it('keeps the ids that the first entries hold', () => {
    const ids = deck.map(({ id }) => id as string);
    for (const situation of situations.slice(0, 10)) {
      for (const element of elements) expect(ids).toContain(`${situation}-${element}`);
    }
  });

  it('holds cards of each situation and element, also where the situation has no name', () => {
    expect(situations).toHaveLength(11);
    for (const situation of situations) {
      for (const element of elements) {
        const cards = cardsFor(situation, element);
        expect(new Set(cards.map(({ id }) => words[id])).size).toBeGreaterThanOrEqual(3);
        for (const card of cards) expect(card).toMatchObject({ situation, element });
      }
    }
  });
});
