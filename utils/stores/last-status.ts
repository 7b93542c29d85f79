import { browser } from 'wxt/browser';
import { readStatus } from '../schedule/read-status.ts';
import type { Status } from '../schedule/status.ts';
import { statusKey } from './session-store.ts';

/**
 * How nudging stood when the worker last looked, without waking it; null before its first
 * look in this browser session. Good for a first paint; `ask('status')` then has the truth.
 */
export async function lastStatus(): Promise<Status | null> {
  const stored = await browser.storage.session.get(statusKey);
  return readStatus(stored[statusKey]);
}

/**
 * Calls back with the new status whenever the worker changed something, whatever page or
 * alarm it came from. Asking from within is never needed, and so can start no circle.
 * @returns the way to stop
 */
export function onStatusChanged(changed: (status: Status) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>) => {
    const status = readStatus(changes[statusKey]?.newValue);
    if (status) changed(status);
  };
  browser.storage.session.onChanged.addListener(heard);
  return () => browser.storage.session.onChanged.removeListener(heard);
}
