import { browser } from 'wxt/browser';
import { type Keeping, keepingOf } from '../settings/keeping.ts';

const settingsKey = 'settings' satisfies typeof import('../settings/store.ts').settingsKey;

/** What the settings said when this page last heard of them; null until then. */
let known: Keeping | null = null;
let asking: Promise<Keeping | null> | null = null;
let isFollowing = false;
const listeners = new Set<(now: Keeping | null) => void>();

/** Whether words may be written down in this browser: only where it is known that they may. */
export function mayKeep(): boolean {
  return known === 'yes' || known === 'before';
}

/** What is known of it in this page; null until it asked, or while nobody answers. */
export function knownKeeping(): Keeping | null {
  return known;
}

/**
 * Asks the settings, once a page, without the code that reads all of them. What is answered in
 * another page is heard from then on. Never rejects.
 * @returns null where storage does not answer; the next one who asks tries again
 */
export function lookAtKeeping(): Promise<Keeping | null> {
  if (known !== null) return Promise.resolve(known);
  asking ??= ask()
    .catch(() => known)
    .finally(() => {
      asking = null;
    });
  return asking;
}

async function ask(): Promise<Keeping | null> {
  if (!isFollowing) browser.storage.local.onChanged.addListener(follow);
  isFollowing = true;
  const stored = await browser.storage.local.get(settingsKey);
  // What was heard meanwhile is newer.
  if (known === null) noteKeeping(keepingOf(stored[settingsKey]));
  return known;
}

function follow(changes: Record<string, { newValue?: unknown }>): void {
  const change = changes[settingsKey];
  if (change) noteKeeping(keepingOf(change.newValue));
}

/** What stands in the settings now, for the page that has written it; null where that is not known. */
export function noteKeeping(now: Keeping | null): void {
  if (now === known) return;
  known = now;
  for (const listener of [...listeners]) listener(now);
}

/** Calls back whenever it is another one. @returns the way to stop */
export function watchKeeping(changed: (now: Keeping | null) => void): () => void {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}
