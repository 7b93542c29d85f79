import { browser } from 'wxt/browser';
import { defaultLanguage } from './pick-language.ts';
import type { WorkerMessages } from './worker-areas.ts';

/**
 * A worker may not import while it runs, and is not to carry every language: it has the default one,
 * and what a page has left for it here when that spoke another.
 */
const key = 'workerMessages';

/** Put in place by the build. */
declare const __WORKER_MESSAGES__: WorkerMessages;

async function builtIn(): Promise<WorkerMessages> {
  if (typeof __WORKER_MESSAGES__ !== 'undefined') return __WORKER_MESSAGES__;
  return (await import('./compile-catalogue.ts')).workerMessages(defaultLanguage);
}

/** What there is for the worker to speak with; what was left may be anything. */
export async function readWorkerMessages(): Promise<{ own: WorkerMessages; left: unknown }> {
  const [own, left] = await Promise.all([builtIn(), readLeftMessages()]);
  return { own, left };
}

/** What a page has left; anything, or nothing. */
export async function readLeftMessages(): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** For a page to tell the worker how to speak. */
export async function leaveWorkerMessages(messages: WorkerMessages): Promise<void> {
  await browser.storage.local.set({ [key]: messages });
}
