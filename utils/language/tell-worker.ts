import { leaveWorkerMessages } from '../stores/worker-messages.ts';
import type { WorkerMessages } from './worker-areas.ts';

/**
 * Leaves for the worker how to speak a language, where that is not there yet.
 * @param tag the page's, which is not the default language @returns whether the worker has something new to say
 */
export async function tellWorker(tag: string): Promise<boolean> {
  const path = `/locales/${tag}/worker.js`;
  const module: { default: WorkerMessages } = await import(/* @vite-ignore */ path);
  return leaveWorkerMessages(module.default);
}
