import { parseArgs } from 'node:util';

export type Options = {
  sample: number;
  seed: number;
  /** Only files whose path begins so; '' for all. */
  under: string;
  workers: number;
  /** Seconds of test files to run for each change, by what they take unchanged; null for all. */
  budget: number | null;
  json: boolean;
};

export const usage = `npm run mutate -- [--sample 600] [--seed 7] [--under utils/schedule] [--workers 2] [--budget 20] [--json]`;

function whole(name: string, text: string, from: number, to: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= from && value <= to) return value;
  throw new Error(`--${name} is a whole number from ${from} to ${to}, not "${text}".\n${usage}`);
}

/**
 * Reads the command line.
 * @param seed what is taken where none is given
 * @throws Error with the usage, where an argument is unknown or out of range
 */
export function optionsOf(args: readonly string[], seed: number): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sample: { type: 'string', default: '600' },
      seed: { type: 'string', default: String(seed) },
      under: { type: 'string', default: '' },
      workers: { type: 'string', default: '2' },
      budget: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  return {
    sample: whole('sample', values.sample, 1, 100_000),
    seed: whole('seed', values.seed, 0, 2 ** 32 - 1),
    under: values.under.replace(/^\.\/|\/$/g, ''),
    workers: whole('workers', values.workers, 1, 64),
    budget: values.budget === undefined ? null : whole('budget', values.budget, 1, 86_400),
    json: values.json,
  };
}
