import { type Element, elements } from '../practice/element.ts';
import { fnv1a } from '../text/hash.ts';

/** Moments of a working day, and one for whatever has no name here. */
export const situations = [
  'mistake',
  'feedback',
  'overload',
  'speaking-up',
  'comparison',
  'rejection',
  'tense-message',
  'tired',
  'stuck',
  'end-of-day',
  'something-else',
] as const;

/** What tells apart the cards of one situation and element. The first cards had no ending. */
const endings = ['', '-2', '-3'] as const;

export type Situation = (typeof situations)[number];
/** Kept in entries: an id may never be given to another card. */
export type CardId = `${Situation}-${Element}${(typeof endings)[number]}`;
export type Card = { id: CardId; situation: Situation; element: Element };

/** The cards for a moment, of one element; always three. */
export function cardsFor(situation: Situation, element: Element): readonly Card[] {
  return endings.map((ending) => ({ id: `${situation}-${element}${ending}`, situation, element }));
}

export const deck: readonly Card[] = situations.flatMap((situation) =>
  elements.flatMap((element) => cardsFor(situation, element)),
);

const dayLength = 86_400_000;
/**
 * How far apart in the round the first cards of two days are: no divisor of the deck, so that the
 * whole deck is a first card once before any is again; one element further from day to day.
 */
const stride = 61;

/** Days since 1970; another text gives some number of its own. */
function numberOf(day: string): number {
  const since = Date.parse(`${day}T00:00Z`) / dayLength;
  return Number.isSafeInteger(since) && since >= 0 ? since : fnv1a(day) >>> 0;
}

/**
 * The card for a day: the same all day long, and `turn` cards further on when asked for another.
 * No card opens two days before all the others have opened one. Each day goes on from its first
 * card in an order of its own; neighbours in it never share a situation or an element.
 * @param day local date, `YYYY-MM-DD` (any text gives some card).
 * @param turn how often "another" was asked for, 0 or more; below 0 or odd values count as 0.
 */
export function cardFor(day: string, turn: number): Card {
  const steps = Number.isSafeInteger(turn) && turn > 0 ? turn : 0;
  const start = ((numberOf(day) % deck.length) * stride) % deck.length;
  const first = situations[start % situations.length];
  const order = situations
    .map((situation) => ({ situation, rank: fnv1a(`${day}/${situation}`) >>> 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ situation }) => situation)
    .filter((situation) => situation !== first);
  if (first) order.unshift(first);
  // Eleven situations and three elements: one step further in each visits all 33 pairs once; the
  // 33 steps after that go on with another card of each pair.
  const pairs = situations.length * elements.length;
  const situation = order[steps % order.length] ?? situations[0];
  const element = elements[(start + steps) % elements.length] ?? 'kindness';
  const ending = endings[(Math.floor(start / pairs) + Math.floor(steps / pairs)) % endings.length];
  return { id: `${situation}-${element}${ending ?? ''}`, situation, element };
}
