import { browser } from 'wxt/browser';
import type { WhoseCards } from '../cards/own-turn.ts';
import type { Settings } from '../settings/settings.ts';
import { hasNewTab } from './has-new-tab.ts';
import { writeLocal } from './local-storage.ts';

export type NewTabOptions = Pick<
  Settings,
  'newTab' | 'newTabOncePerDay' | 'newTabClock' | 'newTabCards'
>;

const settingsKey = 'settings' satisfies typeof import('../settings/store.ts').settingsKey;

/** As in the settings, whose code no new tab begins with. */
const chosenCards: readonly WhoseCards[] = ['mine', 'both'];

const policyKey = 'atWork' satisfies typeof import('../settings/policy-store.ts').policyKey;

/** Where `first-new-tab.js` finds whether there is to be a card, before it is drawn. */
const newTabKey = 'new-tab';

/** How new tabs were chosen to be, without the code that reads all settings. */
export async function readNewTab(): Promise<NewTabOptions> {
  const stored = await browser.storage.local.get([settingsKey, policyKey]);
  return choiceOf(stored[settingsKey], stored[policyKey]);
}

/** Calls back when they were changed from anywhere. @returns the way to stop */
export function watchNewTab(changed: (choice: NewTabOptions) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local' || !(changes[settingsKey] || changes[policyKey])) return;
    readNewTab().then(changed, () => undefined); // Storage that does not answer: it stays as it is.
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

let watching = false;

/** Keeps the hint by which the next new tab begins as the settings say, from any page of ours. */
export async function keepNewTab(): Promise<void> {
  if (!hasNewTab) return;
  if (!watching) watchNewTab(noteChoice);
  watching = true;
  noteChoice(await readNewTab());
}

/**
 * `on`, `off` or `first`; with ` mine` or ` both` where own cards come, and ` clock` at its end where
 * day and time are told.
 */
export function noteChoice({
  newTab,
  newTabOncePerDay,
  newTabClock,
  newTabCards,
}: NewTabOptions): void {
  const mode = newTab ? (newTabOncePerDay ? 'first' : 'on') : 'off';
  const cards = newTabCards === 'ours' ? '' : ` ${newTabCards}`;
  writeLocal(newTabKey, `${mode}${cards}${newTabClock ? ' clock' : ''}`);
}

function choiceOf(raw: unknown, policy: unknown): NewTabOptions {
  const settings = (raw ?? {}) as Partial<Settings>;
  const { newTab: allowed } = (policy ?? {}) as Partial<Settings>;
  return {
    newTab: settings.newTab !== false && allowed !== false,
    newTabOncePerDay: settings.newTabOncePerDay === true,
    newTabClock: settings.newTabClock === true,
    newTabCards: chosenCards.find((one) => one === settings.newTabCards) ?? 'ours',
  };
}
