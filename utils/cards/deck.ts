import type { Element } from '../practice/practices.ts';

export const elements = ['kindness', 'humanity', 'mindfulness'] as const satisfies Element[];

/** Moments of a working day; each has one card for each element. */
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
] as const;

export type Situation = (typeof situations)[number];
export type CardId = `${Situation}-${Element}`;
export type Card = { id: CardId; situation: Situation; element: Element };

export const deck: readonly Card[] = situations.flatMap((situation) =>
  elements.map((element): Card => ({ id: `${situation}-${element}`, situation, element })),
);

/** FNV-1a, 32 bits: a small, even spread for shuffling; nothing secret rests on it. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) {
    value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}

/**
 * The card for a day: the same all day long, and `turn` cards further on when asked for another.
 * Each day has an order of its own, and neighbours in it never share a situation or an element.
 * @param day local date, `YYYY-MM-DD` (any text gives some card).
 * @param turn how often "another" was asked for, 0 or more; below 0 or odd values count as 0.
 */
export function cardFor(day: string, turn: number): Card {
  const steps = Number.isSafeInteger(turn) && turn > 0 ? turn : 0;
  const order = situations
    .map((situation) => ({ situation, rank: hash(`${day}/${situation}`) }))
    .sort((a, b) => a.rank - b.rank || (a.situation < b.situation ? -1 : 1));
  const firstElement = hash(day) % elements.length;
  const situation = order[steps % order.length]?.situation ?? situations[0];
  // Ten situations and three elements: one step further in each visits all thirty once.
  const element = elements[(firstElement + steps) % elements.length] ?? 'kindness';
  return { id: `${situation}-${element}`, situation, element };
}
