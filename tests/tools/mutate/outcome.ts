import type { Change } from './changes.ts';

/**
 * What became of a change: `tests` a unit test fails, `time` the tests no longer end, `types` it
 * does not pass the type check, `survived` nothing notices. `by` is the test file that noticed.
 */
export type Verdict = 'tests' | 'time' | 'types' | 'survived';

export type Outcome = {
  change: Change;
  verdict: Verdict;
  by: string | null;
  /** How many test files enter the block around the change. */
  reached: number;
  /** How many of these were run at most; fewer where the time for a change is limited. */
  tried: number;
  /** Milliseconds, type check included. */
  took: number;
};
