import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, hashOf } from './changes.ts';
import { Imports } from './imports.ts';
import type { Entered } from './messages.ts';
import { blockName } from './reach.ts';

/** What a test file did unchanged: whether it passed, milliseconds, the blocks it entered. */
export type Unchanged = { ok: boolean; took: number; entered: Entered };

/** The tests of one file that enter a block (`names` null: all), and their milliseconds. */
export type Reach = TestFile & { names: string[] | null; took: number };

/** A test file: the steps to each file it loads, and a name for the state of all these files. */
export type TestFile = { file: string; steps: Map<string, number>; state: string };

const isTest = (name: string) =>
  /^tests\/unit\/.*\.test\.tsx?$/.test(name) || /^tests\/contracts\/.*\.test\.ts$/.test(name);

/** What each test depends on without importing it, and what decides how its blocks are noted. */
const FOR_ALL = [
  /^(package-lock\.json|vitest\.config\.ts|tests\/unit\/same-chance\.ts|tests\/fixtures\/.*)$/,
  /^tests\/tools\/mutate\/(changes|messages|reach|reach-setup|runner|syntax)\.ts$/,
];
const isForAll = (name: string) => FOR_ALL.some((pattern) => pattern.test(name));

/** The test files among the files of the project, and what each of them loads. */
export function testFiles(root: string, names: readonly string[]): TestFile[] {
  const imports = new Imports(root);
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  const hashes = new Map<string, string>();
  const hash = (name: string) => {
    const known = hashes.get(name) ?? hashOf(name, read(name));
    hashes.set(name, known);
    return known;
  };
  const forAll = names.filter(isForAll).map(hash);
  return names.filter(isTest).map((file) => {
    const steps = imports.reach(file);
    return { file, steps, state: hashOf(...forAll, ...[...steps.keys()].sort().map(hash)) };
  });
}

/**
 * The tests of a file that enter the block around a change, or null where none does. What a file
 * does as it loads counts for all of them: it loads only once.
 */
function partOf(
  test: TestFile,
  { file, block }: Change,
  { took, entered }: Unchanged,
): Reach | null {
  const at = entered.blocks.indexOf(blockName(file, block));
  if (at < 0) return null;
  if (block < 0 || entered.always.includes(at)) return { ...test, names: null, took };
  const [within, others] = [
    entered.tests.filter((one) => one.entered.includes(at)),
    entered.tests.filter((one) => !one.entered.includes(at)),
  ];
  const rest = others.reduce((sum, one) => sum + one.took, 0);
  const names = others.length > 0 ? within.map(({ name }) => name) : null;
  return { ...test, names, took: Math.max(1, took - rest) };
}

/**
 * The tests that enter the block around the change, nearest first; what takes twice as long counts
 * as one step further away. Files that fail without the change can tell nothing.
 */
export function reaching(
  change: Change,
  tests: readonly TestFile[],
  unchanged: (test: TestFile) => Unchanged | undefined,
): Reach[] {
  const effort = ({ steps, took }: Reach) => took * 2 ** (steps.get(change.file) ?? 0);
  const parts = tests.flatMap((test) => {
    const run = test.steps.has(change.file) ? unchanged(test) : undefined;
    return (run?.ok && partOf(test, change, run)) || [];
  });
  return parts.sort((one, other) => effort(one) - effort(other));
}

/** The first test files, as many as fit into so many seconds, but at least one. */
export function within(reach: readonly Reach[], budget: number | null): Reach[] {
  let spent = 0;
  return reach.filter(({ took }, at) => {
    spent += took / 1000;
    return budget === null || at === 0 || spent <= budget;
  });
}
