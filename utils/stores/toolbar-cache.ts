import { browser } from 'wxt/browser';
import { readStatus } from '../schedule/read-status.ts';
import type { Status } from '../schedule/status.ts';
import { snapshotKey, statusKey } from './session-store.ts';
import { readSnapshot, type StatusSnapshot } from './unchanged-check.ts';

/**
 * What the toolbar icon and its menu were last made to show; null where nobody knows. Kept in
 * session storage, because whatever makes a browser forget its dots and menus (a restart, an
 * update, off and on) empties that too: then they are made anew. Asking the icon itself would be
 * the slowest thing a starting worker does.
 */
export type ToolbarState = { readonly menu: string | null; readonly dot: string | null };

/** With what was published last, where that may still stand. */
export type ToolbarCache = ToolbarState & {
  readonly calm: StatusSnapshot | null;
  readonly status: Status | null;
};

const keys: Record<keyof ToolbarState, string> = { menu: 'menu', dot: 'dot' };

export async function readToolbarCache(): Promise<ToolbarCache> {
  try {
    const all = [keys.menu, keys.dot, snapshotKey, statusKey];
    const stored: Record<string, unknown> = await browser.storage.session.get(all);
    return {
      menu: asText(stored[keys.menu]),
      dot: asText(stored[keys.dot]),
      calm: readSnapshot(stored[snapshotKey]),
      status: readStatus(stored[statusKey]),
    };
  } catch {
    // Then all is made anew each time, which is slow and right.
    return { menu: null, dot: null, calm: null, status: null };
  }
}

function asText(raw: unknown): string | null {
  return typeof raw === 'string' ? raw : null;
}

/** Makes a change of which nobody knows until all of it is done: one cut short is made anew. */
export async function updateToolbar(
  what: keyof ToolbarState,
  wanted: string,
  change: () => Promise<void>,
): Promise<void> {
  const { session } = browser.storage;
  await session.remove(keys[what]).catch(() => 'where nothing is stored nothing has to go');
  await change();
  await session.set({ [keys[what]]: wanted }).catch(() => 'next time it is made anew');
}
