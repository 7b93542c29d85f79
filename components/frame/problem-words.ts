import { LogProblem } from '../../utils/log/log-problem.ts';
import { words } from '../../utils/words/log-problem.ts';

/** A sentence for whatever went wrong while keeping something. */
export function problemWords(error: unknown): string {
  if (!(error instanceof LogProblem)) return words.unavailable;
  switch (error.kind) {
    case 'disk-full':
      return words.diskFull;
    case 'newer':
      return words.newer;
    case 'blocked':
      return words.blocked;
    case 'too-long':
      return words.tooLong;
    case 'locked':
      return words.locked;
    case 'apart':
      return words.apart;
    case 'not-kept':
      return words.notKept;
    case 'lock-broken':
      return words.lockBroken;
    case 'unavailable':
      return words.unavailable;
  }
}
