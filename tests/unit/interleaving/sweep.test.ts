import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleProduct } from './bundle.ts';
import { globalNames } from './context.ts';
import { releaseDatabases } from './database-steps.ts';
import { pairs } from './pairs.ts';
import { Runner } from './run.ts';
import { nameOf, sweep } from './sweep.ts';

let runner: Runner;
beforeAll(async () => {
  runner = new Runner(await bundleProduct(globalNames));
}, 120_000);
afterAll(releaseDatabases);

const everywhere = Boolean(process.env.KIND_PAUSE_LONG);
const named = pairs.map((pair) => [nameOf(pair), pair] as const);

test.each(named)(
  'F73 a page that stops anywhere while another does all of its own: %s',
  async (_name, pair) => {
    const { runs, fault } = await sweep(runner, pair, everywhere);
    expect(fault).toBeNull();
    expect(runs).toBeGreaterThan(0);
  },
);
