import type { Element } from '../practice/element.ts';

/**
 * What a card of the day may speak of: nothing in particular, a part of the day, the first or the
 * last working day of a week, a day off. None says what has happened to a person.
 */
export const dayMoments = [
  'any',
  'morning',
  'midday',
  'evening',
  'first-day',
  'last-day',
  'day-off',
] as const;
export type DayMoment = (typeof dayMoments)[number];

/** Kept in entries: an id may never be given to another text. */
export type DayCardId = `${DayMoment}-${Element}-${number}`;
export type DayCard = { id: DayCardId; moment: DayMoment; element: Element };

/**
 * How many cards each element has. None is a multiple of three, and the first is odd: so the days
 * go through all of them before one comes back.
 */
export const cardsEach: Readonly<Record<DayMoment, number>> = {
  any: 17,
  morning: 4,
  midday: 4,
  evening: 4,
  'first-day': 4,
  'last-day': 4,
  'day-off': 4,
};

/** One of them. @param count any whole number from 0: it goes round and round. */
export function dayCard(moment: DayMoment, element: Element, count: number): DayCard {
  return { id: `${moment}-${element}-${(count % cardsEach[moment]) + 1}`, moment, element };
}
