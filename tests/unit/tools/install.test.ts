import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  explainFailure,
  isInstalled,
  missingFrom,
  pinnedNode,
  stampFor,
} from '../../tools/install.mjs';

const lock = (packages: Record<string, { version: string; optional?: boolean }>) =>
  JSON.stringify({ packages: { '': { version: '0' }, ...packages } });
const wanted = lock({
  'node_modules/wxt': { version: '1.0.0' },
  'node_modules/other-machine': { version: '2.0.0', optional: true },
});

describe('whether an install is needed', () => {
  let root: string;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'install-test-'));
    write('package-lock.json', wanted);
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const putNode = () => write(pinnedNode('.'), '');
  const record = lock({ 'node_modules/wxt': { version: '1.0.0' } });

  it('is, when there is nothing', () => {
    expect(isInstalled(root)).toBe(false);
  });

  it('is not, when the stamp fits the lockfile; is, when the lockfile has changed', () => {
    putNode();
    write('node_modules/.kind-pause-stamp', stampFor(wanted));
    expect(isInstalled(root)).toBe(true);
    write('package-lock.json', lock({ 'node_modules/wxt': { version: '1.0.1' } }));
    expect(isInstalled(root)).toBe(false);
  });

  it('is, when the pinned Node is missing in spite of the stamp', () => {
    write('node_modules/.kind-pause-stamp', stampFor(wanted));
    expect(isInstalled(root)).toBe(false);
  });

  it('is, when the folder was copied from another kind of machine', () => {
    putNode();
    write('node_modules/.kind-pause-stamp', stampFor(wanted, 'plan9', 'vax'));
    write('node_modules/.package-lock.json', record);
    expect(isInstalled(root)).toBe(false);
  });

  it('is not, after npm ci by hand, whatever was left out for other machines', () => {
    putNode();
    write('node_modules/.package-lock.json', record);
    expect(isInstalled(root)).toBe(true);
  });

  it('is, when npm was stopped half way: its record is missing, old or cut off', () => {
    putNode();
    expect(isInstalled(root)).toBe(false);
    write('node_modules/.package-lock.json', record.slice(0, 30));
    expect(isInstalled(root)).toBe(false);
    write('node_modules/.package-lock.json', lock({}));
    expect(isInstalled(root)).toBe(false);
  });
});

describe('what an install lacks', () => {
  const machine = { platform: 'linux', arch: 'x64', libc: 'glibc' };
  const part = (libc: string, os = 'linux') => ({
    version: '1.0.0',
    optional: true,
    os: [os],
    cpu: ['x64'],
    libc: [libc],
  });

  it('is a package in another version', () => {
    const old = lock({ 'node_modules/wxt': { version: '0.9.0' } });
    expect(missingFrom(wanted, old, machine)).toEqual(['node_modules/wxt']);
  });

  it('is an optional package made for this very machine, which npm drops without a word', () => {
    const parts = lock({
      'node_modules/part-gnu': part('glibc'),
      'node_modules/part-musl': part('musl'),
      'node_modules/part-mac': part('glibc', 'darwin'),
    });
    expect(missingFrom(parts, lock({}), machine)).toEqual(['node_modules/part-gnu']);
  });

  it('is a part whose one system stands there as plain text, and no other one begins like it', () => {
    const parts = (arch: string) =>
      lock({ 'node_modules/part': { ...part('glibc'), os: 'linux', cpu: arch } as never });
    expect(missingFrom(parts('x64'), lock({}), machine)).toEqual(['node_modules/part']);
    const arm = { ...machine, arch: 'arm' };
    expect(missingFrom(parts('arm64'), lock({}), arm)).toEqual([]);
  });

  it('cannot be told from a record that was cut off', () => {
    expect(missingFrom(wanted, wanted.slice(0, 20), machine)).toBeNull();
  });
});

it.each([
  ['npm ERR! code ENOTFOUND\nrequest to the registry failed', /could not reach its registry/],
  ['npm error code ECONNREFUSED', /could not reach its registry/],
  ['npm error code ENOSPC', /disk is full/],
  ['npm error code EACCES\nnpm error path /x', /may not write here/],
  ['npm error code EINTEGRITY', /does not match the lockfile/],
  ['npm error code SELF_SIGNED_CERT_IN_CHAIN', /does not trust/],
])('says in words what npm means by %j', (output, sentence) => {
  expect(explainFailure(output)).toMatch(sentence);
});

it('hands on npm’s own last lines where it knows no better', () => {
  expect(explainFailure('npm error something new\nall fine here')).toMatch(/something new/);
});
