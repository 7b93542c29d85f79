import { epochDay } from './epoch-day.ts';

/** Whose cards were chosen for the new tab. */
export type WhoseCards = 'ours' | 'mine' | 'both';

/**
 * Which of the own cards it is, counted round and round; null where it is one of ours. It is known
 * before anybody knows how many own ones there are. Both take turns, also from day to day.
 * @param turn how often another one was asked for on this day
 */
export function ownTurn(whose: WhoseCards, day: string, turn: number): number | null {
  const count = epochDay(day) + turn;
  if (whose === 'mine') return count;
  return whose === 'both' && count % 2 === 1 ? Math.floor(count / 2) : null;
}
