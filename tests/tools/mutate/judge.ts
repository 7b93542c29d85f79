import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applied, type Change } from './changes.ts';
import type { Outcome } from './outcome.ts';
import type { Reach, TestFile, Unchanged } from './tests.ts';
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
export async function unchangedRun(worker: Worker, { file }: TestFile): Promise<Unchanged> {
  const request = { change: null, tests: [{ file, names: null }] };
  const { ended } = await worker.run(request, () => 600_000, null);
  const { ok, took, entered } = ended[0] ?? { ok: false, took: 0, entered: null };
  return { ok, took, entered: entered ?? { blocks: [], always: [], tests: [] } };
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
    const request = { change: { file, source }, tests: [{ file: test.file, names: null }] };
    const { ended } = await worker.run(request, () => 600_000, original);
    verdicts.push(ended[0]?.ok === true);
  }
  if (verdicts.join() !== 'true,false,true') {
    throw new Error(`The tool cannot tell a broken ${file} from a whole one by ${test.file}.`);
  }
}

/**
 * Runs the tests that a change reaches. Where a part of a test file fails, the whole file is asked:
 * a test may need what the ones before it leave behind.
 * @returns the test file that notices, and whether by not ending
 */
async function noticed(
  worker: Worker,
  change: { file: string; source: string },
  reach: readonly Reach[],
  original: string,
): Promise<{ by: string; hung: boolean } | null> {
  const took = new Map(reach.map(({ file, took }) => [file, took]));
  const limit = (test: string) => allowed(took.get(test) ?? 0);
  let left = [...reach];
  while (left.length > 0) {
    const tests = left.map(({ file, names }) => ({ file, names }));
    const { ended, hung } = await worker.run({ change, tests }, limit, original);
    if (hung !== null) return { by: hung, hung: true };
    const failed = ended.find(({ ok }) => !ok);
    const at = left.findIndex(({ file }) => file === failed?.test);
    const part = left[at];
    if (!part) return null;
    if (!part.names) return { by: part.file, hung: false };
    left = [{ ...part, names: null }, ...left.slice(at + 1)];
  }
  return null;
}

/**
 * Tries one change: first the tests that reach it, and where none notices, the type check.
 * @param reached how many test files reach it, with those that are not run
 */
export async function judged(
  worker: Worker,
  change: Change,
  reach: readonly Reach[],
  reached: number,
): Promise<Outcome> {
  const began = performance.now();
  const path = join(worker.tree, change.file);
  const original = readFileSync(path, 'utf8');
  const source = applied(original, change);
  const outcome = (verdict: Outcome['verdict'], by: string | null): Outcome => {
    const spent = Math.round(performance.now() - began);
    return { change, verdict, by, reached, tried: reach.length, took: spent };
  };
  const found = await noticed(worker, { file: change.file, source }, reach, original);
  if (found) return outcome(found.hung ? 'time' : 'tests', found.by);
  writeFileSync(path, source);
  try {
    return outcome((await passesTypes(worker.tree)) ? 'survived' : 'types', null);
  } finally {
    writeFileSync(path, original);
  }
}
