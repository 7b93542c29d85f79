import { browser } from 'wxt/browser';

const newsKey = 'newsSeen';

/** Whether what is new in a version was put away; a profile from before there were news has not seen it. */
export async function wasNewsSeen(version: string): Promise<boolean> {
  return (await browser.storage.local.get(newsKey))[newsKey] === version;
}

export async function markNewsSeen(version: string): Promise<void> {
  await browser.storage.local.set({ [newsKey]: version });
}
