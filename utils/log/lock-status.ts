import { mayBeLocked, noteLock } from './lock-hint.ts';
import { lockIn } from './lock-record.ts';
import { closesAt, readLockSession } from './lock-session.ts';
import { read } from './write.ts';

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
