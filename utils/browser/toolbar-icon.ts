import { browser } from 'wxt/browser';

/** Whether the icon stands on the toolbar; null where the browser does not tell. */
export async function iconOnToolbar(): Promise<boolean | null> {
  const { isOnToolbar } = await browser.action.getUserSettings();
  return isOnToolbar ?? null;
}
