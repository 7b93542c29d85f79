import type { DayCardId, DayMoment } from '../../cards/day-cards.ts';
import { messagesOf } from '../../language/messages.ts';

type DayCardWords = Readonly<Record<DayCardId, string>>;

/**
 * The cards of one moment. Each moment is an area of its own: a page that begins loads no others.
 * @throws whatever loading throws
 */
export const wordsOf = (moment: DayMoment): Promise<DayCardWords> =>
  messagesOf(`content/day-cards/${moment}`);
