import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardFor, deck } from '../../../utils/cards/deck.ts';
import { words } from '../../../utils/words/cards.ts';

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('cardFor', () => {
  it('is the same card all day long', () => {
    fc.assert(
      fc.property(days, fc.nat(200), (day, turn) => {
        expect(cardFor(day, turn)).toEqual(cardFor(day, turn));
      }),
    );
  });

  it('goes once through the whole deck before a card comes back', () => {
    fc.assert(
      fc.property(days, (day) => {
        const seen = new Set(deck.map((_, turn) => cardFor(day, turn).id));
        expect(seen.size).toBe(deck.length);
      }),
    );
  });

  it('never follows a card with one of the same situation or element', () => {
    fc.assert(
      fc.property(days, fc.nat(100), (day, turn) => {
        const [one, next] = [cardFor(day, turn), cardFor(day, turn + 1)];
        expect(next.situation).not.toBe(one.situation);
        expect(next.element).not.toBe(one.element);
      }),
    );
  });

  it('shows every card as the first one of some day, each about as often', () => {
    const first = new Map<string, number>();
    let day = Temporal.PlainDate.from('2026-01-01');
    for (let index = 0; index < 3000; index++, day = day.add({ days: 1 })) {
      const { id } = cardFor(day.toString(), 0);
      first.set(id, (first.get(id) ?? 0) + 1);
    }
    expect(first.size).toBe(deck.length);
    for (const count of first.values()) {
      expect(count).toBeGreaterThan(40);
      expect(count).toBeLessThan(200);
    }
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
    for (const element of ['kindness', 'humanity', 'mindfulness']) {
      expect(deck.filter((card) => card.element === element)).toHaveLength(deck.length / 3);
    }
  });
});
