import { browser } from 'wxt/browser';
import { isUpdateWaiting, markUpdateWaiting, whatPagesDo } from '../stores/session-store.ts';
import { isAnyPageOpen } from './windows.ts';

/** Must be called before the worker's first await, or the browser forgets the listeners. */
export function onBrowserEvents(listeners: {
  installed: (reason: string) => void;
  started: () => void;
  updateWaits: () => void;
}): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listeners.installed(reason));
  // Without a listener the browser would not start the worker when it starts itself.
  browser.runtime.onStartup.addListener(() => listeners.started());
  // Merely listening keeps the browser from updating in the middle of a practice.
  browser.runtime.onUpdateAvailable.addListener(() => listeners.updateWaits());
}

/** An update came: it waits until none of our pages is open, or the browser restarts. */
export async function holdUpdate(now: number): Promise<void> {
  await markUpdateWaiting();
  await takeUpdate(now);
}

/**
 * Lets a waiting update in when it disturbs nobody: taking it closes every page of ours,
 * new tabs too.
 * @param now epoch milliseconds
 */
export async function takeUpdate(now: number): Promise<void> {
  if (!(await isUpdateWaiting())) return;
  const { practice, typing } = await whatPagesDo(now);
  if (practice || typing || (await isAnyPageOpen())) return;
  browser.runtime.reload();
}
