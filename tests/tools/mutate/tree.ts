import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../build.ts';

/** The files that make the project: what git knows, and what is new and not ignored. */
export function projectFiles(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const names = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return [...new Set(names.split('\0'))].filter((name) => name && existsSync(join(root, name)));
}

/** Copies the project to a folder, with the installed packages beside it. */
export function copyTo(tree: string): void {
  for (const name of [...projectFiles(), '.wxt']) {
    mkdirSync(dirname(join(tree, name)), { recursive: true });
    cpSync(join(root, name), join(tree, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
}

/** Whether the copy passes the type check. What it learnt is kept beside it for the next time. */
export function passesTypes(tree: string): Promise<boolean> {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const args = [tsc, '--noEmit', '--incremental', '--tsBuildInfoFile', `${tree}.tsbuildinfo`];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: tree, stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}
