import { type LockRecord, readLockRecord } from '../lock/record.ts';
import { type AnyTransaction, lockRow } from './lock-token.ts';

/** The lock of the log; null without one. */
export async function lockIn(tx: AnyTransaction): Promise<LockRecord | 'broken' | null> {
  return readLockRecord(await lockRow(tx));
}
