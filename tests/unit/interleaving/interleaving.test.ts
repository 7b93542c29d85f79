import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleProduct } from './bundle.ts';
import { cases } from './cases.ts';
import { globalNames } from './context.ts';
import { releaseDatabases } from './database-steps.ts';
import { Runner } from './run.ts';
import { expectNoFault, runMany } from './scenarios.ts';
import { sliceRuns, slicesOf } from './slices.ts';

let runner: Runner;
beforeAll(async () => {
  runner = new Runner(await bundleProduct(globalNames));
}, 120_000);
afterAll(releaseDatabases);

test.each(Object.entries(cases))('F73 %s', async (_name, one) => {
  await expectNoFault(runner, one);
});

// The seed of a slice is in its name: KIND_PAUSE_SEED goes on there.
const { seeds, isLong } = slicesOf(process.env);

test.each(seeds)(
  'F73 no order of steps of two pages and a worker loses a word or leaves one in the clear (seed %i)',
  async (seed) => {
    const runs = sliceRuns;
    expect(await runMany(runner, { runs, seed, most: isLong ? 4 : 2 })).toBe(runs);
  },
  600_000,
);

test('a long run is split, and gone on with, by its seed and its slices', () => {
  const long = { KIND_PAUSE_LONG: '1', KIND_PAUSE_SEED: '70' };
  expect(slicesOf({}).seeds).toHaveLength(2);
  expect(slicesOf({})).toEqual(slicesOf({}));
  expect(slicesOf(long).seeds).toHaveLength(4_000);
  expect(slicesOf({ ...long, KIND_PAUSE_SLICES: '2-4' })).toEqual({
    seeds: [72, 73, 74],
    isLong: true,
  });
  for (const wrong of ['4-2', '1', '1-2-3', 'all', '-1']) {
    expect(() => slicesOf({ ...long, KIND_PAUSE_SLICES: wrong })).toThrow(/no (slices|number)/);
  }
});
