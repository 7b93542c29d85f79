import type { DayCard, DayCardId } from '../../cards/day-cards.ts';
import { messagesOf } from '../../language/messages.ts';

type DayCardWords = Readonly<Record<DayCardId, string>>;

/**
 * The cards beside which one stands: those of its moment, or of its element where there is none. Each
 * is an area of its own: a page that begins loads no others. @throws whatever loading throws
 */
export const wordsBeside = ({ moment, element }: Omit<DayCard, 'id'>): Promise<DayCardWords> =>
  messagesOf(`content/day-cards/${moment === 'any' ? `any-${element}` : moment}`);
