import { browser } from 'wxt/browser';

export type PageName = 'log' | 'settings' | 'welcome' | 'why';

/** Opens one of our own pages in a tab; the popup closes by itself when the tab takes the focus. */
export async function openPage(page: PageName): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });
}
