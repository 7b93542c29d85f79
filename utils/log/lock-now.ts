import { mayBeLocked, noteLock } from './lock-hint.ts';
import { lockIn } from './lock-record.ts';
import {
  alone,
  closesAt,
  forgetLockSession,
  readAnyLockSession,
  readLockSession,
  writeLockSession,
} from './lock-session.ts';
import { read, writeUnasked } from './write.ts';

/** What someone has to know of the lock. */
export type LockStatus =
  | { at: 'off' | 'locked' | 'broken' }
  /** `closes`: when it locks by itself, in epoch ms; null while it does not. */
  | { at: 'open'; closes: number | null; unfinished: boolean };

/** How the lock stands; one small look where it is known that there is none. @throws LogProblem */
export async function lockStatus(now: number): Promise<LockStatus> {
  if (!mayBeLocked()) return { at: 'off' };
  const record = await read(['meta'], lockIn);
  noteLock(record !== null);
  if (record === null) return { at: 'off' };
  if (record === 'broken') return { at: 'broken' };
  const { open } = await readLockSession(record.name);
  const closes = open ? closesAt(open, now) : 0;
  if (closes === 0) return { at: 'locked' };
  return { at: 'open', closes, unfinished: record.state !== 'on' };
}

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
