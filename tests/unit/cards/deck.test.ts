import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardFor, cardsFor, deck, situations } from '../../../utils/cards/deck.ts';
import { elements } from '../../../utils/practice/element.ts';
import { words } from '../../../utils/words/content/cards.ts';

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyDay = fc.oneof(days, fc.string());

/** The first cards of some days in a row. */
function firstCards(from: string, count: number) {
  const start = Temporal.PlainDate.from(from);
  return Array.from({ length: count }, (_, index) =>
    cardFor(start.add({ days: index }).toString(), 0),
  );
}

describe('cardFor', () => {
  it('is the same card all day long', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(200), (day, turn) => {
        expect(cardFor(day, turn)).toEqual(cardFor(day, turn));
      }),
    );
  });

  it('goes once through the whole deck before a card comes back', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(300), (day, from) => {
        const seen = new Set(deck.map((_, turn) => cardFor(day, from + turn).id));
        expect([...seen].sort()).toEqual(deck.map(({ id }) => id).sort());
      }),
    );
  });

  it('never follows a card with one of the same situation or element', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), (day, turn) => {
        const [one, next] = [cardFor(day, turn), cardFor(day, turn + 1)];
        expect(next.situation).not.toBe(one.situation);
        expect(next.element).not.toBe(one.element);
      }),
    );
  });

  it('gives every three cards in a row one of each element', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), (day, turn) => {
        const three = [0, 1, 2].map((more) => cardFor(day, turn + more).element);
        expect(three.sort()).toEqual([...elements].sort());
      }),
    );
  });

  it('opens no two days with the same card before every card has opened one', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(new Set(firstCards(day, deck.length).map(({ id }) => id)).size).toBe(deck.length);
      }),
      { numRuns: 20 },
    );
  });

  it('opens the next day with another situation and element', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [today, tomorrow] = firstCards(day, 2);
        expect(tomorrow?.situation).not.toBe(today?.situation);
        expect(tomorrow?.element).not.toBe(today?.element);
      }),
    );
  });

  it('goes on in an order that differs from day to day', () => {
    const orders = Array.from({ length: 50 }, (_, index) => {
      const day = Temporal.PlainDate.from('2026-11-01').add({ days: index }).toString();
      return situations.map((_, turn) => cardFor(day, turn).situation).join();
    });
    expect(new Set(orders).size).toBe(orders.length);
  });

  it('copes with a turn that is no count', () => {
    for (const odd of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(cardFor('2026-11-23', odd)).toEqual(cardFor('2026-11-23', 0));
    }
  });
});

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
