import type { Codec } from './codec.ts';
import type { LogTransaction } from './schema.ts';

/** Thrown inside this room only: something changed since it was seen, so it is done again. */
export class Stale extends Error {}

/** Every write asks in its own transaction: a lock made meanwhile must find nothing in the clear. */
export async function checkLock(tx: AnyTransaction, codec: Codec): Promise<void> {
  if (tokenOf(await lockRow(tx)) !== codec.token) throw new Stale();
}

/** What belongs to the lock, as it is stored; undefined without one. */
export function lockRow(tx: AnyTransaction): Promise<unknown> {
  return tx.objectStore('meta').get('lock');
}

/** @param row what stands under `lock`, checked or not */
export function tokenOf(row: unknown): string {
  if (row === undefined) return '';
  const { name, state } = (row ?? {}) as { name?: unknown; state?: unknown };
  return `${name} ${state}`;
}

/** A lock's name; '' without one. */
export function lockNameOf(row: unknown): string {
  return tokenOf(row).split(' ')[0] ?? '';
}

export type AnyTransaction = LogTransaction<'readonly'> | LogTransaction<'readwrite'>;
