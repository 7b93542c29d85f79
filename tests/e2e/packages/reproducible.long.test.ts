import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../tools/build.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A clean clone of the last commit in a folder of this name, with the packages of the lockfile. */
function clone(name: string): string {
  const parent = mkdtempSync(join(tmpdir(), 'kind-pause-clone-'));
  folders.push(parent);
  const folder = join(parent, name);
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, folder]);
  cpSync(join(root, 'node_modules'), join(folder, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.includes('/.cache') && !path.includes('/.vite'),
  });
  return folder;
}

/** The checksums of all packages as they are made in this folder. */
function packagesOf(folder: string): string {
  execFileSync('npm', ['run', '--silent', 'package'], { cwd: folder, stdio: 'pipe' });
  return readFileSync(join(folder, '.output/package/SHA256SUMS'), 'utf8');
}

test('two clean clones in different folders make the same packages, to the byte', () => {
  const one = packagesOf(clone('one'));
  const other = packagesOf(clone('another place/with a longer name'));
  expect(one.split('\n').filter(Boolean).length).toBeGreaterThanOrEqual(9);
  expect(other).toBe(one);
}, 900_000);
