/**
 * What can go wrong with the log, as far as a person can do something about it.
 * - `disk-full`: not kept; the disk or the quota is full, or a write failed. Keep the text on
 *   screen, advise a browser restart. The log stops writing until then.
 * - `unavailable`: the store will not open (private mode, a damaged profile). Nothing is deleted.
 * - `newer`: a newer Kind Pause wrote this log; it can be read and exported, not written.
 * - `blocked`: another page holds an older log open and does not let go of it.
 * - `too-long`: a text is over `textLimit`.
 * - `locked`: it has to be unlocked first.
 * - `apart`: this page is in a container of Firefox, whose database is not the log.
 * - `not-kept`: nobody said yet that words may be kept in this browser, or somebody said no.
 * - `lock-broken`: what belongs to the lock cannot be read; nothing is written over.
 */
export type ProblemKind =
  | 'disk-full'
  | 'unavailable'
  | 'newer'
  | 'blocked'
  | 'too-long'
  | 'locked'
  | 'apart'
  | 'not-kept'
  | 'lock-broken';

/** The one error of the log that is meant for people; the words for a kind are locale files'. */
export class LogProblem extends Error {
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind, cause?: unknown) {
    super(`log: ${kind}`, { cause });
    this.name = 'LogProblem';
    this.kind = kind;
  }
}

/** What a reading gives; null while the log is locked. @throws whatever else goes wrong */
export async function unlessLocked<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof LogProblem && error.kind === 'locked') return null;
    throw error;
  }
}
