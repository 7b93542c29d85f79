import { type ShownCard, withText } from '../../components/newtab/card-text.ts';
import { type Asked, pickCard } from '../../components/newtab/pick-card.ts';
import type { WorkHours } from '../../utils/cards/day-moment.ts';
import { hintedHours, keepHoursHint } from '../../utils/stores/hours-hint.ts';

/**
 * The card for this part of this day, with its text.
 * @param asked what was asked for right now, also where nothing can be stored
 * @throws LoadError
 */
export async function cardNow(asked: Asked = {}): Promise<ShownCard> {
  return withText(pickCard(hintedHours() ?? (await lookUpHours()), asked));
}

/** So long the first card of all waits for storage, in milliseconds. */
const patience = 100;

/** Without them the first page and the second would show two cards in one part of a day. */
function lookUpHours(): Promise<WorkHours> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  return Promise.race([keepHoursHint(), late]).catch(() => null);
}
