import { type ShownCard, withText } from '../../components/newtab/card-text.ts';
import type { Asked } from '../../components/newtab/use-day-card.ts';
import { chooseCard } from '../../utils/cards/choose-card.ts';
import { favouredElement, keepFavouredElement } from '../../utils/stores/favoured-element.ts';
import { hintedHours, keepHoursHint } from '../../utils/stores/hours-hint.ts';
import { situationOf, turnOf } from './card-turn.ts';

/**
 * The card for this part of this day, with its text.
 * @param asked what was asked for right now, also where nothing can be stored
 * @throws LoadError
 */
export function cardNow(asked: Asked = {}): Promise<ShownCard> {
  const now = Temporal.Now.plainDateTimeISO();
  const day = now.toPlainDate().toString();
  const card = chooseCard({
    now: { day, minutes: now.hour * 60 + now.minute },
    hours: hintedHours(),
    turn: turnOf(day),
    favoured: favouredElement(day),
    situation: situationOf(day),
    ...asked,
  });
  return withText(card);
}

/** Looks up what the next page has to know before it can wait for anything. */
export const keepCardHints = (): Promise<unknown> =>
  Promise.all([
    keepHoursHint(),
    keepFavouredElement(Temporal.Now.plainDateISO().toString(), Date.now()),
  ]);
