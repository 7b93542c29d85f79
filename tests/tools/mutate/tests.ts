import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, hashOf } from './changes.ts';
import { Imports } from './imports.ts';
import { blockName } from './reach.ts';

/** What a test file did unchanged: whether it passed, milliseconds, the blocks it entered. */
export type Unchanged = { ok: boolean; took: number; entered: string[] };

/** A test file: the steps to each file it loads, and a name for the state of all these files. */
export type TestFile = { file: string; steps: Map<string, number>; state: string };

const isTest = (name: string) =>
  /^tests\/unit\/.*\.test\.tsx?$/.test(name) || /^tests\/contracts\/.*\.test\.ts$/.test(name);

/** What each test depends on without importing it, and what decides how its blocks are noted. */
const FOR_ALL = [
  /^(package-lock\.json|vitest\.config\.ts|tests\/unit\/same-chance\.ts|tests\/fixtures\/.*)$/,
  /^tests\/tools\/mutate\/(changes|reach|reach-setup|runner|syntax)\.ts$/,
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
 * The test files that enter the block around the change, nearest first; one that takes twice as
 * long counts as one step further away. Those that fail without the change can tell nothing.
 */
export function reaching(
  change: Change,
  tests: readonly TestFile[],
  unchanged: (test: TestFile) => Unchanged | undefined,
): TestFile[] {
  const effort = (test: TestFile) =>
    Math.max(1, unchanged(test)?.took ?? 0) * 2 ** (test.steps.get(change.file) ?? 0);
  const enters = (test: TestFile) => {
    const run = unchanged(test);
    if (!run?.ok || !test.steps.has(change.file)) return false;
    return run.entered.includes(blockName(change.file, change.block));
  };
  return tests.filter(enters).sort((one, other) => effort(one) - effort(other));
}
