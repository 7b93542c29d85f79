/** A test file, and the full names of those of its tests that are wanted; null for all. */
export type Wanted = { file: string; names: string[] | null };

/**
 * Which blocks a test file enters: `blocks` are their names, the numbers are places in it. `always`
 * are those entered outside of its tests, so all of its tests may depend on them.
 */
export type Entered = {
  blocks: string[];
  always: number[];
  tests: { name: string; took: number; entered: number[] }[];
};

/** What the runner is asked: to run test files one by one, until the first that fails. */
export type Request = {
  /** A changed file, as it should be read; null leaves all as it is. */
  change: { file: string; source: string } | null;
  tests: Wanted[];
};

/** What the runner says; `entered` only where it was started to watch the blocks. */
export type Report =
  | { type: 'ready' }
  | { type: 'begins'; test: string }
  | { type: 'ended'; test: string; ok: boolean; took: number; entered: Entered | null }
  | { type: 'done' };
