import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from './changes.ts';

/** A change that makes no difference to anybody; `before` and `after` as they are printed. */
export type Equivalent = { file: string; before: string; after: string; why: string };

const nameOf = ({ file, before, after }: Omit<Equivalent, 'why'>) =>
  JSON.stringify([file, before, after]);

/**
 * The changes without the equivalent ones.
 * @returns also the listed ones that the sources no longer have
 */
export function without(
  all: readonly Change[],
  listed: readonly Equivalent[],
): { rest: Change[]; gone: Equivalent[] } {
  const names = new Set(all.map(nameOf));
  const out = new Set(listed.map(nameOf));
  return {
    rest: all.filter((change) => !out.has(nameOf(change))),
    gone: listed.filter((one) => !names.has(nameOf(one))),
  };
}

export function listed(): Equivalent[] {
  const text = readFileSync(join(import.meta.dirname, 'equivalent.json'), 'utf8');
  return JSON.parse(text) as Equivalent[];
}
