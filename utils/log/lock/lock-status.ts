import { type LockState, readLockRecord } from '../../crypto/record.ts';
import { read } from '../database/transactions.ts';
import { mayBeLocked } from './lock-hint.ts';
import { lookForLock } from './lock-look.ts';
import { closesAt, lockIfOver, readLockSession } from './lock-session.ts';

/** What someone has to know of the lock. */
export type LockStatus =
  | { at: 'off' }
  | { at: 'broken' }
  /**
   * `state`: only with `on` is everything sealed; `unproven` says no more than that it is closed, as
   * an order to open counts only once the passphrase vouched for it.
   */
  | { at: 'locked'; state: Exclude<LockState, 'opening'> | 'unproven' }
  /** `closes`: when it locks by itself, in epoch ms; null while it does not. */
  | { at: 'open'; closes: number | null; state: LockState };

/** How the lock stands; one small look where it is known that there is none. @throws LogProblem */
export async function lockStatus(now: number): Promise<LockStatus> {
  if (!mayBeLocked()) return { at: 'off' };
  const record = readLockRecord((await lookForLock()).row);
  if (record === null) return { at: 'off' };
  if (record === 'broken') return { at: 'broken' };
  const { open } = await readLockSession(record.name);
  const closes = open ? closesAt(open, now) : 0;
  if (closes !== 0 && (await read(['meta'], (tx) => tx.objectStore('meta').getKey('opened')))) {
    return { at: 'open', closes, state: record.state };
  }
  // What of it was open is forgotten now, in every page, whatever a clock says later.
  await lockIfOver(now).catch(() => undefined);
  return { at: 'locked', state: record.state === 'opening' ? 'unproven' : record.state };
}
