import {
  alone,
  closesAt,
  forgetLockSession,
  readAnyLockSession,
  writeLockSession,
} from './lock-session.ts';
import { writeUnasked } from './write.ts';

/**
 * Locks the log in every page. What is written from now on is sealed under a new key, so that
 * what was written before opens by the passphrase alone.
 */
export function lockNow(): Promise<void> {
  return alone(async () => {
    await forgetLockSession();
    await writeUnasked(['meta'], (tx) => tx.objectStore('meta').delete('opened'));
  });
}

/** For the heartbeat: locks once the time without use is over. Without a lock it is one small read. */
export async function lockIfOver(now: number): Promise<void> {
  const open = (await readAnyLockSession())?.open;
  if (open && closesAt(open, now) === 0) await lockNow();
}

/** The log is in use: the time until it locks by itself starts anew. */
export function inUse(now: number): Promise<void> {
  return alone(async () => {
    const session = await readAnyLockSession();
    if (!session?.open || closesAt(session.open, now) === 0) return;
    await writeLockSession({ ...session, open: { ...session.open, used: now } });
  });
}

/** After how many minutes without use it locks by itself; 0: when the browser closes. */
export function closeAfter(minutes: number): Promise<void> {
  return alone(async () => {
    const session = await readAnyLockSession();
    if (!session?.open) return;
    await writeLockSession({ ...session, open: { ...session.open, minutes } });
  });
}
