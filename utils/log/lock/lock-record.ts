import { type LockRecord, readLockRecord } from '../../crypto/record.ts';
import type { AnyTransaction } from '../database/schema.ts';
import { lockRow } from './lock-row.ts';

/** The lock of the log; null without one. */
export async function lockIn(tx: AnyTransaction): Promise<LockRecord | 'broken' | null> {
  return readLockRecord(await lockRow(tx));
}
