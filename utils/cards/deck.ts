import { type Element, elements } from '../practice/element.ts';

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
