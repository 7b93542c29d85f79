import { browser } from 'wxt/browser';
import { updateToolbar } from '../stores/toolbar-cache.ts';

/** One line of the toolbar icon's menu. Those with `inside` unfold from that line. */
export type MenuItem = { id: string; title: string; inside?: string; enabled?: boolean };

/** A menu as text, to be kept and compared: browsers sort the keys of stored objects. */
export function menuText(items: readonly MenuItem[]): string {
  return JSON.stringify(items);
}

/**
 * Makes the menu show these lines and touches nothing when it does already.
 * @param wanted by `textOf` @param shown what it shows now; null when nobody knows
 */
export async function showMenu(wanted: string, shown: string | null): Promise<void> {
  // Firefox on a phone has no such menu.
  if (!browser.contextMenus || shown === wanted) return;
  await updateToolbar('menu', wanted, async () => {
    await browser.contextMenus.removeAll();
    await Promise.all((JSON.parse(wanted) as MenuItem[]).map(create));
  });
}

/** Of all calls this one still answers by a callback. @throws Error with the browser's words */
function create({ id, title, inside, enabled = true }: MenuItem): Promise<void> {
  return new Promise((resolve, reject) => {
    const line = { id, title, enabled, contexts: ['action'] as ['action'] };
    browser.contextMenus.create(inside === undefined ? line : { ...line, parentId: inside }, () => {
      const { lastError } = browser.runtime;
      if (lastError) reject(new Error(lastError.message));
      else resolve();
    });
  });
}

/** Must be called before the worker's first await, or the browser forgets the listener. */
export function onMenu(listener: (id: string) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }) => listener(String(menuItemId)));
}
