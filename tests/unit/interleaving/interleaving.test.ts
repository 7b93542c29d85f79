import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleProduct } from './bundle.ts';
import { cases } from './cases.ts';
import { globalNames } from './context.ts';
import { releaseDatabases } from './database-steps.ts';
import { Runner } from './run.ts';
import { expectNoFault, runMany } from './scenarios.ts';

let runner: Runner;
beforeAll(async () => {
  runner = new Runner(await bundleProduct(globalNames));
}, 120_000);
afterAll(releaseDatabases);

test.each(Object.entries(cases))('F73 %s', async (_name, one) => {
  await expectNoFault(runner, one);
});

// In slices, so that a fault is told soon, and where it was; a million in the long run.
const isLong = Boolean(process.env.KIND_PAUSE_LONG);
const runs = 250;
const seed = isLong ? Date.now() % 1_000_000_000 : 20_261_130;

test.each(Array.from({ length: isLong ? 4_000 : 4 }, (_, slice) => slice))(
  'F73 no order of steps of two pages and a worker loses a word or leaves one in the clear (%i)',
  async (slice) => {
    expect(await runMany(runner, { runs, seed: seed + slice, most: isLong ? 4 : 2 })).toBe(runs);
  },
  600_000,
);
