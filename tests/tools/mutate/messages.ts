/** What the runner is asked: to run test files one by one, until the first that fails. */
export type Request = {
  /** A changed file, as it should be read; null leaves all as it is. */
  change: { file: string; source: string } | null;
  tests: string[];
  /** Whether to note the blocks that each test file enters; it then goes on after a failure. */
  watch: boolean;
};

/** What the runner says. `entered` are names of blocks. */
export type Report =
  | { type: 'ready' }
  | { type: 'begins'; test: string }
  | { type: 'ended'; test: string; ok: boolean; took: number; entered: string[] }
  | { type: 'done' };
