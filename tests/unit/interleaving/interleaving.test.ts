import fc from 'fast-check';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { bundleProduct } from './bundle.ts';
import { cases } from './cases.ts';
import { globalNames } from './context.ts';
import { orderNames } from './page.ts';
import { Runner, type Scenario } from './run.ts';

let runner: Runner;
beforeAll(async () => {
  runner = new Runner(await bundleProduct(globalNames));
});
afterEach(() => vi.unstubAllGlobals());

const order = fc.record({ do: fc.constantFrom(...orderNames), at: fc.nat(3) });
const scenario: fc.Arbitrary<Scenario> = fc.record({
  before: fc.constantFrom('empty', 'entries', 'open', 'locked'),
  pages: fc.array(fc.array(order, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 3 }),
  worker: fc.boolean(),
  switches: fc.array(fc.record({ after: fc.nat(40), pick: fc.nat(5) }), { maxLength: 12 }),
  death: fc.option(fc.record({ page: fc.nat(2), after: fc.nat(150) }), { freq: 2, nil: null }),
  restarts: fc.boolean(),
});

async function expectNoFault(one: Scenario): Promise<void> {
  const { faults, told } = await runner.run(one);
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\n\n${told()}`);
}

test.each(Object.entries(cases))('F73 %s', async (_name, one) => {
  await expectNoFault(one);
});

// In slices, so that a fault is told soon, and where it was.
const isLong = Boolean(process.env.KIND_PAUSE_LONG);
const slices = isLong ? 1_000 : 4;
const runsInSlice = isLong ? 1_000 : 500;
const seed = isLong ? Date.now() % 1_000_000_000 : 20_261_130;

test.each(Array.from({ length: slices }, (_, slice) => slice))(
  'F73 no order of steps of two pages and a worker loses a word or leaves one in the clear (%i)',
  async (slice) => {
    let runs = 0;
    const property = fc.asyncProperty(scenario, (one) => {
      runs++;
      return expectNoFault(one);
    });
    await fc.assert(property, { numRuns: runsInSlice, seed: seed + slice });
    expect(runs).toBe(runsInSlice);
  },
  600_000,
);
