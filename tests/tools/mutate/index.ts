// npm run mutate: changes the code at random, and tells which changes no test notices.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runScript } from '../build.ts';
import { listenForStop, onStop } from '../stop.ts';
import { type Change, changesOf, hashOf } from './changes.ts';
import { listed, without } from './equivalent.ts';
import { judged, selfCheck, shared, unchangedRun } from './judge.ts';
import { Notebook } from './notebook.ts';
import { type Options, optionsOf } from './options.ts';
import type { Outcome } from './outcome.ts';
import { lineOf, reportOf } from './report.ts';
import { drawn, folderOf } from './sample.ts';
import { reaching, type TestFile, testFiles, type Unchanged, within } from './tests.ts';
import { copyTo, passesTypes, projectFiles } from './tree.ts';
import { Worker } from './worker.ts';

const cache = join(root, 'node_modules/.cache/mutate');
const say = (line: string) => process.stderr.write(`${line}\n`);

const isSource = (name: string) =>
  /^(utils|entrypoints\/background)\/.*\.ts$/.test(name) && !/^utils\/words\/|\.d\.ts$/.test(name);

const temp = mkdtempSync(join(tmpdir(), 'kind-pause-mutate-'));
const open: Worker[] = [];
const endAll = () => {
  for (const worker of open.splice(0)) worker.end();
};
process.on('exit', () => {
  endAll();
  rmSync(temp, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

function workersFor(trees: readonly string[], watching: boolean): Worker[] {
  const workers = trees.map((tree) => new Worker(tree, watching));
  open.push(...workers);
  return workers;
}

/** Finds out what each test file does without a change, unless that is known from before. */
async function runUnchanged(
  tests: readonly TestFile[],
  trees: readonly string[],
): Promise<(test: TestFile) => Unchanged | undefined> {
  const known = new Notebook<Unchanged>(join(cache, 'unchanged.jsonl'));
  const news = tests.filter(({ state }) => !known.get(state));
  if (news.length > 0) say(`${news.length} test files are run unchanged first.`);
  let done = 0;
  await shared(workersFor(trees, true), news, async (worker, test) => {
    const run = await unchangedRun(worker, test);
    known.set(test.state, run);
    done += 1;
    say(`${done}/${news.length} ${test.file} (${(run.took / 1000).toFixed(1)} s)`);
  });
  endAll();
  for (const test of tests) {
    if (!known.get(test.state)?.ok) say(`Fails by itself, so it is left out: ${test.file}`);
  }
  return (test) => known.get(test.state);
}

function allChanges(names: readonly string[], under: string): Change[] {
  const files = names.filter((name) => isSource(name) && name.startsWith(under));
  const found = files.flatMap((name) => changesOf(name, readFileSync(join(root, name), 'utf8')));
  const { rest, gone } = without(found, listed());
  for (const { file, before } of gone) {
    if (file.startsWith(under)) say(`Listed as equivalent, but no longer there: ${file} ${before}`);
  }
  return rest;
}

/** Tries the tool on the quickest test file that runs a block of a changed file. */
async function checkItself(
  workers: readonly Worker[],
  sample: readonly Change[],
  tests: readonly TestFile[],
  unchanged: (test: TestFile) => Unchanged | undefined,
): Promise<void> {
  const pairs = sample
    .filter(({ block }) => block >= 0)
    .flatMap((change) => reaching(change, tests, unchanged).map((test) => ({ change, test })));
  const took = ({ test }: { test: TestFile }) => unchanged(test)?.took ?? 0;
  const [quickest] = pairs.sort((one, other) => took(one) - took(other));
  if (!quickest) return;
  for (const worker of workers) await selfCheck(worker, quickest.change.file, quickest.test);
}

/** Judges the sample; each outcome is added as soon as it is there. */
async function judgeAll(
  sample: readonly Change[],
  tests: readonly TestFile[],
  unchanged: (test: TestFile) => Unchanged | undefined,
  trees: readonly string[],
  outcomes: Outcome[],
  budget: number | null,
): Promise<void> {
  const known = new Notebook<Outcome>(join(cache, 'outcomes.jsonl'));
  const workers = workersFor(trees, false);
  await checkItself(workers, sample, tests, unchanged);
  await shared(workers, sample, async (worker, change) => {
    const all = reaching(change, tests, unchanged);
    const reach = within(all, budget);
    const source = readFileSync(join(worker.tree, change.file), 'utf8');
    const states = reach.map(({ state }) => state).sort();
    const key = hashOf(
      source,
      change.file,
      `${change.start} ${change.end} ${change.to}`,
      ...states,
    );
    const before = known.get(key);
    const outcome = before ?? (await judged(worker, change, reach, all.length));
    if (!before) known.set(key, outcome);
    outcomes.push(outcome);
    say(`${outcomes.length}/${sample.length} ${lineOf(outcome)}`);
  });
}

async function main({ sample: size, seed, under, workers, budget, json }: Options): Promise<void> {
  listenForStop();
  onStop(async () => endAll());
  say(`seed ${seed}`);
  await runScript('wxt/bin/wxt.mjs', ['prepare']);
  const names = projectFiles();
  const all = allChanges(names, under);
  const sample = drawn(all, size, seed);
  say(`${all.length} changes are possible; ${sample.length} are tried.`);
  const trees = Array.from({ length: workers }, (_, index) => join(temp, String(index)));
  for (const tree of trees) copyTo(tree);
  for (const tree of trees) {
    if (!(await passesTypes(tree))) throw new Error('The type check fails before any change.');
  }
  const files = new Set(sample.map(({ file }) => file));
  const tests = testFiles(root, names).filter(({ steps }) => [...files].some((f) => steps.has(f)));
  const unchanged = await runUnchanged(tests, trees);
  const counts = new Map(
    [...Map.groupBy(all, ({ file }) => folderOf(file))].map(([name, list]) => [name, list.length]),
  );
  const outcomes: Outcome[] = [];
  const print = () => {
    const report = reportOf(outcomes, counts, seed);
    console.log(json ? JSON.stringify({ ...report, outcomes }, null, 2) : report.text);
  };
  // A run that is cut short says what it found so far.
  onStop(async () => print());
  await judgeAll(sample, tests, unchanged, trees, outcomes, budget);
  print();
}

main(optionsOf(process.argv.slice(2), Math.floor(Math.random() * 1_000_000))).then(
  () => process.exit(0),
  (error: Error) => {
    say(error.message);
    process.exit(1);
  },
);
