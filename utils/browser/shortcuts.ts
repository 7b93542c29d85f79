import { browser } from 'wxt/browser';
import { type CommandName, commandNames } from '../command-names.ts';

/** A command and its key as the browser writes it; empty when it has none. */
export type Shortcut = { command: CommandName; keys: string };

/** Chromium's page for keys: it can be opened, not linked to. */
export const shortcutsPage = 'chrome://extensions/shortcuts';

/** Firefox alone has the call; Chromium has a page of its own for it. */
type FirefoxCommands = { openShortcutSettings?: () => Promise<void> };

/** The keys as they are set in this browser; none where there is no keyboard to speak of. */
export async function list(): Promise<Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return commandNames.flatMap((command) => {
    const found = all.find(({ name }) => name === command);
    return found ? [{ command, keys: found.shortcut ?? '' }] : [];
  });
}

/**
 * Whether a key is held together with Alt and Shift. Windows and many Linux desktops may be set to
 * switch the layout of the keyboard by these two; then the key never gets as far as the browser.
 * @param keys as the browser writes them; a Mac writes signs, and has no such switch
 */
export function usesAltShift(keys: string): boolean {
  const held = keys.split('+');
  return held.includes('Alt') && held.includes('Shift');
}

/** Opens the browser's own page for shortcuts. No page of ours can change one. */
export async function openSettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as FirefoxCommands;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: shortcutsPage });
}
