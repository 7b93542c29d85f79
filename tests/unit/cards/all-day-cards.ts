import { dayMoments } from '../../../utils/cards/day-cards.ts';
import { elements } from '../../../utils/practice/element.ts';
import { wordsBeside } from '../../../utils/words/content/day-cards.ts';

/** The text of each card of the day. */
export async function allDayCards(): Promise<Record<string, string>> {
  const pairs = dayMoments.flatMap((moment) => elements.map((element) => ({ moment, element })));
  return Object.assign({}, ...(await Promise.all(pairs.map(wordsBeside))));
}
