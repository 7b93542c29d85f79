import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cleanClone, makePackages } from '../drivers/clean-clone.ts';

const parent = mkdtempSync(join(tmpdir(), 'kind-pause-clones-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** The checksums of all packages as they are made in a clone of this name. */
function packagesOf(name: string): string {
  return readFileSync(join(makePackages(cleanClone(parent, name)), 'SHA256SUMS'), 'utf8');
}

test('two clean clones in different folders make the same packages, to the byte', () => {
  const one = packagesOf('one');
  const other = packagesOf('another place/with a longer name');
  expect(one.split('\n').filter(Boolean).length).toBeGreaterThanOrEqual(9);
  expect(other).toBe(one);
}, 900_000);
