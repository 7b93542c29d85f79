import { browser } from 'wxt/browser';
import { type Policy, readPolicy } from './policy.ts';

/** The copy of what an organisation has set, which pages read without waiting for its own place. */
export const policyKey = 'atWork';

export async function loadPolicy(): Promise<Policy> {
  const stored: Record<string, unknown> = await browser.storage.local.get(policyKey);
  return readPolicy(stored[policyKey]);
}

/** Calls back when it has changed; returns the way to stop. */
export function watchPolicy(changed: (policy: Policy) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[policyKey];
    if (area === 'local' && change) changed(readPolicy(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/**
 * For the worker alone: makes the copy equal to what managed storage holds.
 * @param raw may be anything
 * @returns whether that was something new
 */
export async function keepPolicy(raw: unknown): Promise<boolean> {
  const policy = readPolicy(raw);
  const isNone = Object.keys(policy).length === 0;
  const stored: Record<string, unknown> = await browser.storage.local.get(policyKey);
  const before = stored[policyKey];
  if (JSON.stringify(before) === (isNone ? undefined : JSON.stringify(policy))) return false;
  // Chromium gives keys back in another order.
  if (!isNone && JSON.stringify(readPolicy(before)) === JSON.stringify(policy)) return false;
  if (isNone) await browser.storage.local.remove(policyKey);
  else await browser.storage.local.set({ [policyKey]: policy });
  return true;
}
