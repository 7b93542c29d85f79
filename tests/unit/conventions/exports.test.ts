import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkExports, checkLazy, unimported } from './exports.ts';
import { describeComplaints, productFolders, readTree, root, scripts } from './source.ts';

const product = readTree(productFolders, scripts);
const config = { path: 'wxt.config.ts', text: readFileSync(join(root, 'wxt.config.ts'), 'utf8') };

test('nothing is exported that is used nowhere', () => {
  const users = [config, ...readTree(['tests/tools', 'tests/bench'], scripts)];
  expect(describeComplaints(checkExports(product, users))).toBe('');
  for (const [known, reason] of Object.entries(unimported)) {
    const [path = '', name = ''] = known.split(' ');
    expect(product.find((one) => one.path === path)?.text, known).toContain(name);
    expect(reason.length).toBeGreaterThan(10);
  }
});

test('F94 what a page fetches when it is wanted, it fetches in the way that tells', () => {
  const pages = product.filter(
    ({ path }) =>
      /^(components|entrypoints)\//.test(path) && !path.startsWith('entrypoints/background/'),
  );
  expect(describeComplaints(checkLazy(pages))).toBe('');
});

describe('the checks complain about', () => {
  const one = (text: string) => ({ path: 'utils/one.ts', text });
  const two = { path: 'utils/two.ts', text: `import { used } from './one.ts'; used();` };

  test.each([
    'export const dead = 1;',
    'export function dead() {}',
    'export class dead {}',
    'export const used = 1, dead = 1;',
  ])('%s', (text) => {
    const found = checkExports([one(text), two], []);
    expect(found.map(({ what }) => what)).toEqual(['dead is used nowhere']);
  });

  test('nothing that is used, here or there, nor types', () => {
    const text =
      'export const used = 1; export const here = 2; export const other = here; export type dead = 1;';
    const tools = { path: 'tests/tools/x.ts', text: 'other()' };
    expect(checkExports([one(text), two], [tools])).toEqual([]);
  });

  test.each([
    [`const a = () => import('./a.ts');`, 1],
    [`loadPart('a', load);\nvoid import('./a.ts');`, 1],
    [`const a = () => loadPart('a', () => import('./a.ts'));`, 0],
    [`const A = lazyPart('a', () =>\n import('./a.ts').then(({ A }) => A),\n);`, 0],
    [`loadPart('a', () =>\n Promise.all([import('./a.ts'), import('./b.ts')]),\n);`, 0],
    [`type A = typeof import('./a.ts');`, 0],
  ])('%j: %i', (text, count) => {
    expect(checkLazy([{ path: 'components/x.ts', text }])).toHaveLength(count);
  });
});
