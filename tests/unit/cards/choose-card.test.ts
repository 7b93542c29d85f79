import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardInput, chooseCard } from '../../../utils/cards/choose-card.ts';
import { cardsEach, type DayCard } from '../../../utils/cards/day-cards.ts';
import { dayPart, type WorkHours } from '../../../utils/cards/day-moment.ts';
import { cardsFor, situations } from '../../../utils/cards/deck.ts';
import { type Element, elements } from '../../../utils/practice/element.ts';
import { datesFrom, days, weeks } from './weeks.ts';

const by = (day: string, minutes: number, more: Partial<CardInput> = {}) =>
  chooseCard({
    now: { day, minutes },
    hours: null,
    turn: 0,
    favoured: null,
    situation: null,
    ...more,
  });

const minutesOfDay = fc.integer({ min: 0, max: 1439 });
const anyHours = fc.constantFrom(...weeks.map(([, hours]) => hours));
const anyElement = fc.constantFrom<Element | null>(null, ...elements);
const allOfAny = cardsEach.any * elements.length;

/** What somebody meets who opens a tab every hour: each part's card once, with its day. */
function met(dates: readonly string[], hours: WorkHours, more: Partial<CardInput> = {}) {
  return dates.flatMap((day, at) => {
    const cards = Array.from({ length: 24 }, (_, hour) => by(day, hour * 60, { hours, ...more }));
    return cards
      .filter(({ id }, index) => cards.findIndex((one) => one.id === id) === index)
      .map((card) => ({ at, day, card: card as DayCard }));
  });
}

/** The fewest days between two days with the same card. */
function span(all: ReturnType<typeof met>): number {
  const last = new Map<string, number>();
  let fewest = Number.POSITIVE_INFINITY;
  for (const { at, card } of all) {
    fewest = Math.min(fewest, at - (last.get(card.id) ?? Number.NEGATIVE_INFINITY));
    last.set(card.id, at);
  }
  return fewest;
}

describe.each(weeks)('a year of %s', (_, hours) => {
  const year = met(datesFrom('2026-12-01', 366), hours);

  it('has no card of a situation', () => {
    expect(year.filter(({ card }) => !('moment' in card))).toEqual([]);
  });

  it('has no card twice within weeks', () => {
    expect(span(year)).toBeGreaterThanOrEqual(36);
  });

  it('has each element as often as the others, and never twice running on one day', () => {
    for (const element of elements) {
      const share = year.filter(({ card }) => card.element === element).length / year.length;
      expect(share).toBeGreaterThan(0.3);
      expect(share).toBeLessThan(0.37);
    }
    for (const [index, { at, card }] of year.entries()) {
      const before = year[index - 1];
      if (before?.at === at) expect(card.element).not.toBe(before.card.element);
    }
  });

  it('has cards of a day off, and of a week’s first and last day, on such days alone', () => {
    const weekdaysWith = (moment: string) => [
      ...new Set(
        year
          .filter(({ card }) => card.moment === moment)
          .map(({ day }) => (Temporal.PlainDate.from(day).dayOfWeek + 6) % 7),
      ),
    ];
    const works = (index: number) => Object.values(hours ?? {})[index]?.length ?? 0;
    for (const index of weekdaysWith('day-off')) expect(works(index)).toBe(0);
    for (const moment of ['first-day', 'last-day']) {
      const found = weekdaysWith(moment);
      expect(found.length).toBeLessThanOrEqual(1);
      for (const index of found) expect(works(index)).toBeGreaterThan(0);
    }
  });
});

describe('chooseCard', () => {
  it('is the same card all through a part of the day', () => {
    fc.assert(
      fc.property(
        days,
        minutesOfDay,
        minutesOfDay,
        anyHours,
        fc.nat(99),
        (day, a, b, hours, turn) => {
          const part = (minutes: number) => dayPart({ day, minutes }, hours);
          if (part(a) !== part(b)) return;
          expect(by(day, a, { hours, turn })).toEqual(by(day, b, { hours, turn }));
        },
      ),
    );
  });

  it('goes on, when asked, through all cards of no particular moment before one comes back', () => {
    fc.assert(
      fc.property(days, minutesOfDay, anyHours, anyElement, (day, minutes, hours, favoured) => {
        const asked = Array.from({ length: allOfAny }, (_, index) =>
          by(day, minutes, { hours, favoured, turn: index + 1 }),
        );
        expect(new Set(asked.map(({ id }) => id)).size).toBe(allOfAny);
        for (const card of asked) expect(card).toMatchObject({ moment: 'any' });
      }),
    );
  });

  it('never follows a card with one of the same element', () => {
    fc.assert(
      fc.property(days, minutesOfDay, anyHours, fc.nat(200), (day, minutes, hours, turn) => {
        const next = by(day, minutes, { hours, turn: turn + 1 });
        expect(next.element).not.toBe(by(day, minutes, { hours, turn }).element);
      }),
    );
  });

  it.each(elements)(
    'favours %s where it is used least, and repeats no card for long',
    (element) => {
      const year = met(datesFrom('2026-12-01', 366), weeks[0]?.[1] ?? null, { favoured: element });
      const share = year.filter(({ card }) => card.element === element).length / year.length;
      expect(share).toBeGreaterThan(0.42);
      expect(share).toBeLessThan(0.6);
      expect(span(year)).toBeGreaterThanOrEqual(cardsEach.any - 1);
    },
  );

  it('is about a situation where one was chosen, all nine cards of it before one comes back', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...situations), fc.nat(99), (day, situation, turn) => {
        const ids = Array.from(
          { length: 9 },
          (_, index) => by(day, 600, { situation, turn: turn + index }).id,
        );
        const all = elements.flatMap((element) => cardsFor(situation, element)).map(({ id }) => id);
        if (turn % 9 === 0) expect([...ids].sort()).toEqual([...all].sort());
        for (const id of ids) expect(all).toContain(id);
      }),
    );
  });

  it('copes with a turn that is no count, and with a day that is none', () => {
    for (const odd of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(by('2026-11-23', 600, { turn: odd })).toEqual(by('2026-11-23', 600));
    }
    expect(by('soon', 600).id).toMatch(/-\d+$/);
  });
});
