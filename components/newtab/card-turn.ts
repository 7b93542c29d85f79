import { type Situation, situations } from '../../utils/cards/deck.ts';
import { ownTurn, type WhoseCards } from '../../utils/cards/own-turn.ts';
import { readLocal, writeLocal } from '../../utils/stores/local-storage.ts';

const turnKey = 'card-turn';
const aboutKey = 'card-about';

/**
 * How often "another" was asked for on this day: every new tab shows the same card.
 * localStorage, because it answers before the first paint.
 */
export function turnOf(day: string): number {
  const [storedDay, turn] = (readLocal(turnKey) ?? '').split(' ');
  return storedDay === day ? Number(turn) || 0 : 0;
}

/** One card further, also for tabs opened later today. */
export function nextTurn(day: string): number {
  const turn = turnOf(day) + 1;
  writeLocal(turnKey, `${day} ${turn}`);
  return turn;
}

/** What a person said this day is about; null for nothing. */
export function situationOf(day: string): Situation | null {
  const [storedDay, about] = (readLocal(aboutKey) ?? '').split(' ');
  return (storedDay === day && situations.find((one) => one === about)) || null;
}

/** From here on the cards of this day are about it, from the first of them. */
export function chooseSituation(day: string, situation: Situation | null): void {
  writeLocal(aboutKey, situation && `${day} ${situation}`);
  writeLocal(turnKey, null);
}

/**
 * Which of the person's own cards it is now; null for one of ours, as it is where today is about
 * something. Whose cards were chosen, `first-new-tab.js` has written down: no card of theirs.
 */
export function ownTurnOf(day: string): number | null {
  const whose = document.documentElement.dataset.cards as WhoseCards | undefined;
  return whose && !situationOf(day) ? ownTurn(whose, day, turnOf(day)) : null;
}
