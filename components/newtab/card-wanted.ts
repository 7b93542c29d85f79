import { readLocal, writeLocal } from '../../utils/stores/local-storage.ts';
import { noteChoice, readNewTab } from '../../utils/stores/new-tab-choice.ts';
import { todayHere } from '../frame/today-here.ts';

const dayKey = 'new-tab-day';
/** Storage that does not answer sooner does not keep anybody from a card, in milliseconds. */
const patience = 300;

/**
 * Whether there is to be a card in this page. What runs before it mostly knows; without a hint the
 * settings are asked.
 */
export async function isCardWanted(): Promise<boolean> {
  if ((readLocal('new-tab') ?? null) === null) {
    const late = new Promise<boolean>((resolve) => setTimeout(resolve, patience, true));
    const isWanted = await Promise.race([askSettings().catch(() => true), late]);
    if (!isWanted) leaveNewTab();
  }
  return document.documentElement.dataset.card !== 'off';
}

async function askSettings(): Promise<boolean> {
  const choice = await readNewTab();
  noteChoice(choice);
  return choice.newTab && !(choice.newTabOncePerDay && readLocal(dayKey) === todayHere());
}

/** Today had its card. */
export function noteCardShown(): void {
  const today = todayHere();
  if (readLocal(dayKey) !== today) writeLocal(dayKey, today);
}

/** Gives this tab back to the browser's own page, where it has one; `first-new-tab.js` does. */
export function leaveNewTab(detail?: 'pressed'): void {
  dispatchEvent(new CustomEvent('card-off', { detail }));
}
