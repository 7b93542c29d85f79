import { browser } from 'wxt/browser';
import { isRecord } from '../validation/is-record.ts';

/**
 * A worker may not import while it runs, and is not to carry every language: it has the default one,
 * and what a page has left for it here when that spoke another.
 */
export const workerMessagesKey = 'workerMessages';

/**
 * For a page to tell the worker how to speak.
 * @param messages as the worker reads them @returns whether they are others than before
 */
export async function leaveWorkerMessages(messages: object): Promise<boolean> {
  const left = (await browser.storage.local.get(workerMessagesKey))[workerMessagesKey];
  if (textOf(left) === textOf(messages)) return false;
  await browser.storage.local.set({ [workerMessagesKey]: messages });
  return true;
}

/** Some browsers give back what was stored with its names in another order. */
const textOf = (messages: unknown) =>
  JSON.stringify(messages, (_, one) =>
    isRecord(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
