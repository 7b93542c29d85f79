import type { AnyTransaction } from '../database/schema.ts';
import { hasLostItsLock, lostLock } from './lost-lock.ts';

/** Thrown inside this room only: something changed since it was seen, so it is done again. */
export class ConflictError extends Error {}

/** Only a row that never reads alike twice could use these up. */
export const mostTries = 50;

/** Does it again from the start where something changed on the way. @param work told which try it is */
export async function retryConflict<T>(work: (tries: number) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work(tries);
    } catch (error) {
      if (!(error instanceof ConflictError) || tries === mostTries) throw error;
    }
  }
}

/** Every write asks in its own transaction: a lock made meanwhile must find nothing in the clear. */
export async function checkLock(
  tx: AnyTransaction,
  codec: { readonly token: string },
): Promise<void> {
  const { token } = await lookAtLock(tx);
  // A lock that was removed without a trace is seen in the entries alone: see `lookForLock`.
  const isLost = token === '' && codec.token === lostToken;
  if (token !== codec.token && !isLost) throw new ConflictError();
}

/** Of a lock that is gone, while there are entries it has sealed. */
export const lostToken = 'lost';

/**
 * What belongs to the lock, as it is stored, and by what a change of it is noticed. While a lock is
 * taken away that is also whether the log is open: closed, nothing more goes out in the clear.
 */
export async function lookAtLock(tx: AnyTransaction): Promise<{ row: unknown; token: string }> {
  const row = await lockRow(tx);
  if (row === lostLock) return { row, token: lostToken };
  const { state } = (row ?? {}) as { state?: unknown };
  const isClosed =
    state === 'opening' && (await tx.objectStore('meta').getKey('opened')) === undefined;
  return { row, token: isClosed ? `${tokenOf(row)} closed` : tokenOf(row) };
}

/**
 * What belongs to the lock, as it is stored; undefined without one. Where something was sealed and
 * its lock is gone, something stands for it that is no lock and opens nothing.
 */
export async function lockRow(tx: AnyTransaction): Promise<unknown> {
  const row: unknown = await tx.objectStore('meta').get('lock');
  return row === undefined && (await hasLostItsLock(tx)) ? lostLock : row;
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

/** The lock was turned round, replaced or removed while the pass was under way. */
export class LockChangedError extends Error {}
