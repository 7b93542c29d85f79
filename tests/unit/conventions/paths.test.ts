import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chunkGroups, chunks } from '../../../utils/build/chunks.ts';
import { storeKeepers } from './browser-api.ts';
import { tokens } from './colours.ts';
import { composed, namedKeepers, packagesOf, shared, subjects } from './layering.ts';
import { boxMaker } from './private-boxes.ts';
import { root } from './source.ts';
import { nameless } from './stored.ts';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
}).split('\n');

/** Every list of paths that a rule or the build goes by; a path is a whole file or a beginning. */
const lists: Record<string, readonly string[]> = {
  'the chunks of the build': chunks.flatMap(({ paths }) => paths),
  'who may use which package': Object.keys(packagesOf),
  'who may speak to the browser': Object.keys(namedKeepers),
  'what all practices share': [...shared, ...composed].map((room) => `${room}/`),
  subjects: subjects.map((name) => `utils/${name}/`),
  'the keepers of each store': Object.values(storeKeepers).flatMap((one) => Object.keys(one)),
  'single files': [boxMaker, tokens, ...nameless],
};

describe('a moved file falls out of no rule: every path still leads somewhere', () => {
  test.each(Object.entries(lists))('%s', (_, paths) => {
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !files.some((file) => file.startsWith(path)))).toEqual([]);
  });

  test('the packages of the chunks', () => {
    for (const name of chunks.flatMap(({ packages }) => packages)) {
      expect(readFileSync(join(root, 'package.json'), 'utf8')).toContain(`"${name}"`);
    }
  });

  test('each path of the chunks is met by its own group and by no earlier one', () => {
    const groups = chunkGroups();
    for (const { name, paths } of chunks) {
      for (const path of paths) {
        const file = files.find((one) => one.startsWith(path)) ?? '';
        expect(groups.find((one) => one.test.test(file))?.name, path).toBe(name);
      }
    }
  });

  test('the patterns of the test runs', () => {
    for (const config of ['vitest.config.ts', 'tests/e2e/vitest.config.ts']) {
      // What is imported is seen to by the type check, and begins at the file itself.
      const text = readFileSync(join(root, config), 'utf8').replaceAll(/^import .*$/gm, '');
      const patterns = [...text.matchAll(/'([\w./{},*-]*\/[\w./{},*-]*\.ts[\w{},]*)'/g)];
      for (const [, pattern = ''] of patterns) {
        for (const one of alternatives(pattern)) {
          expect(globSync(one, { cwd: root }), `${config} ${one}`).not.toEqual([]);
        }
      }
    }
  });
});

/** `a/{b,c}/d` as `a/b/d` and `a/c/d`. */
function alternatives(pattern: string): string[] {
  const [, before = '', inner, after = ''] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(pattern) ?? [];
  if (inner === undefined) return [pattern];
  return inner.split(',').flatMap((one) => alternatives(`${before}${one}${after}`));
}
