import fc from 'fast-check';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { bundleProduct } from './bundle.ts';
import { cases } from './cases.ts';
import { globalNames } from './context.ts';
import { type OrderName, orderNames } from './page.ts';
import { Runner, type Scenario } from './run.ts';

let runner: Runner;
beforeAll(async () => {
  runner = new Runner(await bundleProduct(globalNames));
});
afterEach(() => vi.unstubAllGlobals());

const isLong = Boolean(process.env.KIND_PAUSE_LONG);

/** What meets what: orders that touch the same things come together more often than by chance. */
const themes: readonly (readonly OrderName[])[] = [
  orderNames,
  ['make a lock', 'take the lock away', 'keep the lock', 'lock now', 'unlock', 'keep', 'type'],
  ['type', 'type and wait', 'keep the draft', 'let the draft go', 'make a lock', 'unlock', 'erase'],
  ['make a lock', 'keep', 'edit', 'type', 'keep the draft', 'erase'],
  ['import', 'keep', 'edit', 'delete', 'undo', 'make a lock', 'take the lock away', 'erase'],
];

const pagesOf = (names: readonly OrderName[]) => {
  const order = fc.record({ do: fc.constantFrom(...names), at: fc.nat(3) });
  const orders = fc.array(order, { minLength: 1, maxLength: isLong ? 4 : 2 });
  return fc.array(orders, { minLength: 2, maxLength: 3 });
};

const scenario: fc.Arbitrary<Scenario> = fc.record({
  before: fc.constantFrom('empty', 'entries', 'open', 'locked'),
  pages: fc.oneof(...themes.map(pagesOf)),
  worker: fc.boolean(),
  switches: fc.array(fc.record({ after: fc.oneof(fc.nat(12), fc.nat(90)), pick: fc.nat(5) }), {
    maxLength: 10,
  }),
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
