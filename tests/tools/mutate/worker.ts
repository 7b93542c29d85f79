import { type ChildProcess, fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endTree } from '../browsers/running.ts';
import type { Report, Request } from './messages.ts';

export type Ended = Extract<Report, { type: 'ended' }>;

/** Milliseconds that a test file may take, by what it took unchanged. */
export const allowed = (unchanged: number) => 20_000 + 8 * unchanged;

/**
 * Calls `late` after so many milliseconds. Those that the machine slept or this run was held up
 * count for one second at most.
 * @returns what ends the wait
 */
export function deadline(milliseconds: number, late: () => void): () => void {
  const step = 500;
  let left = milliseconds;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    left -= Math.min(now - last, 2 * step);
    last = now;
    if (left > 0) return;
    clearInterval(timer);
    late();
  }, step);
  return () => clearInterval(timer);
}

/** One copy of the project and the process that runs tests in it; started anew when it hangs. */
export class Worker {
  readonly tree: string;
  readonly #args: string[];
  #child: ChildProcess | null = null;

  constructor(tree: string, watching: boolean) {
    this.tree = tree;
    this.#args = watching ? ['--watch-blocks'] : [];
  }

  /** The process, once it is ready. */
  async #ready(): Promise<ChildProcess> {
    if (this.#child) return this.#child;
    const child = fork(join(this.tree, 'tests/tools/mutate/runner.ts'), this.#args, {
      cwd: this.tree,
      execPath: process.execPath,
      // A group of its own, so that a hanging test can be ended with all it started.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child = child;
    let words = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      words = (words + text).slice(-2000);
    });
    child.once('exit', () => {
      if (this.#child === child) this.#child = null;
    });
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', () => reject(new Error(`The test runner did not start.\n${words}`)));
    });
    return child;
  }

  /**
   * Runs the tests one by one.
   * @param limit milliseconds for a test file
   * @returns what each said, and the one that no longer ended, if any
   * @throws Error when the runner itself ends: that is no fault of a change, tests run apart
   */
  async run(
    request: Request,
    limit: (test: string) => number,
    original: string | null,
  ): Promise<{ ended: Ended[]; hung: string | null }> {
    const child = await this.#ready();
    const ended: Ended[] = [];
    const hung = await new Promise<string | null>((resolve, reject) => {
      let endWait: (() => void) | null = null;
      let current = request.tests[0]?.file ?? '';
      const gone = () => {
        endWait?.();
        reject(new Error(`The test runner ended in ${current}.`));
      };
      const hear = (report: Report) => {
        endWait?.();
        if (report.type === 'begins') {
          current = report.test;
          endWait = deadline(limit(current), () => finish(current));
        }
        if (report.type === 'ended') ended.push(report);
        if (report.type === 'done') finish(null);
      };
      const finish = (test: string | null) => {
        child.off('message', hear);
        child.off('exit', gone);
        resolve(test);
      };
      child.on('message', hear);
      child.once('exit', gone);
      child.send(request);
    });
    if (hung !== null) {
      this.end();
      if (request.change && original !== null) {
        writeFileSync(join(this.tree, request.change.file), original);
      }
    }
    return { ended, hung };
  }

  end(): void {
    const pid = this.#child?.pid;
    this.#child = null;
    if (pid !== undefined) endTree(pid, 'SIGKILL');
  }
}
