import { browser } from 'wxt/browser';

type Brand = { brand: string };
type Agent = { userAgentData?: { brands?: readonly Brand[] } };

/** What any of these browsers calls itself beside a name that stands for none. */
const chromes = /^(Chromium|Google Chrome|HeadlessChrome|\W?Not\W?A\W?Brand)$/i;

/**
 * Whether the browser's own new tab has an address a page of ours may open. Others made of Chromium
 * have one of their own, or none; Firefox opens none of its pages for anybody.
 */
export function hasOwnNewTab(agent = navigator as Agent): boolean {
  const brands = agent.userAgentData?.brands ?? [];
  return brands.length > 0 && brands.every(({ brand }) => chromes.test(brand));
}

/** The tab this page is in; null in the toolbar's popup. */
export async function ownTab(): Promise<{ id: number; isWindow: boolean } | null> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return null;
  const window = await browser.windows?.get(tab.windowId).catch(() => null);
  return { id: tab.id, isWindow: window?.type === 'popup' };
}

/**
 * Puts the browser's own new tab, or an empty one, in front of a tab that is in view, and leaves
 * alone one that is not: it goes without anybody missing it.
 */
export async function coverTab(id: number): Promise<void> {
  const { active, index, windowId } = await browser.tabs.get(id);
  if (!active) return;
  const place = { index: index + 1, windowId, active: true };
  if (hasOwnNewTab()) {
    try {
      await browser.tabs.create({ ...place, url: 'chrome://new-tab-page/' });
      return;
    } catch {
      // Not for this browser, or not on this system.
    }
  }
  await browser.tabs.create({ ...place, url: 'about:blank' });
}

/** Takes tabs away. One that has gone already is no trouble. */
export async function removeTabs(ids: readonly number[]): Promise<void> {
  await Promise.allSettled(ids.map((id) => browser.tabs.remove(id)));
}

/** The tabs that show a page of ours, also those that sleep. */
export async function ourTabs(): Promise<number[]> {
  const ours = await browser.tabs.query({ url: `${browser.runtime.getURL('')}*` });
  return ours.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
