import fc from 'fast-check';
import { type OrderName, orderNames } from './page.ts';
import type { Runner, Scenario } from './run.ts';

/** What meets what: orders that touch the same things come together more often than by chance. */
const themes: readonly (readonly OrderName[])[] = [
  orderNames,
  ['make a lock', 'take the lock away', 'keep the lock', 'lock now', 'unlock', 'keep', 'type'],
  ['type', 'type and wait', 'keep the draft', 'let the draft go', 'make a lock', 'unlock', 'erase'],
  ['type', 'keep the draft', 'let the draft go', 'open the draft anew'],
  ['make a lock', 'keep', 'edit', 'type', 'keep the draft', 'erase'],
  ['edit in place', 'edit', 'delete', 'undo', 'make a lock', 'take the lock away', 'erase'],
  ['import', 'keep', 'edit', 'delete', 'undo', 'make a lock', 'take the lock away', 'erase'],
];

const pagesOf = (most: number) => (names: readonly OrderName[]) => {
  const order = fc.record({ do: fc.constantFrom(...names), at: fc.nat(3) });
  const orders = fc.array(order, { minLength: 1, maxLength: most });
  return fc.array(orders, { minLength: 2, maxLength: 3 });
};

/** @param most orders of one page */
const scenarios = (most: number): fc.Arbitrary<Scenario> =>
  fc.record({
    before: fc.constantFrom('empty', 'entries', 'open', 'locked'),
    pages: fc.oneof(...themes.map(pagesOf(most))),
    worker: fc.boolean(),
    switches: fc.array(fc.record({ after: fc.oneof(fc.nat(12), fc.nat(90)), pick: fc.nat(5) }), {
      maxLength: 10,
    }),
    death: fc.option(fc.record({ page: fc.nat(2), after: fc.nat(150) }), { freq: 2, nil: null }),
    restarts: fc.boolean(),
  });

/** @throws Error with what was wrong, and every step */
export async function expectNoFault(runner: Runner, one: Scenario): Promise<void> {
  const { faults, told } = await runner.run(one);
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\n\n${told()}`);
}

/**
 * Runs so many scenarios of one seed.
 * @returns how many it were
 * @throws Error with the smallest that goes wrong
 */
export async function runMany(
  runner: Runner,
  { runs, seed, most }: { runs: number; seed: number; most: number },
): Promise<number> {
  let done = 0;
  const property = fc.asyncProperty(scenarios(most), (one) => {
    done++;
    return expectNoFault(runner, one);
  });
  try {
    await fc.assert(property, { numRuns: runs, seed });
  } catch (error) {
    const env = `${most > 2 ? 'KIND_PAUSE_LONG=1 ' : ''}KIND_PAUSE_SEED=${seed} KIND_PAUSE_SLICES=0-0`;
    throw new Error(`again with ${env}\n${(error as Error).message}`, { cause: error });
  }
  return done;
}
