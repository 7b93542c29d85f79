import { browser } from 'wxt/browser';
import type { Handover } from '../messages.ts';
import { handOver, isHandedOver } from '../stores/session-store.ts';

const popupPage = '/popup.html';
/** The popup's own size and a little more for the window's frame, in CSS pixels. */
const smallWindow = { width: 376, height: 620 } as const;

export type OpenedIn = 'popup' | 'open already' | 'window' | 'tab' | 'nowhere';

/**
 * Opens the popup page at a step. The toolbar popup is refused when another application
 * has the focus, the window is minimised or full screen: then a small window, so that
 * closing it gives the other application back; where windows are refused too, a tab.
 * @param now epoch milliseconds
 */
export async function openAtStep(step: Handover, now: number): Promise<OpenedIn> {
  await handOver(step, now);
  try {
    await browser.action.openPopup();
    return 'popup';
  } catch {
    // Refused, or open already: a page that is there takes the step by itself.
    if (await focusOpenPage()) return 'open already';
  }
  const url = browser.runtime.getURL(popupPage);
  try {
    await browser.windows.create({ url, type: 'popup', focused: true, ...smallWindow });
    return 'window';
  } catch {
    // No windows on this system (a phone), or none allowed.
  }
  try {
    await browser.tabs.create({ url });
    return 'tab';
  } catch {
    // The dot stays and the step lapses by itself.
    return 'nowhere';
  }
}

/** Finds the popup page where it is open already, in the toolbar or in a small window. */
async function focusOpenPage(): Promise<boolean> {
  const url = browser.runtime.getURL(popupPage);
  const contexts = await openContexts();
  const page = contexts.find((context) => context.documentUrl?.split(/[?#]/)[0] === url);
  if (!page) return !(await isHandedOver());
  if (page.contextType === 'POPUP') return true;
  try {
    await browser.windows.update(page.windowId, { focused: true });
    if (page.tabId >= 0) await browser.tabs.update(page.tabId, { active: true });
    return true;
  } catch {
    // It closed in the meantime.
    return false;
  }
}

async function openContexts() {
  try {
    return await browser.runtime.getContexts({ contextTypes: ['POPUP', 'TAB'] });
  } catch {
    // A browser that cannot tell which of our pages are open: open one more.
    return [];
  }
}

/** Whether any page of ours is open. True where the browser cannot tell. */
export async function isAnyPageOpen(): Promise<boolean> {
  try {
    const pages = await browser.runtime.getContexts({ contextTypes: ['POPUP', 'TAB'] });
    return pages.length > 0;
  } catch {
    return true;
  }
}

/** The first page anybody sees. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
