import { browser } from 'wxt/browser';

/**
 * A worker may not import while it runs, and is not to carry every language: it has the default one,
 * and what a page has left for it here when that spoke another.
 */
export const workerMessagesKey = 'workerMessages';

/** What a page has left; anything, or nothing. */
export async function readLeftMessages(): Promise<unknown> {
  return (await browser.storage.local.get(workerMessagesKey))[workerMessagesKey];
}

/** For a page to tell the worker how to speak. @param messages as the worker reads them */
export async function leaveWorkerMessages(messages: object): Promise<void> {
  await browser.storage.local.set({ [workerMessagesKey]: messages });
}
