import { type ShownCard, withText } from '../../components/newtab/card-text.ts';
import type { Asked } from '../../components/newtab/use-day-card.ts';
import { chooseCard } from '../../utils/cards/choose-card.ts';
import type { WorkHours } from '../../utils/cards/day-moment.ts';
import { favouredElement, keepFavouredElement } from '../../utils/stores/favoured-element.ts';
import { hintedHours, keepHoursHint } from '../../utils/stores/hours-hint.ts';
import { situationOf, turnOf } from './card-turn.ts';

/**
 * The card for this part of this day, with its text.
 * @param asked what was asked for right now, also where nothing can be stored
 * @throws LoadError
 */
export async function cardNow(asked: Asked = {}): Promise<ShownCard> {
  const now = Temporal.Now.plainDateTimeISO();
  const day = now.toPlainDate().toString();
  const card = chooseCard({
    now: { day, minutes: now.hour * 60 + now.minute },
    hours: hintedHours() ?? (await lookUpHours()),
    turn: turnOf(day),
    favoured: favouredElement(day),
    situation: situationOf(day),
    ...asked,
  });
  return withText(card);
}

/** So long the first card of all waits for storage, in milliseconds. */
const patience = 100;

/** Without them the first page and the second would show two cards in one part of a day. */
function lookUpHours(): Promise<WorkHours> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  return Promise.race([keepHoursHint(), late]).catch(() => null);
}

/** Looks up what the next page has to know before it can wait for anything. */
export const keepCardHints = (): Promise<unknown> =>
  Promise.all([
    keepHoursHint(),
    keepFavouredElement(Temporal.Now.plainDateISO().toString(), Date.now()),
  ]);
