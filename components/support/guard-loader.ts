/**
 * The private boxes on this page, so that a step taken right after the last letter is read before
 * it is taken. Nothing about a text leaves this file but whether support should stand beside it.
 */
export type WaitingGuard = {
  /** Whether its text was not read yet as it stands. */
  isUnread: () => boolean;
  /** Reads it now. @returns whether support has come into view by that. */
  read: () => Promise<boolean>;
};

const guards = new Set<WaitingGuard>();

/** @returns what takes it out again */
export function register(guard: WaitingGuard): () => void {
  guards.add(guard);
  return () => void guards.delete(guard);
}

export function anyUnread(): boolean {
  return [...guards].some((guard) => guard.isUnread());
}

/** @returns whether the way is free: nothing new came into view */
export async function readUnread(): Promise<boolean> {
  const shown = await Promise.all(
    [...guards].filter((guard) => guard.isUnread()).map((guard) => guard.read()),
  );
  return !shown.includes(true);
}
