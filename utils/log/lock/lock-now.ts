import { writeUnasked } from '../database/transactions.ts';
import { alone, isLockSessionOver, readAnyLockSession, writeLockSession } from './lock-session.ts';

/**
 * Locks the log in every page. What is written from now on is sealed under a new key, so that
 * what was written before opens by the passphrase alone.
 */
export function lockNow(): Promise<void> {
  return alone(close);
}

/** For the heartbeat: locks once the time without use is over. Without a lock it is one small read. */
export async function lockIfOver(now: number): Promise<void> {
  if (!(await isLockSessionOver(now))) return;
  // Someone may have unlocked it in between.
  await alone(async () => {
    if (await isLockSessionOver(now)) await close();
  });
}

/** Only while holding `alone`. Which lock it is stays known: until the browser ends, no other counts. */
async function close(): Promise<void> {
  const session = await readAnyLockSession();
  if (session) await writeLockSession({ lock: session.lock, recipient: session.recipient });
  await writeUnasked(['meta'], (tx) => tx.objectStore('meta').delete('opened'));
}

/** The log is in use: the time until it locks by itself starts anew, unless it is over. */
export function noteUse(now: number): Promise<void> {
  return changeOpen((open) => ({ ...open, used: now }), now);
}

/** After how many minutes without use it locks by itself; 0: when the browser closes. */
export function closeAfter(minutes: number, now = Date.now()): Promise<void> {
  return changeOpen((open) => ({ ...open, minutes }), now);
}

type Open = NonNullable<NonNullable<Awaited<ReturnType<typeof readAnyLockSession>>>['open']>;

/** One that is over is closed instead, so that every page hears of it. */
function changeOpen(change: (open: Open) => Open, now: number): Promise<void> {
  return alone(async () => {
    if (await isLockSessionOver(now)) return close();
    const session = await readAnyLockSession(now);
    if (session?.open) await writeLockSession({ ...session, open: change(session.open) });
  });
}
