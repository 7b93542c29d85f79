import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applied, type Change } from './changes.ts';
import type { Outcome } from './outcome.ts';
import type { TestFile, Unchanged } from './tests.ts';
import { passesTypes } from './tree.ts';
import { allowed, type Worker } from './worker.ts';

/** Runs a list of jobs, each worker taking the next one as soon as it is free. */
export async function shared<W, J>(
  workers: readonly W[],
  jobs: readonly J[],
  work: (worker: W, job: J) => Promise<void>,
): Promise<void> {
  const left = [...jobs];
  const hand = async (worker: W) => {
    for (let job = left.shift(); job !== undefined; job = left.shift()) await work(worker, job);
  };
  await Promise.all(workers.map(hand));
}

/** What a test file does without any change. */
export async function unchangedRun(worker: Worker, test: TestFile): Promise<Unchanged> {
  const request = { change: null, tests: [test.file], watch: true };
  const { ended } = await worker.run(request, () => 600_000, null);
  const { ok, took, entered } = ended[0] ?? { ok: false, took: 0, entered: [] };
  return { ok, took, entered };
}

/**
 * Tries the tool itself: a file that breaks while loading is noticed, and what comes after it is
 * judged by itself.
 * @throws Error when it is not so
 */
export async function selfCheck(worker: Worker, file: string, test: TestFile): Promise<void> {
  const original = readFileSync(join(worker.tree, file), 'utf8');
  const verdicts: boolean[] = [];
  for (const source of [original, `${original}\nthrow new Error('broken');\n`, original]) {
    const request = { change: { file, source }, tests: [test.file], watch: false };
    const { ended } = await worker.run(request, () => 600_000, original);
    verdicts.push(ended[0]?.ok === true);
  }
  if (verdicts.join() !== 'true,false,true') {
    throw new Error(`The tool cannot tell a broken ${file} from a whole one by ${test.file}.`);
  }
}

/** Tries one change: first the tests that reach it, and where none notices, the type check. */
export async function judged(
  worker: Worker,
  change: Change,
  tests: readonly TestFile[],
  took: ReadonlyMap<string, number>,
): Promise<Outcome> {
  const began = performance.now();
  const path = join(worker.tree, change.file);
  const original = readFileSync(path, 'utf8');
  const source = applied(original, change);
  const outcome = (verdict: Outcome['verdict'], by: string | null): Outcome => {
    const spent = Math.round(performance.now() - began);
    return { change, verdict, by, reached: tests.length, took: spent };
  };
  if (tests.length > 0) {
    const names = tests.map(({ file }) => file);
    const limit = (test: string) => allowed(took.get(test) ?? 0);
    const request = { change: { file: change.file, source }, tests: names, watch: false };
    const { ended, hung } = await worker.run(request, limit, original);
    if (hung !== null) return outcome('time', hung);
    const failed = ended.find(({ ok }) => !ok);
    if (failed) return outcome('tests', failed.test);
  }
  writeFileSync(path, source);
  try {
    return outcome((await passesTypes(worker.tree)) ? 'survived' : 'types', null);
  } finally {
    writeFileSync(path, original);
  }
}
