import { type Element, elements } from '../practice/element.ts';
import { type DayCard, dayCard } from './day-cards.ts';
import { dayMoment, dayPart, type WallClock, type WorkHours } from './day-moment.ts';
import { type Card, type CardId, cardsFor, type Situation } from './deck.ts';
import { epochDay } from './epoch-day.ts';

/** What decides which card a new tab opens with. */
export type CardInput = {
  now: WallClock;
  hours: WorkHours;
  /** How often another one was asked for on this day; anything but a count is 0. */
  turn: number;
  /** The element used least, which is favoured; null where that is not known. */
  favoured: Element | null;
  /** What a person said the day is about; null for nothing. */
  situation: Situation | null;
};

/**
 * Two neighbours of those asked for differ in their element, and lie far apart in the round: none
 * of the first ones opens a day soon.
 */
const stride = 2;

/**
 * The card for a part of a day: the same while it lasts, and no other card opened a day of the last
 * weeks. Nothing is presumed of the person. Those after it, asked for, are of no particular moment,
 * and all of these come before one comes back. Only where a situation was chosen are they about it.
 */
export function chooseCard({ now, hours, turn, favoured, situation }: CardInput): DayCard | Card {
  const count = Number.isSafeInteger(turn) && turn > 0 ? turn : 0;
  if (situation) return cardForSituation(situation, now.day, count);
  const number = epochDay(now.day);
  const moment = dayMoment(now.day, dayPart(now, hours), hours);
  if (count === 0 && moment !== 'any') return dayCard(moment, elementAt(number + 2), number);
  const lead = favoured && number % 2 === 0 ? elements.indexOf(favoured) : number;
  return dayCard('any', elementAt(lead + count), number + count * stride);
}

/** A card about a situation, on a day; all nine of it come before one comes back. */
function cardForSituation(situation: Situation, day: string, turn: number): Card {
  const number = epochDay(day);
  const element = elementAt(number + turn);
  const endings = cardsFor(situation, element);
  const ending = Math.floor(number / elements.length) + Math.floor(turn / elements.length);
  const id: CardId = `${situation}-${element}`;
  return endings[ending % endings.length] ?? { id, situation, element };
}

const elementAt = (index: number): Element => elements[index % elements.length] ?? 'kindness';
