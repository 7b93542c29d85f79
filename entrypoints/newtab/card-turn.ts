import { readLocal, writeLocal } from '../../utils/stores/local-storage.ts';

const key = 'card-turn';

/**
 * How often "another" was asked for on this day: every new tab shows the same card.
 * localStorage, because it answers before the first paint.
 */
export function turnOf(day: string): number {
  const [storedDay, turn] = (readLocal(key) ?? '').split(' ');
  return storedDay === day ? Number(turn) || 0 : 0;
}

/** One card further, also for tabs opened later today. */
export function nextTurn(day: string): number {
  const turn = turnOf(day) + 1;
  writeLocal(key, `${day} ${turn}`);
  return turn;
}
