import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/build.ts';

/** A clean clone of the last commit in a folder of this name, with the packages of the lockfile. */
export function cleanClone(parent: string, name = 'clone'): string {
  const folder = join(parent, name);
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, folder]);
  cpSync(join(root, 'node_modules'), join(folder, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.includes('/.cache') && !path.includes('/.vite'),
  });
  return folder;
}

/** Makes all packages there, and says into which folder. */
export function makePackages(folder: string): string {
  execFileSync('npm', ['run', '--silent', 'package'], { cwd: folder, stdio: 'pipe' });
  return join(folder, '.output/package');
}
