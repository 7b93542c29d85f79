import { read } from '../database/transactions.ts';
import { hintBefore, noteLock, noteNoAnswer } from './lock-hint.ts';
import { lookAtLock, lostToken } from './lock-row.ts';
import { forgetIdleKeys, isSealedWithoutLock, lostLock } from './lost-lock.ts';

/** As in `lookAtLock`. */
export type SeenLock = { row: unknown; token: string };

/** Looks at what belongs to the lock, and lets this page know. @throws LogProblem */
export async function lookForLock(): Promise<SeenLock> {
  const before = hintBefore();
  try {
    const seen = await lookOnce();
    const settled = seen.row === lostLock && (await forgetIdleKeys()) ? await lookOnce() : seen;
    noteLock(settled.row !== undefined, before);
    return settled;
  } catch (error) {
    noteNoAnswer();
    throw error;
  }
}

function lookOnce(): Promise<SeenLock> {
  return read(['meta', 'entries'], async (tx) => {
    const seen = await lookAtLock(tx);
    if (seen.row !== undefined || !(await isSealedWithoutLock(tx))) return seen;
    return { row: lostLock, token: lostToken };
  });
}
