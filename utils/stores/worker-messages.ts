import { browser } from 'wxt/browser';
import { defaultLanguage } from '../language/pick-language.ts';
import type { WorkerMessages } from '../language/worker-areas.ts';
import { type WorkerWords, workerWords } from '../language/worker-words.ts';

/**
 * A worker may not import while it runs, and is not to carry every language: it has the default one,
 * and what a page has left for it here when that spoke another.
 */
const key = 'workerMessages';

/** Put in place by the build. */
declare const __WORKER_MESSAGES__: WorkerMessages;

async function builtIn(): Promise<WorkerMessages> {
  if (typeof __WORKER_MESSAGES__ !== 'undefined') return __WORKER_MESSAGES__;
  return (await import('../build/compile-catalogue.ts')).workerMessages(defaultLanguage);
}

/** What the worker says, in the language that a page has left for it, else in the default one. */
export async function readWorkerWords(): Promise<WorkerWords> {
  const [own, { [key]: left }] = await Promise.all([builtIn(), browser.storage.local.get(key)]);
  return workerWords(own, left);
}

/** For a page to tell the worker how to speak. @param messages null for the default language */
export async function leaveWorkerMessages(messages: WorkerMessages | null): Promise<void> {
  if (messages === null) return browser.storage.local.remove(key);
  await browser.storage.local.set({ [key]: messages });
}
