import { chooseCard } from '../../utils/cards/choose-card.ts';
import type { DayCard } from '../../utils/cards/day-cards.ts';
import type { WorkHours } from '../../utils/cards/day-moment.ts';
import type { Card, Situation } from '../../utils/cards/deck.ts';
import { favouredElement } from '../../utils/stores/favoured-element.ts';
import { situationOf, turnOf } from './card-turn.ts';

/** What a person asked for: one more card, or those about a situation. */
export type Asked = { turn?: number; situation?: Situation | null };

/**
 * The card for this part of this day, from what localStorage knows of it.
 * @param hours null where they are not known
 * @param asked what was asked for right now, also where nothing can be stored
 */
export function pickCard(hours: WorkHours, asked: Asked = {}): DayCard | Card {
  const now = Temporal.Now.plainDateTimeISO();
  const day = now.toPlainDate().toString();
  return chooseCard({
    now: { day, minutes: now.hour * 60 + now.minute },
    hours,
    turn: turnOf(day),
    favoured: favouredElement(day),
    situation: situationOf(day),
    ...asked,
  });
}
